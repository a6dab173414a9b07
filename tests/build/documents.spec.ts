import { expect, test } from '@playwright/test';
import { localeCodes, locales } from '../../src/config/locales';
import { translator } from '../../src/i18n/translate';
import { articleIds, article } from '../support/articles';
import { all, attribute, localePages, offenders, pages, pagesByLocale, type Page } from './pages';
import { wordsOf } from './words';

/** Less says nothing without the page; of more, lists of results show the beginning only. */
const [leastDescription, mostDescription] = [40, 160];

const titleOf = (page: Page) => page.document.title.trim();
const descriptionOf = (page: Page) => attribute(page.document.querySelector('meta[name=description]'), 'content');

/** Pages that share what `say` returns for them. */
function repeated<P extends Page>(among: readonly P[], say: (page: P) => string): string[] {
	const said = among.map(say);
	return offenders(among, (page) => (said.filter((words) => words === say(page)).length > 1 ? [say(page)] : []));
}

test('every page has one title that no other page has', () => {
	expect(offenders(pages, (page) => (all(page, 'head > title').length === 1 && titleOf(page) !== '' ? [] : ['no title']))).toEqual([]);
	expect(repeated(pages, titleOf)).toEqual([]);
});

test('a title is the page’s own words followed by the name of the site', () => {
	const found = offenders(localePages, (page) => {
		const name = translator(page.locale)('site.name');
		const expected = translator(page.locale)('site.titlePattern', { page: 'x', site: name }).slice(1);
		return titleOf(page).endsWith(expected) && titleOf(page).length > expected.length + 3 ? [] : [titleOf(page)];
	});
	expect(found).toEqual([]);
});

test('the title begins with the heading of the page', () => {
	const plain = (text: string) => text.replaceAll('\u00a0', ' ');
	const found = offenders(localePages, (page) => {
		const [heading] = all(page, 'h1');
		return heading && plain(titleOf(page)).startsWith(wordsOf(heading)) ? [] : [titleOf(page)];
	});
	expect(found).toEqual([]);
});

test('every page has a description for search engines that says something', () => {
	const found = offenders(pages, (page) => (descriptionOf(page).length >= leastDescription ? [] : [`“${descriptionOf(page)}”`]));
	expect(found).toEqual([]);
});

test('the description of a page of one language is whole sentences that no list of results cuts', () => {
	const found = offenders(localePages, (page) => {
		const said = descriptionOf(page);
		return said.length <= mostDescription && /[.?!]$/.test(said) ? [] : [`${said.length} characters, “${said}”`];
	});
	expect(found).toEqual([]);
});

test('the description of an answer is what its author wrote first', () => {
	const found = localeCodes.flatMap((locale) =>
		articleIds.flatMap((id) => {
			const { path, lead } = article(id, locale);
			const page = localePages.find((candidate) => candidate.path === path);
			const beginning = lead.split('{')[0] ?? '';
			return page !== undefined && descriptionOf(page).startsWith(beginning) ? [] : [path];
		}),
	);
	expect(found).toEqual([]);
});

test('no two pages of a language share a description', () => {
	expect([...pagesByLocale.values()].flatMap((inLocale) => repeated(inLocale, descriptionOf))).toEqual([]);
});

test('every page has one heading of the first level', () => {
	expect(offenders(pages, (page) => (all(page, 'h1').length === 1 ? [] : [`${all(page, 'h1').length} h1`]))).toEqual([]);
});

test('heading levels do not jump', () => {
	const found = offenders(pages, (page) => {
		const levels = all(page, 'h1, h2, h3, h4, h5, h6').map((heading) => Number(heading.localName.slice(1)));
		return levels.flatMap((level, index) => (level > (levels[index - 1] ?? 0) + 1 ? [`h${level} as heading ${index + 1}`] : []));
	});
	expect(found).toEqual([]);
});

test('no heading that is shown is empty', () => {
	const found = offenders(pages, (page) =>
		all(page, 'h1, h2, h3')
			.filter((heading) => heading.closest('[hidden]') === null && wordsOf(heading) === '')
			.map((heading) => heading.outerHTML),
	);
	expect(found).toEqual([]);
});

test('an id stands once on a page', () => {
	const found = offenders(pages, (page) => {
		const ids = all(page, '[id]').map((element) => element.id);
		return ids.filter((id, index) => ids.indexOf(id) !== index);
	});
	expect(found).toEqual([]);
});

test('names by id (labels, descriptions, controls) point at elements of the page', () => {
	const attributes = ['for', 'aria-labelledby', 'aria-describedby', 'aria-controls'];
	const found = offenders(pages, (page) => {
		const named = attributes.flatMap((name) => all(page, `[${name}]`).flatMap((element) => attribute(element, name).split(' ')));
		return named.filter((id) => page.document.querySelector(`[id="${id}"]`) === null);
	});
	expect(found).toEqual([]);
});

test('words in another language than the page are marked with a known language', () => {
	const known = Object.values(locales).map(({ lang }): string => lang);
	const found = offenders(pages, (page) =>
		all(page, '[lang]')
			.map((element) => attribute(element, 'lang'))
			.filter((lang) => !known.includes(lang)),
	);
	expect(found).toEqual([]);
});
