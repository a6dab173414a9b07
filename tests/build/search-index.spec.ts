import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { localeCodes } from '../../src/config/locales';
import { site } from '../../src/config/site';
import type { AnswerList } from '../../src/search/engine/answers';
import { answersSchema } from '../../src/schemas/answers';
import { builtFiles } from '../support/site';
import { all, attribute, isAnswer, offenders, pages, pagesByLocale } from './pages';

interface Entry {
	languages: Record<string, { page_count: number } | undefined>;
}

/** What the index keeps of one part of a page; its address is the one below the site's base. */
interface Fragment {
	url: string;
	content: string;
}

const dist = path.join(import.meta.dirname, '../../dist');
const read = (file: string) => readFileSync(path.join(dist, file));
const entry = JSON.parse(read('pagefind/pagefind-entry.json').toString()) as Entry;
const files = builtFiles();
const fragments = files
	.filter((file) => file.endsWith('.pf_fragment'))
	.map((file) => JSON.parse(gunzipSync(read(file)).toString().replace('pagefind_dcd', '')) as Fragment);
const indexedUrls = new Set(fragments.map(({ url }) => url));
const lists = files
	.filter((file) => file.startsWith('search/'))
	.map((file) => ({ file, list: JSON.parse(read(file).toString()) as AnswerList }));

/** Addresses of every page that answers something and of everything on it that answers by itself. */
const { answers } = answersSchema.parse(JSON.parse(read('answers.json').toString()));
const places = answers.map(({ url }) => `/${url.slice(site.origin.length + site.base.length)}`);

for (const locale of localeCodes) {
	test(`at least the first pages in ${locale} are meant to be found`, () => {
		expect(pagesByLocale.get(locale)?.filter(isAnswer).length).toBeGreaterThanOrEqual(12);
	});
}

test('the index holds the languages of the site and no other', () => {
	expect(Object.keys(entry.languages).sort()).toEqual([...localeCodes].sort());
});

test('every page, section, step and folded answer is in the index by its own address, and nothing else is', () => {
	expect([...indexedUrls].sort()).toEqual(places.sort());
});

test('every one of them is an answer of its language’s list, too', () => {
	const listed = new Set(
		lists.flatMap(({ list: { root, pages: own } }) =>
			own.flatMap(([at, parts]) => parts.map(([id]) => `/${root.slice(site.base.length)}${at}${id === '' ? '' : `#${id}`}`)),
		),
	);
	expect(listed).toEqual(indexedUrls);
});

test('pages outside the languages are not in the index', () => {
	const outside = pages.filter(({ locale }) => locale === undefined);
	expect(outside.filter((page) => isAnswer(page) || indexedUrls.has(page.path)).map(({ path: at }) => at)).toEqual([]);
});

test('every search asks a list that the build has, under a name that changes with its content', () => {
	expect(lists.map(({ file }) => file)).toEqual(
		localeCodes.toSorted().map((): unknown => expect.stringMatching(/^search\/answers-[a-z]+\.[0-9a-f]{8}\.json$/)),
	);
	const wrong = offenders(pages, (page) => {
		const asked = all(page, 'help-search').map((search) => attribute(search, 'data-answers').slice(site.base.length));
		return asked.filter((file) => !files.includes(file));
	});
	expect(wrong).toEqual([]);
});

test('customers’ words for a page stand in no page and in no excerpt', () => {
	expect(files).not.toContain('search/records.json');
	// As the index keeps them apart from the text: two or more in a row.
	const words = lists.flatMap(({ list }) =>
		list.pages.flatMap(([, parts]) => parts.flatMap(([, , aliases]) => (aliases.includes('|') ? [aliases.replaceAll('|', ', ')] : []))),
	);
	expect(words.length).toBeGreaterThan(50);
	expect(fragments.filter(({ content }) => words.some((word) => content.includes(word))).map(({ url }) => url)).toEqual([]);
});

test('the search engine comes with its licence', () => {
	expect(read('pagefind/LICENSE.txt').toString()).toContain('Permission is hereby granted');
});
