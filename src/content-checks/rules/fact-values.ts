import { czechCases } from '../../lib/text/czech-cases';
import { placeholder } from '../../lib/text/placeholders';
import { withAttribute, attributeText } from '../../article/tags';
import { nearest } from '../nearest';
import type { Problem } from '../problem';
import { referencesIn, type Reference } from '../references';
import type { ContentSource } from '../source';

/** The language that says numbers in cases. */
const localeWithCases = 'cs';
const noCases = 'Cases are for Czech pages only.';
const read = 'Facts';

/** Facts are shown where they can be: with a value where one is needed, in a case only on Czech pages, never in attributes. */
export function checkFactValues(site: ContentSource): Problem[] {
	return [
		...referencesIn(site).flatMap((reference) => checkValue(site, reference)),
		...casesInTags(site),
		...[...site.pages, ...site.finder.texts].flatMap(({ path, locale, prose }) =>
			prose.flatMap((one) => (one.place === 'field' ? checkBraces(path, locale, one.text, one.lineAt(0)) : [])),
		),
		...site.pages.flatMap(({ path, prose }) =>
			prose.flatMap((one) => (one.place === 'attribute' ? checkAttribute(path, one.text, one.lineAt(0)) : [])),
		),
	];
}

/** Attributes are read as they are: they name a part in menus, in the search and in links. */
function checkAttribute(file: string, text: string, line: number): Problem[] {
	if (!/[{}]/.test(text)) return [];
	const expected = 'A fact cannot stand in an attribute. Say it in words here, and the number in the text inside.';
	return [{ file, line, found: `“${text}”`, expected, read }];
}

/** A name can be shown by `<Fact>` alone; everything else shows a number. */
function checkValue({ facts }: ContentSource, { kind, value: id, file, line, found, locale, write }: Reference): Problem[] {
	const fact = kind === 'fact' ? facts.byId.get(id)?.value : undefined;
	if (fact === undefined || fact.value !== undefined || locale === undefined) return [];
	const about = { file, line, found, read } as const;
	if (fact.name === undefined)
		return [{ ...about, expected: `The fact “${id}” has no value to show: it says “${fact.label[locale]}”. Say it in words.` }];
	if (write('').startsWith('<Fact ')) return [];
	return [{ ...about, expected: `The fact “${id}” is a name, not a number. Write the name.`, fix: fact.name[locale] }];
}

function casesInTags({ pages }: ContentSource): Problem[] {
	return pages.flatMap(({ path: file, locale, tags }) =>
		tags
			.filter(({ name, attributes }) => name === 'Fact' && attributes.has('case') && locale !== localeWithCases)
			.map((tag) => {
				const id = attributeText(tag, 'id') ?? '…';
				return { file, line: tag.lineOf('case'), found: withAttribute(tag, 'id', id), expected: noCases, fix: `<Fact id="${id}" />`, read };
			}),
	);
}

function checkBraces(file: string, locale: string, text: string, line: number): Problem[] {
	const cases = [...text.matchAll(placeholder)].flatMap(([found, id = '', inCase]) =>
		checkCase({ file, line, found, read }, locale, id, inCase),
	);
	const brace = /[{}]/.exec(text.replace(placeholder, ''));
	if (brace === null) return cases;
	const found = `a “${brace[0]}” without its other half`;
	return [...cases, { file, line, found, expected: 'The id of a fact stands between two braces.', fix: '{fact-id}', read }];
}

function checkCase(
	about: Pick<Problem, 'file' | 'line' | 'found' | 'read'>,
	locale: string,
	id: string,
	inCase: string | undefined,
): Problem[] {
	if (inCase === undefined) return [];
	if (locale !== localeWithCases) return [{ ...about, expected: noCases, fix: `{${id}}` }];
	if (czechCases.some((known) => known === inCase)) return [];
	const meant = nearest(inCase, czechCases);
	return [
		{ ...about, expected: `There is no case “${inCase}”. The cases are ${czechCases.join(', ')}.`, fix: meant && `{${id}:${meant}}` },
	];
}
