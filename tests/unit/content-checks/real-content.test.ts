import { expect, test } from 'vitest';
import { readContentFiles } from '../../../src/integrations/content/content-files';
import { checkContent, formatProblems } from '../../../src/content-checks';

const files = readContentFiles('.');

test('the content of the site has no mistakes', () => {
	expect(files.length).toBeGreaterThan(20);
	const problems = checkContent(files);
	expect(problems.length === 0 ? '' : formatProblems(problems)).toBe('');
});
