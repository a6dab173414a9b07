import { expect, test } from 'vitest';
import { reportOnFinder } from './finder-site';
import { mistakesOn, reportOn, testMistakes } from './site';

const excepted = { '  source: payments': '  exception: hosting-deletion-marked\n  source: payments' };
const deletion = '<Fact id="hosting-deletion" />';
const marked = '<Fact id="hosting-deletion-marked" />';
/** The English page with these words at its end. */
const report = (words: string) => reportOn({ swap: { facts: excepted, 'en/phone': { '<Avoid>': `${words}\n\n<Avoid>` } } });

test('a section that says the rule and not the exception', () => {
	expect(report(`Deleted ${deletion} after, always ${deletion}.`)).toMatchInlineSnapshot(`
		"src/content/help/en/phone.mdx
		  line 48  Found <Fact id="hosting-deletion" /> without its exception.
		           “Expired hosting is deleted after” does not hold for everybody. Say in the same text or section:
		           “Hosting marked to run out is deleted after”.
		           With:  <Fact id="hosting-deletion-marked" />
		           Facts stand in src/content/facts; see CONTRIBUTING.md, “Facts”.

		1 mistake in 1 file."
	`);
});

test('the exception further down in the section, or in a smaller one within it', () => {
	expect(report(`Deleted ${deletion} after.\n\nOr ${marked}.`)).toBe('');
	expect(report(`Deleted ${deletion} after.\n\n#### More {#more}\n\nOr ${marked}.`)).not.toContain('exception');
});

test('the exception in the section after it, or in the one that it stands in', () => {
	const next = report(`Deleted ${deletion} after.\n\n## More {#more}\n\nOr ${marked}.`);
	expect(next).toContain('<Fact id="hosting-deletion" /> without its exception');
	const outer = report(`Or ${marked}.\n\n#### More {#more}\n\nDeleted ${deletion} after.`);
	expect(outer).toContain('<Fact id="hosting-deletion" /> without its exception');
});

test('a stage that ends with the rule', () => {
	const stages = (after: string) =>
		report(
			`<Lifecycle>\n\n<Stage id="a" title="Kept" until="hosting-deletion" tone="works">\n\nPay.\n\n</Stage>\n\n<Stage id="b" title="Gone" tone="gone">\n\nPay.\n\n</Stage>\n\n</Lifecycle>\n\n${after}`,
		);
	expect(stages('Nothing else.')).toContain('<Fact id="hosting-deletion" /> without its exception');
	expect(stages(`Or ${marked}.`)).not.toContain('exception');
});

test('a folded question, which is read alone', () => {
	const questions = `<Faq>\n\n<Question id="a" title="When is it deleted?">\n\nAfter ${deletion}.\n\n</Question>\n\n<Question id="b" title="And marked?">\n\nAfter ${marked}.\n\n</Question>\n\n</Faq>`;
	expect(report(questions)).toContain('<Fact id="hosting-deletion" /> without its exception');
});

test('a field, and the same in Czech', () => {
	const answer = 'Pokud SMS nepřijde do {resend-wait:gen}, vyžádejte si ji znovu ve stejném okně.';
	const fields = (words: string) => reportOn({ swap: { facts: excepted, 'cs/phone': { [answer]: words } } });
	expect(fields('Hosting se smaže {hosting-deletion:acc} po expiraci, a to se vším všudy.')).toMatchInlineSnapshot(`
		"src/content/help/cs/phone.mdx
		  line 6  Found {hosting-deletion} without its exception.
		          “Expirovaný hosting se smaže po” does not hold for everybody. Say in the same text or section:
		          “Hosting určený k doběhnutí se smaže po”.
		          With:  {hosting-deletion-marked}
		          Facts stand in src/content/facts; see CONTRIBUTING.md, “Facts”.

		1 mistake in 1 file."
	`);
	expect(fields('Hosting se smaže {hosting-deletion:acc} po expiraci, označený už {hosting-deletion-marked:acc} po ní.')).toBe('');
});

test('an outcome of the finder', () => {
	const answer = 'Try to create the mailbox again under the same address.';
	expect(reportOnFinder({ outcomes: { [answer]: 'Hosting is deleted {hosting-deletion} after it expired.' } }, {}, excepted)).toContain(
		'{hosting-deletion} without its exception',
	);
});

testMistakes({
	'an exception that is no fact': [
		() => mistakesOn({ swap: { facts: { '  source: payments': '  exception: hosting-deletion-markd\n  source: payments' } } }),
		'facts/guide.yaml:22 exception: hosting-deletion-markd | There is no fact “hosting-deletion-markd”. → exception: hosting-deletion-marked (Facts)',
	],
});
