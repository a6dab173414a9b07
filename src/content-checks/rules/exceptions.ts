import { placeholder } from '../../lib/text/placeholders';
import type { Fact } from '../../schemas/fact';
import type { Problem } from '../problem';
import { inTags } from '../references';
import { isIn, sectionAround } from '../sections';
import type { ContentSource } from '../source';

/** A fact that a text says, where it says so, and how. */
interface Mention {
	id: string;
	at: Pick<Problem, 'file' | 'line'>;
	write: (id: string) => string;
	/** All that is said in the same text. */
	around: () => readonly Mention[];
}

/** Whatever text says a fact that does not hold for everybody says the exception, too: each text is read alone somewhere. */
export function* checkExceptions(site: ContentSource): Generator<Problem> {
	const hasExceptions = site.facts.entries.some(({ value }) => value?.exception !== undefined);
	if (!hasExceptions) return;
	for (const { locale, mentions } of [...fieldMentions(site), ...tagMentions(site)])
		for (const mention of mentions) {
			const fact = site.facts.byId.get(mention.id)?.value;
			if (fact?.exception === undefined || !lacks(mention, fact.exception)) continue;
			const says = site.facts.byId.get(fact.exception)?.value?.label[locale] ?? fact.exception;
			const found = `${mention.write(mention.id)} without its exception`;
			const expected = `“${fact.label[locale]}” does not hold for everybody. Say in the same text or section: “${says}”.`;
			yield { ...mention.at, found, expected, fix: mention.write(fact.exception), fixLabel: 'With:', read: 'Facts' };
		}
}

/** Whether this is the first mention of a fact in a text that does not say the exception. */
function lacks(mention: Mention, exception: NonNullable<Fact['exception']>): boolean {
	const around = mention.around();
	return around.find(({ id }) => id === mention.id) === mention && !around.some(({ id }) => id === exception);
}

function fieldMentions({ prose }: ContentSource) {
	return prose.map(({ file, locale, text, lineAt, kind }) => {
		const ids = kind === 'field' ? [...text.matchAll(placeholder)].map(([, id = '']) => id) : [];
		const mentions: Mention[] = ids.map((id) => ({
			id,
			at: { file, line: lineAt(0) },
			write: (one) => `{${one}}`,
			around: () => mentions,
		}));
		return { locale, mentions };
	});
}

function tagMentions({ pages }: ContentSource) {
	return pages.map((page) => {
		const facts = inTags(page).filter(({ kind }) => kind === 'fact');
		const mentions: Mention[] = facts.map(({ value: id, at: { file, line } }) => ({
			id,
			at: { file, line },
			write: (one) => `<Fact id="${one}" />`,
			around: () => {
				const section = sectionAround(page, line);
				return mentions.filter(({ at }) => isIn(section, at.line));
			},
		}));
		return { locale: page.locale, mentions };
	});
}
