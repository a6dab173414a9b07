import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { brotliCompressSync, brotliDecompressSync, gunzipSync, zstdDecompressSync } from 'node:zlib';
import type { AstroIntegration } from 'astro';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { site } from '../../../src/config/site';
import { precompress } from '../../../src/integrations/hosts/precompress';
import { socialCards } from '../../../src/integrations/social-cards';

const project = path.join(import.meta.dirname, '../../..');
const page = `<!doctype html><html lang="en"><head><meta property="og:image" content="${site.origin}${site.base}cards/a.png"><meta property="og:title" content="No SMS"></head><body>${'<p>The SMS does not arrive.</p>'.repeat(40)}</body></html>`;

let folder = '';
beforeEach(() => {
	folder = mkdtempSync(path.join(tmpdir(), 'kept-results-'));
	for (const name of ['dist', 'kept']) mkdirSync(path.join(folder, name));
	writeFileSync(path.join(folder, 'dist/index.html'), page);
});
afterEach(() => {
	rmSync(folder, { recursive: true });
});

/** Runs the hooks as Astro does on a finished build. @returns what was said of it */
async function build(integration: AstroIntegration): Promise<string> {
	const { hooks } = integration;
	const said: string[] = [];
	const url = (name: string) => pathToFileURL(`${path.join(folder, name)}/`);
	void hooks['astro:config:done']?.({ config: { root: pathToFileURL(`${project}/`), cacheDir: url('kept') } } as never);
	await hooks['astro:build:done']?.({ dir: url('dist'), logger: { info: (line: string) => said.push(line) } } as never);
	return said.join('\n');
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
		await build(precompress());
		tear();
		expect(await build(precompress())).toBe('1 files, 3 results new');
		const whole = [
			brotliDecompressSync(dist('index.html.br')),
			gunzipSync(dist('index.html.gz')),
			zstdDecompressSync(dist('index.html.zst')),
		];
		expect(whole.map(String)).toEqual([page, page, page]);
		expect(await build(precompress())).toBe('1 files, 0 results new');
	});

	// Reading the fonts takes seconds on a busy machine.
	test('is followed by one with whole cards', { timeout: 30_000 }, async () => {
		await build(socialCards());
		const card = dist('cards/a.png');
		tear();
		expect(await build(socialCards())).toBe('1 cards, 1 of them new');
		expect(dist('cards/a.png').equals(card)).toBe(true);
		expect(await build(socialCards())).toBe('1 cards, 0 of them new');
	});
});

test('a page is never sent as another one that was kept in its place', async () => {
	await build(precompress());
	for (const file of keptFiles().filter((name) => name.endsWith('.br'))) writeFileSync(file, brotliCompressSync('Another page.'));
	await build(precompress());
	expect(brotliDecompressSync(dist('index.html.br')).toString()).toBe(page);
});

test('a build with an empty file beside a page, which servers would send in its place, stops and names it', async () => {
	writeFileSync(path.join(folder, 'dist/robots.txt'), 'Short.');
	writeFileSync(path.join(folder, 'dist/robots.txt.br'), '');
	await expect(build(precompress())).rejects.toThrow(/empty .*\nrobots\.txt\.br$/i);
});
