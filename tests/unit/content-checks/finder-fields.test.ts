import { expect, test } from 'vitest';
import { finderMistakes, outcome } from './finder-site';
import { mistakesOn, testMistakes } from './site';

testMistakes({
	'a word that is missing in one language': [
		() => finderMistakes({ outcomes: { '{ en: The address, cs: Adresa }': '{ en: The address }' } }),
		'finder/outcomes-mail.yaml:14 - { en: The address } | In “mailbox”, “need”, item 1, the field “cs” is missing. → cs: … (The finder)',
	],
	'a slug that stands twice': [
		() => finderMistakes({ outcomes: { 'slug: { en: mailbox, cs: mailbox }': 'slug: { en: find, cs: mailbox }' } }),
		'finder/outcomes-mail.yaml:1 mailbox: with the slug “find” | “start” in src/content/finder/questions.yaml, line 6, has this address in en already. Give one of the two another. (The finder)',
	],
	'an id that is a question and an outcome': [
		() => finderMistakes({}, { outcomes: outcome('start').replace('{ en: start, cs: start }', '{ en: begin, cs: zacatek }') }),
		'finder/outcomes-mail.yaml:23 start: | This id stands in src/content/finder/questions.yaml, line 6, already. Questions and outcomes share their ids; give one of the two another. (The finder)',
	],
	'a question that is no page, or the start page with an address': [
		() =>
			finderMistakes({
				questions: {
					'  slug: { en: find, cs: pruvodce }\n': '',
					'home:\n': 'home:\n  slug: { en: home, cs: uvod }\n',
				},
			}),
		'finder/questions.yaml:1 home: with a slug | The start page asks this question, so it has no address. Remove the field “slug”. (The finder)',
		'finder/questions.yaml:7 start: without “slug” | Every question but “home” is a page of its own and has this field. → slug: { en: …, cs: … } (The finder)',
	],
	'the start page asks nothing': [
		() => finderMistakes({ questions: { 'home:': 'hime:' } }),
		'finder/questions.yaml:1 no question “home” | The start page asks it, and every way begins there. → home: (The finder)',
		'finder/questions.yaml:1 hime: without “slug” | Every question but “home” is a page of its own and has this field. → slug: { en: …, cs: … } (The finder)',
		'finder/questions.yaml:1 hime: without “hint” | Every question but “home” is a page of its own and has this field. → hint: { en: …, cs: … } (The finder)',
	],
	'a fact and a number in the words of the finder': [
		() => finderMistakes({ answers: { 'en: My email': 'en: "My email for {resend-wit}"', 'cs: K e-mailu': 'cs: K e-mailu do 30 dnů' } }),
		'finder/answers.yaml:2 {resend-wit} | There is no fact “resend-wit”. → {resend-wait} (Facts)',
		'finder/answers.yaml:2 “K e-mailu do 30 dnů” | The number 30 is typed; numbers come from the facts. → {hosting-deletion}  (Expirovaný hosting se smaže po) (Facts)',
	],
	'a fact that an outcome names by a field': [
		() => finderMistakes({}, { outcomes: '  reply: authorization-repy\n' }),
		'finder/outcomes-mail.yaml:23 reply: authorization-repy | There is no fact “authorization-repy”. → reply: authorization-reply (The finder)',
	],
});

test('a situation for a request that is not there, and no page to prepare it on', () => {
	expect(finderMistakes({}, { outcomes: '  request: smss\n' })).toEqual([
		'finder/outcomes-mail.yaml:23 request: smss | In “mailbox”, “request” is one of sms, access, payment-link, contacts, login-email, owner-email, out-of-dns, other. Situation in which the request is prepared on the page "request". → request: sms (The finder)',
	]);
	const prepares = { outcomes: { 'to: link:payments': 'prepare: true' } };
	expect(finderMistakes(prepares, { outcomes: '  request: sms\n' })).toEqual([
		'finder/outcomes-mail.yaml:23 request: sms | There is no page “request” in src/content/help/en. (The finder)',
		'finder/outcomes-mail.yaml:23 request: sms | The text of this request says that no SMS comes, and readers come here by “my-email” without saying so. Prepare another request, leave it out, or lead that way to another outcome. (The finder)',
	]);
});

test('an outcome that a page names and that does not exist', () => {
	const page = { swap: { 'en/phone': { 'Use **Email 2**.': '<Outcome id="mailbx" />' } } };
	expect(mistakesOn({ ...page, add: { 'src/content/finder/outcomes-mail.yaml': outcome('mailbox') } })).toEqual([
		'finder/outcomes-mail.yaml:19 to: start | There is no question or outcome “start”. (The finder)',
		'help/en/phone.mdx:38 <Outcome id="mailbx" /> | There is no outcome “mailbx”. → <Outcome id="mailbox" /> (The finder)',
	]);
});

testMistakes({
	'a file of the finder that nobody reads': [
		() => mistakesOn({ add: { 'src/content/finder/mailbox.yaml': 'a: b\n' } }),
		'finder/mailbox.yaml:1 a file that is not read | The finder is in answers.yaml, questions.yaml and files whose names begin with “outcomes-” and end in .yaml. → Rename it to: src/content/finder/outcomes-mailbox.yaml (The finder)',
	],
});
