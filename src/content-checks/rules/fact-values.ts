import { withAttribute } from '../../article/tags';
import { czechCases } from '../../lib/text/czech-cases';
import { placeholder } from '../../lib/text/placeholders';
import { nearest } from '../nearest';
import type { Advice, Problem } from '../problem';
import type { LocatedProse } from '../prose';
import { referencesIn, type Reference } from '../references';
import { forEachTag } from '../rule';
import type { ContentSource } from '../source';

/** The language that says numbers in cases. */
const localeWithCases = 'cs';
const noCases = 'Cases are for Czech pages only.';
const read = 'Facts';

/** Facts are shown where they can be: with a value where one is needed, in a case only on Czech pages, never in attributes. */
export function* checkFactValues(site: ContentSource): Generator<Problem> {
	for (const reference of referencesIn(site)) {
		const advice = adviseOnValue(site, reference);
		if (advice !== undefined) yield { ...reference.at, ...advice, read };
	}
	yield* casesInTags(site);
	for (const prose of site.prose)
		for (const advice of prose.kind === 'field' ? adviseOnField(prose) : prose.kind === 'attribute' ? adviseOnAttribute(prose) : [])
			yield { file: prose.file, line: prose.lineAt(0), ...advice, read };
}

/** A name can be shown by `<Fact>` alone; everything else shows a number. */
function adviseOnValue({ facts }: ContentSource, { kind, value: id, locale, write }: Reference): Advice | undefined {
	const fact = kind === 'fact' ? facts.byId.get(id)?.value : undefined;
	if (fact === undefined || fact.value !== undefined || locale === undefined) return undefined;
	if (fact.name === undefined)
		return { expected: `The fact “${id}” has no value to show: it says “${fact.label[locale]}”. Say it in words.` };
	if (write('').startsWith('<Fact ')) return undefined;
	return { expected: `The fact “${id}” is a name, not a number. Write the name.`, fix: fact.name[locale] };
}

const casesInTags = forEachTag(function* (tag, { locale }) {
	if (tag.name !== 'Fact' || !tag.attributes.has('case') || locale === localeWithCases) return;
	const id = tag.attributes.get('id') ?? '…';
	yield { attribute: 'case', found: withAttribute(tag, 'id', id), expected: noCases, fix: `<Fact id="${String(id)}" />`, read };
});

/** Attributes are read as they are: they name a part in menus, in the search and in links. */
function adviseOnAttribute({ text }: LocatedProse): Advice<'found'>[] {
	if (!/[{}]/.test(text)) return [];
	const expected = 'A fact cannot stand in an attribute. Say it in words here, and the number in the text inside.';
	return [{ found: `“${text}”`, expected }];
}

function adviseOnField({ locale, text }: LocatedProse): Advice<'found'>[] {
	const cases = [...text.matchAll(placeholder)].flatMap(([found, id = '', inCase]) => {
		const advice = inCase === undefined ? undefined : adviseOnCase(locale, id, inCase);
		return advice === undefined ? [] : [{ found, ...advice }];
	});
	const brace = /[{}]/.exec(text.replace(placeholder, ''))?.[0];
	if (brace === undefined) return cases;
	const expected = 'The id of a fact stands between two braces.';
	return [...cases, { found: `a “${brace}” without its other half`, expected, fix: '{fact-id}' }];
}

function adviseOnCase(locale: string, id: string, inCase: string): Advice | undefined {
	if (locale !== localeWithCases) return { expected: noCases, fix: `{${id}}` };
	if (czechCases.some((known) => known === inCase)) return undefined;
	const meant = nearest(inCase, czechCases);
	return { expected: `There is no case “${inCase}”. The cases are ${czechCases.join(', ')}.`, fix: meant && `{${id}:${meant}}` };
}
