import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { brotliCompressSync, brotliDecompressSync, gunzipSync, zstdDecompressSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { Precompression } from '../../../src/integrations/hosts/precompress';
import { openCards } from '../../../src/social-cards';

const project = path.join(import.meta.dirname, '../../..');
const page = `<!doctype html><html lang="en"><body>${'<p>The SMS does not arrive.</p>'.repeat(40)}</body></html>`;
const words = { site: 'Help', title: 'No SMS', label: 'Answer', answer: 'Ask again.', host: 'help.example' };

let folder = '';
beforeEach(() => {
	folder = mkdtempSync(path.join(tmpdir(), 'kept-results-'));
	for (const name of ['dist', 'kept']) mkdirSync(path.join(folder, name));
	writeFileSync(path.join(folder, 'dist/index.html'), page);
});
afterEach(() => {
	rmSync(folder, { recursive: true });
});

/** Makes all files of a finished build smaller. @returns how many there are, and how many results are new */
async function build(): Promise<{ files: number; made: number }> {
	const compression = await Precompression.begin(path.join(folder, 'dist'), path.join(folder, 'kept'));
	await compression.addOthers();
	return compression.end();
}

const dist = (name: string) => readFileSync(path.join(folder, 'dist', name));
const keptFiles = () =>
	readdirSync(path.join(folder, 'kept'), { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => path.join(entry.parentPath, entry.name));

/** What a build leaves behind that is stopped, or that finds the disk full. */
const stops = { 'nothing of': () => 0, 'the first bytes of': () => 20, 'all but the end of': (size: number) => size - 1 };

describe.each(Object.entries(stops))('a build that was stopped with %s its results on the disk', (_, size) => {
	const tear = () => {
		expect(keptFiles()).not.toEqual([]);
		for (const file of keptFiles()) truncateSync(file, size(readFileSync(file).length));
	};

	test('is followed by one with whole pages', async () => {
		await build();
		tear();
		expect(await build()).toEqual({ files: 1, made: 3 });
		const whole = [
			brotliDecompressSync(dist('index.html.br')),
			gunzipSync(dist('index.html.gz')),
			zstdDecompressSync(dist('index.html.zst')),
		];
		expect(whole.map(String)).toEqual([page, page, page]);
		expect(await build()).toEqual({ files: 1, made: 0 });
	});

	// Reading the fonts takes seconds on a busy machine.
	test('is followed by one with whole cards', { timeout: 30_000 }, async () => {
		const draw = async () => (await openCards(project, path.join(folder, 'kept')))(words);
		const card = await draw();
		tear();
		expect(Buffer.from(await draw()).equals(card)).toBe(true);
		expect(keptFiles()).toHaveLength(1);
	});
});

test('a page is never sent as another one that was kept in its place', async () => {
	await build();
	for (const file of keptFiles().filter((name) => name.endsWith('.br'))) writeFileSync(file, brotliCompressSync('Another page.'));
	await build();
	expect(brotliDecompressSync(dist('index.html.br')).toString()).toBe(page);
});

test('a build with an empty file beside a page, which servers would send in its place, stops and names it', async () => {
	writeFileSync(path.join(folder, 'dist/robots.txt'), 'Short.');
	writeFileSync(path.join(folder, 'dist/robots.txt.br'), '');
	await expect(build()).rejects.toThrow(/empty .*\nrobots\.txt\.br$/i);
});
