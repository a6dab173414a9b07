import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { checkContent, formatProblems } from '../../../src/lib/content-checks';

const files = readdirSync('src/content', { recursive: true, encoding: 'utf8' })
	.filter((file) => /\.(mdx|yaml)$/.test(file))
	.map((file) => ({ path: `src/content/${file.replaceAll('\\', '/')}`, text: readFileSync(`src/content/${file}`, 'utf8') }));

test('the content of the site has no mistakes', () => {
	expect(files.length).toBeGreaterThan(20);
	const problems = checkContent(files);
	expect(problems.length === 0 ? '' : formatProblems(problems)).toBe('');
});
