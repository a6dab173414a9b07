import { expect, test } from '@playwright/test';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { locales } from '../../src/config/locales';
import { site } from '../../src/config/site';
import { translator } from '../../src/i18n/translate';
import { readRole } from '../../src/lib/css-tokens';
import { builtFile } from '../support/site';
import { all, attribute, hrefOf, localePages, offenders, pages, type Page } from './pages';
import { indexedPages, metaOf } from './search-engines';

const tokens = readFileSync(path.join(import.meta.dirname, '../../src/styles/tokens.css'), 'utf8');
/** About as many characters of a title as search engines show; the site's name may stand at the edge. */
const longestTitle = 66;

const canonical = (page: Page) => attribute(page.document.querySelector('link[rel=canonical]'), 'href');
/** A PNG begins with eight bytes of its own, then length and name of its first part, then width and height. */
const sizeOf = (png: Buffer) => [png.readUInt32BE(16), png.readUInt32BE(20)];

test('titles are short enough to be read in a list of results', () => {
	expect(offenders(localePages, ({ document }) => (document.title.length <= longestTitle ? [] : [document.title]))).toEqual([]);
});

test('a canonical address has no query and no place on the page', () => {
	expect(indexedPages.length).toBeGreaterThan(20);
	expect(offenders(pages, (page) => (/[?#]/.test(canonical(page)) ? [canonical(page)] : []))).toEqual([]);
});

test('the browser’s bars have the colour of the page’s upper edge in both themes', () => {
	const found = offenders(pages, (page) => {
		const { light, dark } = readRole(tokens, page.document.querySelector('body > header') === null ? 'surface' : 'surface-raised');
		const said = all(page, 'meta[name=theme-color]').map((meta) => `${attribute(meta, 'media')} ${attribute(meta, 'content')}`);
		const expected = [`(prefers-color-scheme: light) ${light}`, `(prefers-color-scheme: dark) ${dark}`];
		return said.join() === expected.join() ? [] : [said.join()];
	});
	expect(found).toEqual([]);
});

test('a page that is shared says its title, its first sentence, its address and its language', () => {
	const found = offenders(
		indexedPages.filter(({ locale }) => locale !== undefined),
		(page) => {
			const { locale = 'en', document } = page;
			const site = translator(locale)('site.name');
			const others = Object.values(locales).map(({ openGraph }): string => openGraph);
			const expected: [string, string][] = [
				['og:site_name', site],
				['og:url', canonical(page)],
				['og:description', metaOf(page, 'description')],
				['og:locale', locales[locale].openGraph],
				['og:image:alt', document.title],
				['twitter:card', 'summary_large_image'],
			];
			const wrong = expected.filter(([name, value]) => metaOf(page, name) !== value).map(([name]) => `${name}: ${metaOf(page, name)}`);
			const titled = document.title.startsWith(metaOf(page, 'og:title')) && metaOf(page, 'og:title') !== '';
			const alternates = all(page, 'meta[property="og:locale:alternate"]').map((meta) => attribute(meta, 'content'));
			const complete = [...alternates, metaOf(page, 'og:locale')].sort().join() === others.sort().join();
			return [...wrong, ...(titled ? [] : ['another title']), ...(complete ? [] : [`languages: ${alternates.join()}`])];
		},
	);
	expect(found).toEqual([]);
});

test('pages that search engines are kept away from have no picture to share', () => {
	const others = pages.filter((page) => !indexedPages.includes(page));
	expect(others.length).toBeGreaterThan(0);
	expect(offenders(others, (page) => (metaOf(page, 'og:image') === '' ? [] : [metaOf(page, 'og:image')]))).toEqual([]);
});

test('the day of the last change is the one that the page shows', () => {
	const dated = localePages.filter(
		({ main }) => main.querySelector('time[datetime^="2"]') !== null && main.querySelector('#sources') !== null,
	);
	expect(dated.length).toBeGreaterThan(20);
	const found = offenders(dated, (page) => {
		const shown = all(page.main, '#sources > p > time').map((time) => attribute(time, 'datetime'));
		return shown.at(-1) === metaOf(page, 'og:updated_time') ? [] : [`${metaOf(page, 'og:updated_time')}, shown ${String(shown.at(-1))}`];
	});
	expect(found).toEqual([]);
});

test('every icon has the size that is said of it', () => {
	const manifest = JSON.parse(builtFile('site.webmanifest').toString()) as { start_url: string; icons: { src: string; sizes: string }[] };
	const sizes = manifest.icons.map(({ src, sizes: said }) => [said, sizeOf(builtFile(src.slice(site.base.length))).join('x')]);
	expect(sizes.length).toBeGreaterThanOrEqual(3);
	expect(sizes.filter(([said, real]) => said !== real)).toEqual([]);
	expect(sizeOf(builtFile('apple-touch-icon.png'))).toEqual([180, 180]);
	expect(manifest.start_url).toBe(site.base);
	const ico = builtFile('favicon.ico');
	const inside = Array.from({ length: ico.readUInt16LE(4) }, (_, index) => {
		const entry = 6 + 16 * index;
		return [ico.readUInt8(entry), ...sizeOf(ico.subarray(ico.readUInt32LE(entry + 12)))];
	});
	expect(inside).toEqual([[48, 48, 48]]);
});

test('every page names the icons and the manifest', () => {
	const expected = ['favicon.ico', 'favicon.svg', 'apple-touch-icon.png', 'site.webmanifest'].map((file) => site.base + file);
	const found = offenders(pages, (page) => {
		const named = all(page, 'link[rel=icon], link[rel=apple-touch-icon], link[rel=manifest]').map((link) => attribute(link, 'href'));
		return expected.filter((href) => !named.includes(href)).map((href) => `does not name ${href}`);
	});
	expect(found).toEqual([]);
	expect(pages.map(hrefOf)).toContain(site.base);
});
