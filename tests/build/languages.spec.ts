import { expect, test } from '@playwright/test';
import { localeCodes, locales, type Locale } from '../../src/config/locales';
import { site } from '../../src/config/site';
import { root } from '../../src/lib/finder/graph';
import { nodePath, questions, shortAddresses } from '../support/finder';
import { all, attribute, hrefOf, leastPagesPerLocale, localePages, offenders, pageAt, pages, pagesByLocale, type Page } from './pages';

const absolute = (path: string) => new URL(path, site.origin).href;
const defaultLang = 'x-default';
const shortPaths = Object.keys(shortAddresses).map((address) => `/${address}/`);

/** Language tag → address, as the head of a page names its translations. */
function alternates(page: Page): Map<string, string> {
	return new Map(all(page, 'link[rel=alternate][hreflang]').map((link) => [attribute(link, 'hreflang'), attribute(link, 'href')]));
}

const targetOf = (address: string) => (address.startsWith(site.origin) ? pageAt(address.slice(site.origin.length)) : undefined);

test('every language has the same number of pages, and no fewer than at the start', () => {
	const counts = localeCodes.map((code) => pagesByLocale.get(code)?.length);
	expect(new Set(counts).size, `pages per language: ${counts.join(', ')}`).toBe(1);
	expect(counts[0]).toBeGreaterThanOrEqual(leastPagesPerLocale);
});

test('only the language choice, the page for wrong addresses and short addresses stand outside the languages', () => {
	const outside = pages.filter(({ locale }) => locale === undefined).map(({ path }) => path);
	expect(outside.sort()).toEqual(['/404.html', '/', ...shortPaths].sort());
});

test('the document names the language of its folder and its writing direction', () => {
	const found = offenders(localePages, ({ document, locale }) => {
		const { lang, dir } = locales[locale];
		const html = document.documentElement;
		return attribute(html, 'lang') === lang && attribute(html, 'dir') === dir ? [] : [html.outerHTML.slice(0, 80)];
	});
	expect(found).toEqual([]);
});

test('a page outside the languages marks the words of each language', () => {
	const outside = pages.filter(({ locale }) => locale === undefined);
	const found = offenders(outside, ({ main }) =>
		localeCodes.filter((code) => main.querySelector(`[lang=${locales[code].lang}]`) === null).map((code) => `nothing is marked as ${code}`),
	);
	expect(found).toEqual([]);
});

test('a page names its translations in every language, itself included, and the language choice', () => {
	const expected = [...localeCodes.map((code) => locales[code].lang), defaultLang];
	const found = offenders(localePages, (page) => {
		const named = [...alternates(page).keys()];
		return expected.every((lang) => named.includes(lang)) && named.length === expected.length ? [] : [named.join(', ')];
	});
	expect(found).toEqual([]);
});

test('the address that a page names for its own language is its own', () => {
	const found = offenders(localePages, (page) => {
		const own = alternates(page).get(locales[page.locale].lang);
		return own === absolute(hrefOf(page)) ? [] : [String(own)];
	});
	expect(found).toEqual([]);
});

test('translations exist, are in the language that they are named for, and name the page back', () => {
	const found = offenders(localePages, (page) =>
		localeCodes.flatMap((code) => {
			const address = alternates(page).get(locales[code].lang) ?? '';
			const target = targetOf(address);
			if (target?.locale !== code) return [`${address} is no page in ${code}`];
			const back = alternates(target).get(locales[page.locale].lang);
			return back === absolute(hrefOf(page)) ? [] : [`${address} names ${String(back)} back`];
		}),
	);
	expect(found).toEqual([]);
});

test('readers of other languages are led to the choice of language from start pages, to the first language from the rest', () => {
	const [first = 'en'] = localeCodes;
	const found = offenders(localePages, (page) => {
		const isHome = page.path === `/${page.locale}/`;
		const expected = isHome ? absolute(site.base) : alternates(page).get(locales[first].lang);
		return expected !== undefined && alternates(page).get(defaultLang) === expected
			? []
			: [`x-default ${String(alternates(page).get(defaultLang))}`];
	});
	expect(found).toEqual([]);
	const choice = pageAt(site.base);
	const homes = localeCodes.map((code): [string, string] => [locales[code].lang, absolute(`${site.base}${code}/`)]);
	expect([...(choice ? alternates(choice) : [])]).toEqual([...homes, [defaultLang, absolute(site.base)]]);
});

test('the canonical address of a page is its own address', () => {
	const addressed = pages.filter(({ path }) => path !== '/404.html' && !shortPaths.includes(path));
	const found = offenders(addressed, (page) => {
		const named = all(page, 'link[rel=canonical]').map((link) => attribute(link, 'href'));
		return named.join() === absolute(hrefOf(page)) ? [] : [`canonical ${named.join(' and ')}`];
	});
	expect(found).toEqual([]);
});

test('the page for wrong addresses has no address of its own and is kept out of search engines', () => {
	const missing = pages.find(({ path }) => path === '/404.html');
	expect(attribute(missing?.document.querySelector('meta[name=robots]'), 'content')).toContain('noindex');
	expect(missing?.document.querySelector('link[rel=canonical], link[rel=alternate]')).toBeNull();
});

test('pages with an answer are open to search engines, questions of the finder and short addresses are not', () => {
	const closed = [...localeCodes.flatMap((locale) => Object.keys(questions).map((id) => nodePath(id, locale))), ...shortPaths];
	const homes = localeCodes.map((locale) => nodePath(root, locale));
	const addressed = pages.filter(({ path }) => path !== '/404.html');
	const found = offenders(addressed, (page) => {
		const expected = closed.includes(page.path) && !homes.includes(page.path) ? 'noindex, follow' : '';
		const said = all(page, 'meta[name=robots]').map((meta) => attribute(meta, 'content'));
		return said.join() === expected ? [] : [`“${said.join()}” instead of “${expected}”`];
	});
	expect(found).toEqual([]);
});

test('the language switch leads to the same page in each language, by the language’s own name', () => {
	const found = offenders(localePages, (page) => {
		const switched = all(page, 'header nav a[hreflang]').map((link) => ['href', 'hreflang', 'lang'].map((name) => attribute(link, name)));
		const names = all(page, 'header nav a[hreflang]').map((link) => link.textContent.trim());
		const addresses = alternates(page);
		const expected = localeCodes.map((code) => {
			const { lang } = locales[code];
			return [addresses.get(lang)?.slice(site.origin.length), lang, lang];
		});
		if (JSON.stringify(names) !== JSON.stringify(localeCodes.map((code) => locales[code].label))) return [`names: ${names.join(', ')}`];
		return JSON.stringify(switched) === JSON.stringify(expected) ? [] : [`links: ${JSON.stringify(switched)}`];
	});
	expect(found).toEqual([]);
});

test('the language switch marks the language of the page, and no other', () => {
	const current = (page: Page): (Locale | undefined)[] =>
		all(page, 'header nav a[aria-current]').map((link) => pageAt(attribute(link, 'href'))?.locale);
	const found = offenders(localePages, (page) => (current(page).join() === page.locale ? [] : [`marks ${current(page).join()}`]));
	expect(found).toEqual([]);
});
