import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { builtFiles } from '../support/site';
import { indexedPages } from './search-engines';

const list = 'tests/golden/addresses.txt';
const known = readFileSync(path.join(import.meta.dirname, '../..', list), 'utf8')
	.trim()
	.split('\n');
const files = new Set(builtFiles());

test('every address that the site ever published still answers', () => {
	const gone = known.filter((address) => !files.has(`${address.slice(1)}index.html`));
	expect(gone, 'Add the last part of the old address to “formerly” of the page that it was').toEqual([]);
});

test('every address that search engines keep is in the list of published ones', () => {
	const added = indexedPages.map((page) => page.path).filter((address) => !known.includes(address));
	expect(added, `Add these lines to ${list}; none is ever taken out`).toEqual([]);
});

test('the list of published addresses is in order and has none twice', () => {
	expect(known).toEqual([...new Set(known)].sort());
});
