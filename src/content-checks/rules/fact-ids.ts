import { czechCases } from '../../lib/text/czech-cases';
import { ruleOf } from '../../schemas/components';
import { placeholder } from '../../lib/text/placeholders';
import { nearest } from '../nearest';
import type { Problem } from '../problem';
import type { Prose } from '../prose';
import type { Texts } from '../finder-source';
import type { ContentSource, Page } from '../source';
import { attributeText, withAttribute, type Tag } from '../../article/tags';

/** The language that says numbers in cases. */
const localeWithCases = 'cs';

/** Facts that pages name: they exist, have a value where one is needed, and stand in a case only on Czech pages. */
export function checkFactIds(site: ContentSource): Problem[] {
	const inTags = site.pages.flatMap((page) => page.tags.flatMap((tag) => checkTag(site, page, tag)));
	const inFields = [...site.pages, ...site.finder.texts].flatMap((texts) =>
		texts.prose.flatMap((prose) => (prose.place === 'field' ? checkField(site, texts, prose) : [])),
	);
	const inAttributes = site.pages.flatMap((page) =>
		page.prose.flatMap((prose) => (prose.place === 'attribute' ? checkAttribute(page, prose) : [])),
	);
	return [...inTags, ...inFields, ...inAttributes];
}

/** Attributes are read as they are: they name a part in menus, in the search and in links. */
function checkAttribute({ path: file }: Page, { text, lineAt }: Prose): Problem[] {
	if (!/[{}]/.test(text)) return [];
	const expected = 'A fact cannot stand in an attribute. Say it in words here, and the number in the text inside.';
	return [{ file, line: lineAt(0), found: `“${text}”`, expected, read: 'Facts' }];
}

function checkTag(site: ContentSource, page: Page, tag: Tag): Problem[] {
	const problems = (ruleOf(tag.name)?.facts ?? []).flatMap((name) => {
		const id = attributeText(tag, name);
		if (id === undefined) return [];
		const found = withAttribute(tag, name, id);
		return checkId(site, page, id, tag.lineOf(name), found, (meant) => withAttribute(tag, name, meant), tag.name === 'Fact');
	});
	if (tag.name !== 'Fact' || !tag.attributes.has('case') || page.locale === localeWithCases) return problems;
	const id = attributeText(tag, 'id') ?? '…';
	return [
		...problems,
		{
			file: page.path,
			line: tag.lineOf('case'),
			found: withAttribute(tag, 'id', id),
			expected: 'Cases are for Czech pages only.',
			fix: `<Fact id="${id}" />`,
			read: 'Facts',
		},
	];
}

function checkField(site: ContentSource, page: Texts, { text, lineAt }: Prose): Problem[] {
	const line = lineAt(0);
	const problems = [...text.matchAll(placeholder)].flatMap(([found, id = '', inCase]) => {
		const suffix = inCase === undefined ? '' : `:${inCase}`;
		return [...checkId(site, page, id, line, found, (meant) => `{${meant}${suffix}}`, false), ...checkCase(page, id, inCase, line, found)];
	});
	const brace = /[{}]/.exec(text.replace(placeholder, ''));
	if (brace === null) return problems;
	return [
		...problems,
		{
			file: page.path,
			line,
			found: `a “${brace[0]}” without its other half`,
			expected: 'The id of a fact stands between two braces.',
			fix: '{fact-id}',
			read: 'Facts',
		},
	];
}

function checkId(
	site: ContentSource,
	page: Texts,
	id: string,
	line: number,
	found: string,
	write: (meant: string) => string,
	orName: boolean,
): Problem[] {
	const entry = site.facts.byId.get(id);
	const about = { file: page.path, line, found, read: 'Facts' as const };
	if (entry === undefined) {
		if (!site.facts.complete) return [];
		const meant = nearest(id, site.facts.byId.keys());
		return [{ ...about, expected: `There is no fact “${id}”.`, fix: meant && write(meant) }];
	}
	const fact = entry.value;
	if (fact === undefined || fact.value !== undefined) return [];
	if (fact.name === undefined)
		return [{ ...about, expected: `The fact “${id}” has no value to show: it says “${fact.label[page.locale]}”. Say it in words.` }];
	return orName ? [] : [{ ...about, expected: `The fact “${id}” is a name, not a number. Write the name.`, fix: fact.name[page.locale] }];
}

function checkCase(page: Texts, id: string, inCase: string | undefined, line: number, found: string): Problem[] {
	if (inCase === undefined) return [];
	const about = { file: page.path, line, found, read: 'Facts' as const };
	if (page.locale !== localeWithCases) return [{ ...about, expected: 'Cases are for Czech pages only.', fix: `{${id}}` }];
	if (czechCases.some((known) => known === inCase)) return [];
	const meant = nearest(inCase, czechCases);
	return [
		{ ...about, expected: `There is no case “${inCase}”. The cases are ${czechCases.join(', ')}.`, fix: meant && `{${id}:${meant}}` },
	];
}
