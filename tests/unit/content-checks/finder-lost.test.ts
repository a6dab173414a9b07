import { expect, test } from 'vitest';
import { testMistakes } from './site';
import { finderMistakes } from './finder-site';

testMistakes({
	'an outcome that needs the login, for readers who have lost it': [
		() => finderMistakes({}, { outcomes: '  asksFor: [login]\n' }),
		'finder/questions.yaml:11 - { say: no-login, to: mailbox } | On this way the answer “no-login” says that the login is lost, but “mailbox” asks for it (asksFor: login). Lead the answer to an outcome that does without it. (The finder)',
	],
	'an outcome whose form is sent while logged in, for readers who have lost the login': [
		() => finderMistakes({}, { outcomes: '  contact: { loggedIn: true, write: [{ en: The address, cs: Adresa }] }\n' }),
		'finder/questions.yaml:11 - { say: no-login, to: mailbox } | On this way the answer “no-login” says that the login is lost, but “mailbox” asks for it (contact: loggedIn). Lead the answer to an outcome that does without it. (The finder)',
	],
});

test('what is lost two answers earlier, and what two ways ask for at the same place, which is said once', () => {
	const swap = { questions: { 'say: my-email, to: mailbox': 'say: my-email, to: start' } };
	expect(finderMistakes(swap, { outcomes: '  asksFor: [login, old-inbox]\n' })).toEqual([
		'finder/questions.yaml:5 - { say: unsure, to: start } | Line 4 leads to the question “start” already. A question has one way to it, so that the trail of answers on its page is true. Lead this answer to an outcome or to a question of its own. (The finder)',
		'finder/questions.yaml:11 - { say: no-login, to: mailbox } | On this way the answer “no-login” says that the login is lost, but “mailbox” asks for it (asksFor: login). Lead the answer to an outcome that does without it. (The finder)',
		'finder/questions.yaml:11 - { say: no-login, to: mailbox } | On this way the answer “my-email” says that the old mailbox is lost, but “mailbox” asks for it (asksFor: old-inbox). Lead the answer to an outcome that does without it. (The finder)',
	]);
});

testMistakes({
	'a guide that needs what is lost': [
		() => finderMistakes({ questions: { 'say: no-login, to: mailbox': "say: no-login, to: './phone.mdx', asksFor: [login]" } }),
		"finder/questions.yaml:11 - { say: no-login, to: './phone.mdx', asksFor: [login] } | On this way the answer “no-login” says that the login is lost, but “./phone.mdx” asks for it (asksFor: login beside the answer). Lead the answer to an outcome that does without it. (The finder)",
	],
});
