import path from 'node:path';
import { expect, test } from '@playwright/test';
import { site } from '../../src/config/site';
import { contentTypes } from '../../src/integrations/hosts/served-files';
import { finderPaths } from '../support/finder';
import { builtFiles } from '../support/site';
import { paths } from './content';
import { all, attribute, hrefOf, localePages, offenders, pageAt, pages, type Page } from './pages';

const files = builtFiles();

/** Addresses that a browser loads by itself with the page. */
function loaded(page: Page): string[] {
	const sources = all(page, '[src]').map((element) => attribute(element, 'src'));
	const linked = all(page, 'link[href]').filter((link) => !['canonical', 'alternate'].includes(attribute(link, 'rel')));
	const indexes = all(page, '[data-index]').map((element) => attribute(element, 'data-index'));
	return [...sources, ...linked.map((link) => attribute(link, 'href')), ...indexes];
}

test('the build holds only kinds of files that are meant to be served', () => {
	expect(files.length).toBeGreaterThan(pages.length);
	expect(files.filter((file) => !(path.extname(file).slice(1) in contentTypes))).toEqual([]);
});

test('no source map and no hidden file is served', () => {
	expect(files.filter((file) => file.endsWith('.map') || /(?:^|\/)\./.test(file))).toEqual([]);
});

test('every file that a page loads is in the build', () => {
	expect(offenders(localePages, (page) => (loaded(page).length >= 2 ? [] : ['loads nothing']))).toEqual([]);
	const found = offenders(pages, (page) => loaded(page).filter((href) => !files.includes(href.slice(site.base.length))));
	expect(found).toEqual([]);
});

test('no style of a page loads anything', () => {
	expect(
		offenders(pages, ({ html }) => (html.match(/url\([^)]*\)|@import[^;]*/g) ?? []).filter((found) => !/^url\("?#/.test(found))),
	).toEqual([]);
});

test('every source page is built, and nothing else stands in the language folders', () => {
	const articles = [...paths.values()].flatMap((inLocale) => [...inLocale.values()]);
	const sources = [...articles, ...[...finderPaths].map((path) => `${site.base}${path.slice(1)}`)];
	expect(sources.filter((path) => pageAt(path) === undefined)).toEqual([]);
	expect(localePages.map(hrefOf).filter((path) => !sources.includes(path))).toEqual([]);
});
