import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { en } from '../../../src/i18n/en/index';

const src = path.join(import.meta.dirname, '../../../src');
const sources = readdirSync(src, { recursive: true, encoding: 'utf8' })
	.filter((file) => /\.(?:ts|astro)$/.test(file) && !/^i18n[\\/]\w+[\\/]/.test(file))
	.map((file) => readFileSync(path.join(src, file), 'utf8'))
	.join('\n');
/** Beginnings of keys whose end is known only when the page is rendered: `group.${…}`. */
const prefixes = [...sources.matchAll(/`([a-z]+(?:\.[a-z]+)*\.)\$\{/gi)].map((match) => match[1] ?? '');

test('every message of the interface is said somewhere on the site', () => {
	expect(prefixes.length).toBeGreaterThan(0);
	const unsaid = Object.keys(en).filter(
		(key) => ![`'${key}'`, `"${key}"`].some((quoted) => sources.includes(quoted)) && !prefixes.some((prefix) => key.startsWith(prefix)),
	);
	expect(unsaid).toEqual([]);
});
