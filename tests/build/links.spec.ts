import { expect, test } from '@playwright/test';
import { isLocale, localeCodes, type Locale } from '../../src/config/locales';
import { site } from '../../src/config/site';
import { nodePath, questions } from '../support/finder';
import { links } from './content';
import { all, attribute, hrefOf, localePages, offenders, pageAt, pages, type Page } from './pages';

const clicksToAnyPage = 2;
/** Questions of the finder are asked one after the other. */
const clicksToAnyQuestion = 3;

interface Link {
	href: string;
	element: Element;
}

const linksOf = (page: Page): Link[] => all(page, 'a').map((element) => ({ href: attribute(element, 'href'), element }));
const isExternal = ({ href }: Link) => /^[a-z]+:/i.test(href);
const internalLinks = (page: Page) => linksOf(page).filter((link) => !isExternal(link));
const externalLinks = (page: Page) => linksOf(page).filter(isExternal);

/** Page and id that an internal link leads to; a bare "#id" stays on the page. */
function resolve(page: Page, href: string): { target: Page | undefined; id: string } {
	const [path = '', id = ''] = href.split('#');
	return { target: path === '' ? page : pageAt(path.split('?')[0] ?? ''), id };
}

/** The language in which a link is written: that of the nearest element that names one. */
function languageAround({ locale }: Page, { element }: Link): string {
	return locale ?? attribute(element.parentElement?.closest('[lang]'), 'lang');
}

test('every page has links into the site', () => {
	expect(offenders(pages, (page) => (internalLinks(page).length >= 4 ? [] : ['fewer than four']))).toEqual([]);
});

test('every link has an address', () => {
	expect(offenders(pages, (page) => linksOf(page).flatMap(({ href, element }) => (href === '' ? [element.outerHTML] : [])))).toEqual([]);
});

test('every internal link leads to a page of the build', () => {
	const found = offenders(pages, (page) =>
		internalLinks(page).flatMap(({ href }) => (resolve(page, href).target === undefined ? [href] : [])),
	);
	expect(found).toEqual([]);
});

test('every anchor exists on the page that it is on', () => {
	const found = offenders(pages, (page) =>
		internalLinks(page).flatMap(({ href }) => {
			const { target, id } = resolve(page, href);
			const exists = !href.includes('#') || target?.document.querySelector(`[id="${id}"]`);
			return exists ? [] : [href];
		}),
	);
	expect(found).toEqual([]);
});

test('an anchor never points at a fold itself, which browsers would not open', () => {
	const found = offenders(pages, (page) =>
		internalLinks(page).flatMap(({ href }) => {
			const { target, id } = resolve(page, href);
			return id !== '' && target?.document.querySelector(`details[id="${id}"], summary [id="${id}"], summary[id="${id}"]`) ? [href] : [];
		}),
	);
	expect(found).toEqual([]);
});

test('links keep the language of the words around them, unless they say which language they lead to', () => {
	const found = offenders(pages, (page) =>
		internalLinks(page).flatMap((link) => {
			const language = resolve(page, link.href).target?.locale;
			const said = attribute(link.element, 'hreflang');
			return language === (said === '' ? languageAround(page, link) : said) ? [] : [link.href];
		}),
	);
	expect(found).toEqual([]);
});

test('the path of every internal link ends with a slash', () => {
	const found = offenders(pages, (page) =>
		internalLinks(page).flatMap(({ href }) => (href.startsWith('#') || /\/(?:[?#]|$)/.test(href) ? [] : [href])),
	);
	expect(found).toEqual([]);
});

test('links outside are safe ones, to addresses of the link registry', () => {
	const known = [...links.values()].flatMap(({ url }) => Object.values(url));
	const found = offenders(pages, (page) =>
		externalLinks(page).flatMap(({ href }) => (href.startsWith('https://') && known.includes(href) ? [] : [href])),
	);
	expect(found).toEqual([]);
	expect(new Set(pages.flatMap(externalLinks).map(({ href }) => href)).size).toBeGreaterThan(10);
});

test('links outside lead to the reader’s own language where a page in it is known, and say so where none is', () => {
	const entriesOf = (href: string) => [...links.values()].filter(({ url }) => Object.values(url).includes(href));
	const found = offenders(localePages, (page) =>
		externalLinks(page).flatMap(({ href, element }) => {
			const entries = entriesOf(href);
			if (entries.some(({ url }) => url[page.locale] === href)) return [];
			if (entries.some(({ url }) => url[page.locale] !== undefined)) return [`${href} is known in ${page.locale}`];
			return isLocale(attribute(element, 'hreflang')) ? [] : [`${href} does not say its language`];
		}),
	);
	expect(found).toEqual([]);
});

test('the search form leads to a page of the same language', () => {
	const found = offenders(localePages, (page) => {
		const actions = all(page, 'form[action]').map((form) => attribute(form, 'action'));
		return actions.length === 1 && actions.every((action) => pageAt(action)?.locale === page.locale) ? [] : actions;
	});
	expect(found).toEqual([]);
});

for (const locale of localeCodes) {
	test(`every page in ${locale} is at most ${clicksToAnyPage} links away from the start page, every question ${clicksToAnyQuestion}`, () => {
		const reached = [new Set([`${site.base}${locale}/`])];
		for (let click = 0; click < clicksToAnyQuestion; click += 1)
			reached.push(new Set([...(reached.at(-1) ?? [])].flatMap((path) => [path, ...onward(path, locale)])));
		const questionPaths = Object.keys(questions).map((id) => `${site.base}${nodePath(id, locale).slice(1)}`);
		const tooFar = (path: string) => reached[questionPaths.includes(path) ? clicksToAnyQuestion : clicksToAnyPage]?.has(path) !== true;
		const inLocale = localePages.filter((page) => page.locale === locale).map(hrefOf);
		expect(inLocale.filter(tooFar)).toEqual([]);
	});
}

/** Pages of the same language that a page links to. */
function onward(path: string, locale: Locale): string[] {
	const page = pageAt(path);
	if (page === undefined) return [];
	return internalLinks(page).flatMap(({ href }) => {
		const { target } = resolve(page, href);
		return target?.locale === locale ? [hrefOf(target)] : [];
	});
}
