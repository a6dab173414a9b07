import { brotliCompressSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { allBuiltPages, builtFile, builtFiles } from '../support/site';

const modules = (html: string) => [...html.matchAll(/<script type="module" src="\/([^"]+)">/g)].map(([, file = '']) => file);

test('a page asks for one script at most, and that asks for no other until the reader searches', () => {
	for (const { path, html } of allBuiltPages()) {
		const scripts = modules(html);
		expect(scripts.length, path).toBeLessThanOrEqual(1);
		for (const script of scripts) expect(builtFile(script).toString(), path).not.toMatch(/\bimport\s*["'`{]|\bfrom\s*["'`]/);
	}
});

test('the search comes as one file, on demand', () => {
	const late = new Set(
		allBuiltPages()
			.flatMap(({ html }) => modules(html))
			.flatMap(
				(script) =>
					builtFile(script)
						.toString()
						.match(/(?<=import\(`\.\/)[^`]+/g) ?? [],
			),
	);
	expect(late.size).toBe(1);
	for (const name of late) expect(builtFile(`_astro/${name}`).length).toBeGreaterThan(0);
});

test('no script is shipped that no page asks for', () => {
	const asked = new Set(allBuiltPages().flatMap(({ html }) => modules(html)));
	const shipped = builtFiles().filter((file) => file.startsWith('_astro/') && !asked.has(file));
	expect(shipped).toEqual([expect.stringMatching(/^_astro\/engine\./)]);
});

/** Bytes after Brotli: what there is of the search before anybody turns to it, with the choice of language and menus. */
const smallest = 2_000;

test('what every page loads is small', () => {
	const sizes = allBuiltPages().flatMap(({ html }) => modules(html).map((script) => brotliCompressSync(builtFile(script)).length));
	expect(Math.min(...sizes)).toBeLessThanOrEqual(smallest);
});
