import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { localeCodes } from '../../src/config/locales';
import { builtFiles } from '../support/site';
import { all, localePages, offenders, pages, pagesByLocale, type Page } from './pages';

interface Entry {
	languages: Record<string, { page_count: number } | undefined>;
}

/** What the index keeps of one page; its address is the one below the site's base. */
interface Fragment {
	url: string;
	content: string;
	anchors: { id: string }[];
}

const dist = path.join(import.meta.dirname, '../../dist');
const read = (file: string) => readFileSync(path.join(dist, file));
const entry = JSON.parse(read('pagefind/pagefind-entry.json').toString()) as Entry;
const fragments = builtFiles()
	.filter((file) => file.endsWith('.pf_fragment'))
	.map((file) => JSON.parse(gunzipSync(read(file)).toString().replace('pagefind_dcd', '')) as Fragment);

const isIndexed = (page: Page) => page.document.querySelector('[data-pagefind-body]') !== null;
const indexed = localePages.filter(isIndexed);
const fragmentOf = (page: Page) => fragments.find(({ url }) => url === page.path);

for (const locale of localeCodes) {
	test(`the index in ${locale} holds every page of that language that is meant to be found`, () => {
		const meant = pagesByLocale.get(locale)?.filter(isIndexed).length ?? 0;
		expect(meant).toBeGreaterThanOrEqual(12);
		expect(entry.languages[locale]?.page_count).toBe(meant);
	});
}

test('the index holds the languages of the site and no other', () => {
	expect(Object.keys(entry.languages).sort()).toEqual([...localeCodes].sort());
});

test('every page that is meant to be found is in the index by its own address', () => {
	expect(offenders(indexed, (page) => (fragmentOf(page) ? [] : ['not in the index']))).toEqual([]);
	expect(fragments).toHaveLength(indexed.length);
});

test('every section, step and folded answer of a page can be found by itself', () => {
	const found = offenders(indexed, (page) => {
		const ids = all(page, '[data-pagefind-body] :is(h2, h3, [data-pagefind-title])[id]')
			.filter((element) => element.closest('[data-pagefind-ignore]') === null)
			.map(({ id }) => id);
		const anchors = fragmentOf(page)?.anchors.map(({ id }) => id) ?? [];
		return ids.length === 0 ? ['no sections'] : ids.filter((id) => !anchors.includes(id));
	});
	expect(found).toEqual([]);
});

test('pages outside the languages are not in the index', () => {
	const outside = pages.filter(({ locale }) => locale === undefined);
	expect(outside.filter((page) => isIndexed(page) || fragmentOf(page)).map(({ path: at }) => at)).toEqual([]);
});
