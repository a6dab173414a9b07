import type { Fact } from '../../schemas/fact';
import { factsInTags, factsInText, type Mention } from '../fact-mentions';
import type { Texts } from '../finder-source';
import type { Problem } from '../problem';
import { isIn, sectionAround } from '../sections';
import type { ContentSource, Page } from '../source';

/** Facts that have an exception, by id. */
type Exceptions = ReadonlyMap<string, { fact: Fact; exception: string; other: Fact | undefined }>;

const read = 'Facts';

/** Whatever text says a fact that does not hold for everybody says the exception, too: each text is read alone somewhere. */
export function checkExceptions({ facts, pages, finder }: ContentSource): Problem[] {
	const exceptions: Exceptions = new Map(
		facts.entries.flatMap(({ id, value: fact }) =>
			fact?.exception === undefined ? [] : [[id, { fact, exception: fact.exception, other: facts.byId.get(fact.exception)?.value }]],
		),
	);
	if (exceptions.size === 0) return [];
	return [
		...[...pages, ...finder.texts].flatMap((texts) => checkFields(texts, exceptions)),
		...pages.flatMap((page) => checkSections(page, exceptions)),
	];
}

function checkFields(texts: Texts, exceptions: Exceptions): Problem[] {
	return texts.prose.flatMap(({ text, lineAt, place }) => {
		if (place !== 'field' || !text.includes('{')) return [];
		const mentions = factsInText(text).map((id) => ({ id, line: lineAt(0) }));
		return lacking(
			texts,
			mentions,
			exceptions,
			() => mentions,
			(id) => `{${id}}`,
		);
	});
}

function checkSections(page: Page, exceptions: Exceptions): Problem[] {
	const mentions = factsInTags(page.tags);
	const inSection = ({ line }: Mention) => {
		const section = sectionAround(page, line);
		return mentions.filter((mention) => isIn(section, mention.line));
	};
	return lacking(page, mentions, exceptions, inSection, (id) => `<Fact id="${id}" />`);
}

/** The first mention in each text of a fact whose exception is not there. */
function lacking(
	{ path, locale }: Pick<Texts, 'path' | 'locale'>,
	mentions: readonly Mention[],
	exceptions: Exceptions,
	around: (mention: Mention) => readonly Mention[],
	write: (id: string) => string,
): Problem[] {
	return mentions.flatMap((mention) => {
		const known = exceptions.get(mention.id);
		if (known === undefined) return [];
		const others = around(mention);
		const isFirst = others.find(({ id }) => id === mention.id) === mention;
		if (!isFirst || others.some(({ id }) => id === known.exception)) return [];
		const found = `${write(mention.id)} without its exception`;
		const says = known.other === undefined ? known.exception : known.other.label[locale];
		const expected = `“${known.fact.label[locale]}” does not hold for everybody. Say in the same text or section: “${says}”.`;
		return [{ file: path, line: mention.line, found, expected, fix: write(known.exception), fixLabel: 'With:', read }];
	});
}
