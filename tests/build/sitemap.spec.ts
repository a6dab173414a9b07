import { expect, test } from '@playwright/test';
import { parseHTML } from 'linkedom';
import { site } from '../../src/config/site';
import { builtFile } from '../support/site';
import { all, attribute, offenders } from './pages';
import { addressOf, indexedPages, metaOf } from './search-engines';

const { document } = parseHTML(builtFile('sitemap.xml').toString());
const entries = [...document.querySelectorAll('url')].map((entry) => ({
	url: entry.querySelector('loc')?.textContent ?? '',
	modified: entry.querySelector('lastmod')?.textContent,
	alternates: [...entry.getElementsByTagName('xhtml:link')].map((link) => [attribute(link, 'hreflang'), attribute(link, 'href')]),
}));
const byUrl = new Map(entries.map((entry) => [entry.url, entry]));

test('the sitemap holds every page that search engines are to keep, and no other', () => {
	expect(entries.map(({ url }) => url).sort()).toEqual(indexedPages.map(addressOf).sort());
});

test('the sitemap names each page’s own day of change and its own translations', () => {
	const found = offenders(indexedPages, (page) => {
		const entry = byUrl.get(addressOf(page));
		const own = all(page, 'link[rel=alternate][hreflang]').map((link) => [attribute(link, 'hreflang'), attribute(link, 'href')]);
		return [
			...(entry?.modified === metaOf(page, 'og:updated_time') && /^\d{4}-\d\d-\d\d$/.test(entry.modified)
				? []
				: [`changed ${String(entry?.modified)}`]),
			...(JSON.stringify(entry?.alternates) === JSON.stringify(own) ? [] : ['other translations']),
		];
	});
	expect(found).toEqual([]);
});

test('translations in the sitemap name each other', () => {
	const found = entries.flatMap(({ url, alternates }) =>
		alternates
			.filter(([hreflang]) => hreflang !== 'x-default')
			.filter(([, href = '']) => !byUrl.get(href)?.alternates.some(([, back]) => back === url) && url !== site.origin + site.base)
			.map(([, href]) => `${url} names ${String(href)}, which does not name it`),
	);
	expect(found).toEqual([]);
});

test('robots.txt closes nothing and names the sitemap', () => {
	const lines = builtFile('robots.txt').toString().trim().split('\n');
	expect(lines).toEqual(['User-agent: *', 'Allow: /', '', `Sitemap: ${site.origin}${site.base}sitemap.xml`]);
});
