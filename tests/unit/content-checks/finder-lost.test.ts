import { expect, test } from 'vitest';
import { reportOnFinder } from './finder-site';

test('an outcome that needs the login, for readers who have lost it', () => {
	expect(reportOnFinder({}, { outcomes: '  asksFor: [login]\n' })).toMatchInlineSnapshot(`
		"src/content/finder/questions.yaml
		  line 11  Found - { say: no-login, to: mailbox }.
		           On this way the answer “no-login” says that the login is lost, but “mailbox” asks for it (asksFor:
		           login). Lead the answer to an outcome that does without it.
		           Questions, answers and outcomes stand in src/content/finder; see CONTRIBUTING.md, “The finder”.

		1 mistake in 1 file."
	`);
});

test('an outcome whose form is sent while logged in, for readers who have lost the login', () => {
	expect(reportOnFinder({}, { outcomes: '  contact: { loggedIn: true, write: [{ en: The address, cs: Adresa }] }\n' }))
		.toMatchInlineSnapshot(`
		"src/content/finder/questions.yaml
		  line 11  Found - { say: no-login, to: mailbox }.
		           On this way the answer “no-login” says that the login is lost, but “mailbox” asks for it (contact:
		           loggedIn). Lead the answer to an outcome that does without it.
		           Questions, answers and outcomes stand in src/content/finder; see CONTRIBUTING.md, “The finder”.

		1 mistake in 1 file."
	`);
});

test('what is lost two answers earlier, and what two ways ask for at the same place, which is said once', () => {
	const swap = { questions: { 'say: my-email, to: mailbox': 'say: my-email, to: start' } };
	expect(reportOnFinder(swap, { outcomes: '  asksFor: [login, old-inbox]\n' })).toMatchInlineSnapshot(`
		"src/content/finder/questions.yaml
		  line 5  Found - { say: unsure, to: start }.
		          Line 4 leads to the question “start” already. A question has one way to it, so that the trail of
		          answers on its page is true. Lead this answer to an outcome or to a question of its own.
		          Questions, answers and outcomes stand in src/content/finder; see CONTRIBUTING.md, “The finder”.
		  line 11  Found - { say: no-login, to: mailbox }.
		           On this way the answer “no-login” says that the login is lost, but “mailbox” asks for it (asksFor:
		           login). Lead the answer to an outcome that does without it.
		           Questions, answers and outcomes stand in src/content/finder; see CONTRIBUTING.md, “The finder”.
		  line 11  Found - { say: no-login, to: mailbox }.
		           On this way the answer “my-email” says that the old mailbox is lost, but “mailbox” asks for it
		           (asksFor: old-inbox). Lead the answer to an outcome that does without it.
		           Questions, answers and outcomes stand in src/content/finder; see CONTRIBUTING.md, “The finder”.

		3 mistakes in 1 file."
	`);
});

test('a guide that needs what is lost', () => {
	expect(reportOnFinder({ questions: { 'say: no-login, to: mailbox': "say: no-login, to: './phone.mdx', asksFor: [login]" } }))
		.toMatchInlineSnapshot(`
		"src/content/finder/questions.yaml
		  line 11  Found - { say: no-login, to: './phone.mdx', asksFor: [login] }.
		           On this way the answer “no-login” says that the login is lost, but “./phone.mdx” asks for it
		           (asksFor: login beside the answer). Lead the answer to an outcome that does without it.
		           Questions, answers and outcomes stand in src/content/finder; see CONTRIBUTING.md, “The finder”.

		1 mistake in 1 file."
	`);
});
