import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';

const root = path.join(import.meta.dirname, '../..');
/** A rule that is switched off or made milder, in a line of its own. */
const exceptions = {
	'eslint.config.mjs': /: 'off'|\['error', \{ allow/,
	'stylelint.config.mjs': /: null,|ignore[A-Z]\w+:/,
	'knip.jsonc': /"ignore/,
};

test.each(Object.entries(exceptions))('every exception in %s has its reason in the line above', (file, exception) => {
	const lines = readFileSync(path.join(root, file), 'utf8').split('\n');
	const found = lines.flatMap((line, index) => (exception.test(line) ? [{ line, above: lines[index - 1] ?? '' }] : []));
	expect(found.length).toBeGreaterThan(0);
	expect(found.filter(({ line, above }) => !/^\s*\/\/ \S/.test(above) && !/^\s*\/\/ \S/.test(line)).map(({ line }) => line.trim())).toEqual(
		[],
	);
});
