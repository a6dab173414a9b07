import { expect, test } from 'vitest';
import { reportOnFinder } from './finder-site';
import { reportOn } from './site';

test('an answer that goes on', () => {
	const answer = 'within {resend-wait}, ask for it again in the same window.';
	expect(reportOn({ swap: { 'en/phone': { [answer]: `${answer} A .CZ domain works. {resend-wait} is enough. Wait.` } } }))
		.toMatchInlineSnapshot(`
		"src/content/help/en/phone.mdx
		  line 6  Found an answer of 4 sentences.
		          Two are the most: what to do first, and what comes next. Leave out, or put into the text, what
		          begins with “{resend-wait} is enough.”
		          A page begins with its fields; see CONTRIBUTING.md, “A page”.

		1 mistake in 1 file."
	`);
});

test('an answer of two sentences', () => {
	const answer = 'within {resend-wait}, ask for it again in the same window.';
	expect(reportOn({ swap: { 'en/phone': { [answer]: `${answer} A .CZ domain works.` } } })).toBe('');
});

test('an outcome whose answer goes on in one language', () => {
	const answer = 'Zkuste schránku vytvořit znovu pod stejnou adresou.';
	expect(reportOnFinder({ outcomes: { [answer]: `${answer} Pak počkejte. Nic víc není třeba.` } })).toMatchInlineSnapshot(`
		"src/content/finder/outcomes-mail.yaml
		  line 9  Found an answer of 3 sentences.
		          Two are the most: what to do first, and what comes next. Leave out, or put into the text, what
		          begins with “Nic víc není třeba.”
		          Questions, answers and outcomes stand in src/content/finder; see CONTRIBUTING.md, “The finder”.

		1 mistake in 1 file."
	`);
});
