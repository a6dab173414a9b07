import { readFileSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { localeCodes } from '../../src/config/locales';
import { builtFiles } from '../support/site';

/** Bytes after Brotli until the first hit, with what every response adds. */
const budget = { firstHit: 20_000, headers: 500 };

const dist = path.join(import.meta.dirname, '../../dist');
const files = builtFiles();

/** Size of the one file whose name begins so. */
function sizeOf(beginning: string): number {
	const found = files.filter((file) => file.startsWith(beginning));
	expect(found, beginning).toHaveLength(1);
	return brotliCompressSync(readFileSync(path.join(dist, found[0] ?? ''))).length;
}

for (const locale of localeCodes) {
	test(`the first hit in ${locale} costs no more than 20 kB`, () => {
		const bytes = [sizeOf('_astro/engine.'), sizeOf(`search/answers-${locale}.`)].map((size) => size + budget.headers);
		expect(bytes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(budget.firstHit);
	});
}
