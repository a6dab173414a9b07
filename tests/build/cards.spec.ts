import { expect, test } from '@playwright/test';
import { site } from '../../src/config/site';
import { builtFile, builtFiles } from '../support/site';
import { offenders } from './pages';
import { indexedPages, metaOf } from './search-engines';

/** Width and height that sharing services show without cutting. */
const size = [1200, 630];
const mostBytes = 60_000;
const cards = builtFiles().filter((file) => file.startsWith('cards/'));

const fileOf = (address: string) => address.slice((site.origin + site.base).length);

test('every page that is shared has a card of its own, of the right size in pixels and bytes', () => {
	const found = offenders(indexedPages, (page) => {
		const file = fileOf(metaOf(page, 'og:image'));
		if (!cards.includes(file)) return [`no ${file}`];
		const png = builtFile(file);
		const real = [png.readUInt32BE(16), png.readUInt32BE(20)];
		const said = [Number(metaOf(page, 'og:image:width')), Number(metaOf(page, 'og:image:height'))];
		if (`${real.join()} ${said.join()}` !== `${size.join()} ${size.join()}`) return [`${file}: ${real.join()}, said to be ${said.join()}`];
		return png.length <= mostBytes ? [] : [`${file}: ${png.length} bytes`];
	});
	expect(found).toEqual([]);
});

test('no card is without a page, and no two pages have the same', () => {
	expect(cards.sort()).toEqual(indexedPages.map((page) => fileOf(metaOf(page, 'og:image'))).sort());
	expect(new Set(cards.map((file) => builtFile(file).toString('base64'))).size).toBe(cards.length);
});
