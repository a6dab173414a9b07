import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { builtFiles } from '../support/site';

/** What one finding of the checker holds that is of use here. */
interface Finding {
	url: string;
	message: string;
	extract?: string;
}

/** CSS that the checker does not know yet, though browsers do. */
const newer = /“(?:scroll-target-group|:target-current)”/;
const checker = process.env['VNU_JAR'] ?? '';
const dist = path.join(import.meta.dirname, '../../dist');

test('the checker of the W3C finds no mistake on any page', () => {
	// The checker is a Java program that no package of npm brings; html-validate holds the same rules in every run.
	test.skip(checker === '', 'VNU_JAR names no vnu.jar (README, “Test it”)');
	test.slow();
	const files = builtFiles().filter((file) => file.endsWith('.html'));
	const options = ['-Xss4m', '-jar', checker, '--errors-only', '--exit-zero-always', '--format', 'json', '--stdout'];
	const { stdout } = spawnSync('java', [...options, ...files], { cwd: dist, encoding: 'utf8', maxBuffer: 100_000_000 });
	const { messages } = JSON.parse(stdout) as { messages: Finding[] };
	expect(messages.filter(({ message }) => !newer.test(message))).toEqual([]);
});
