import { expect, test } from 'vitest';
import { outcome, reportOnFinder } from './finder-site';
import { reportOn } from './site';

test('a small finder has no mistakes', () => {
	expect(reportOnFinder()).toBe('');
});

test('an answer that is not in the list', () => {
	expect(reportOnFinder({ questions: { 'say: no-login': 'say: no-logn' } })).toMatchInlineSnapshot(`
		"src/content/finder/questions.yaml
		  line 11  Found - { say: no-logn, to: mailbox }.
		           There is no answer “no-logn” in src/content/finder/answers.yaml.
		           Write:  - { say: no-login, to: mailbox }
		           Questions, answers and outcomes stand in src/content/finder; see CONTRIBUTING.md, “The finder”.

		1 mistake in 1 file."
	`);
});

test('an answer that leads to nothing', () => {
	expect(reportOnFinder({ questions: { 'say: my-email, to: mailbox': 'say: my-email, to: mailbx' } })).toMatchInlineSnapshot(`
		"src/content/finder/questions.yaml
		  line 4  Found - { say: my-email, to: mailbx }. There is no question or outcome “mailbx”.
		          Write:  - { say: my-email, to: mailbox }
		          Questions, answers and outcomes stand in src/content/finder; see CONTRIBUTING.md, “The finder”.

		1 mistake in 1 file."
	`);
});

test('an answer that leads to a section that a guide does not have', () => {
	expect(reportOnFinder({ questions: { '#now': '#nov' } })).toMatchInlineSnapshot(`
		"src/content/finder/questions.yaml
		  line 12  Found - { say: unsure, to: './phone.mdx#nov' }. src/content/help/en/phone.mdx has no section “nov”.
		           Write:  - { say: unsure, to: './phone.mdx#now' }
		           Questions, answers and outcomes stand in src/content/finder; see CONTRIBUTING.md, “The finder”.

		1 mistake in 1 file."
	`);
});

test('an answer that leads off the site', () => {
	expect(reportOnFinder({ questions: { "'./phone.mdx#now'": 'link:payments' } })).toMatchInlineSnapshot(`
		"src/content/finder/questions.yaml
		  line 12  Found - { say: unsure, to: link:payments }.
		           In “start”, “answers”, item 2, write the id of a question or outcome, or "./page.mdx#section" for a
		           guide. Where it leads.
		           Questions, answers and outcomes stand in src/content/finder; see CONTRIBUTING.md, “The finder”.

		1 mistake in 1 file."
	`);
});

test('an exit, a step, a guide and a deadline that lead to nothing', () => {
	expect(
		reportOnFinder(
			{ outcomes: { 'to: start': 'to: strat', 'link:payments': 'link:payment', 'guide: ./phone.mdx': 'guide: ./phon.mdx' } },
			{ outcomes: '  deadline: ./phone.mdx#frm\n' },
		),
	).toMatchInlineSnapshot(`
		"src/content/finder/outcomes-mail.yaml
		  line 9  Found to: link:payment. There is no link “payment”.
		          Write:  to: link:payments
		          Links name a file of a page or an id of src/content/links; see CONTRIBUTING.md, “Links”.
		  line 16  Found to: strat. There is no question or outcome “strat”.
		           Write:  to: start
		           Questions, answers and outcomes stand in src/content/finder; see CONTRIBUTING.md, “The finder”.
		  line 17  Found guide: ./phon.mdx. There is no page “phon” in src/content/help/en.
		           Write:  guide: ./phone.mdx
		           Questions, answers and outcomes stand in src/content/finder; see CONTRIBUTING.md, “The finder”.
		  line 20  Found deadline: ./phone.mdx#frm. src/content/help/en/phone.mdx has no section “frm”.
		           Write:  deadline: ./phone.mdx#form
		           Questions, answers and outcomes stand in src/content/finder; see CONTRIBUTING.md, “The finder”.

		4 mistakes in 1 file."
	`);
});

test('a question with one answer is a dead end', () => {
	expect(reportOnFinder({ questions: { '    - { say: no-login, to: mailbox }\n': '' } })).toMatchInlineSnapshot(`
		"src/content/finder/questions.yaml
		  line 10  Found answers:
		           In “start”, a question with fewer than two answers is a dead end. The answers in their order, "not
		           sure" last.
		           Questions, answers and outcomes stand in src/content/finder; see CONTRIBUTING.md, “The finder”.

		1 mistake in 1 file."
	`);
});

test('an outcome with one way out is a dead end', () => {
	expect(reportOnFinder({ outcomes: { '    - when: { en: Something else, cs: Něco jiného }\n      to: start\n': '' } }))
		.toMatchInlineSnapshot(`
		"src/content/finder/outcomes-mail.yaml
		  line 12  Found exits:
		           In “mailbox”, give at least two ways out: without them, an outcome is a dead end for everybody it
		           does not fit. "Not my situation".
		           Questions, answers and outcomes stand in src/content/finder; see CONTRIBUTING.md, “The finder”.

		1 mistake in 1 file."
	`);
});

test('an outcome, a question and an answer that nothing leads to', () => {
	const question = `lonely:
  slug: { en: lonely, cs: osamela }
  words: { en: Is it lonely?, cs: Je osamělá? }
  hint: { en: Nobody will ever be asked this question here., cs: 'Na tohle se tady nikdy nikdo nezeptá, opravdu.' }
  answers:
    - { say: no-login, to: mailbox }
    - { say: unsure, to: './phone.mdx' }
`;
	expect(
		reportOnFinder(
			{},
			{
				questions: question,
				outcomes: outcome('spare'),
				addresses: 'spare: spare\n',
				answers: 'never:\n  words: { en: Never, cs: Nikdy }\n',
			},
		),
	).toMatchInlineSnapshot(`
		"src/content/finder/answers.yaml
		  line 10  Found never: No question has this answer. Use it or remove it.
		           Questions, answers and outcomes stand in src/content/finder; see CONTRIBUTING.md, “The finder”.

		src/content/finder/outcomes-mail.yaml
		  line 20  Found spare:
		           No answer leads to this outcome. Lead one to it in src/content/finder/questions.yaml, or remove it.
		           Questions, answers and outcomes stand in src/content/finder; see CONTRIBUTING.md, “The finder”.

		src/content/finder/questions.yaml
		  line 13  Found lonely:
		           No answer leads to this question. Lead one to it in src/content/finder/questions.yaml, or remove it.
		           Questions, answers and outcomes stand in src/content/finder; see CONTRIBUTING.md, “The finder”.

		3 mistakes in 3 files."
	`);
});

test('a way that goes in a circle', () => {
	expect(reportOnFinder({ questions: { 'say: no-login, to: mailbox': 'say: no-login, to: home' } })).toMatchInlineSnapshot(`
		"src/content/finder/questions.yaml
		  line 11  Found - { say: no-login, to: home }.
		           This answer leads back to “home”, which was asked before on the same way: readers would go in a
		           circle. Lead it to an outcome.
		           Questions, answers and outcomes stand in src/content/finder; see CONTRIBUTING.md, “The finder”.

		1 mistake in 1 file."
	`);
});

const second = `second:
  slug: { en: second, cs: druha }
  words: { en: What happened then?, cs: Co se stalo potom? }
  hint: { en: The question that stands below the other questions., cs: 'Otázka, která stojí pod ostatními otázkami.' }
  answers:
    - { say: no-login, to: mailbox }
    - { say: unsure, to: ./phone.mdx }
`;

test('a question with two ways to it', () => {
	expect(
		reportOnFinder(
			{
				questions: { 'say: my-email, to: mailbox': 'say: my-email, to: second', 'say: no-login, to: mailbox': 'say: no-login, to: second' },
			},
			{ questions: second },
		),
	).toMatchInlineSnapshot(`
		"src/content/finder/questions.yaml
		  line 11  Found - { say: no-login, to: second }.
		           Line 4 leads to the question “second” already. A question has one way to it, so that the trail of
		           answers on its page is true. Lead this answer to an outcome or to a question of its own.
		           Questions, answers and outcomes stand in src/content/finder; see CONTRIBUTING.md, “The finder”.

		1 mistake in 1 file."
	`);
});

test('a way of more than four answers', () => {
	const third = second.replaceAll('second', 'third').replace('druha', 'treti').replace('to: mailbox', 'to: fourth');
	const fourth = second.replaceAll('second', 'fourth').replace('druha', 'ctvrta');
	expect(
		reportOnFinder(
			{ questions: { 'say: no-login, to: mailbox': 'say: no-login, to: second' } },
			{ questions: second.replace('to: mailbox', 'to: third') + third + fourth },
		),
	).toMatchInlineSnapshot(`
		"src/content/finder/questions.yaml
		  line 32  Found - { say: no-login, to: mailbox }.
		           This is answer number 5 on its way; readers give at most 4, the choice on the start page included.
		           Lead an earlier answer to an outcome.
		           Questions, answers and outcomes stand in src/content/finder; see CONTRIBUTING.md, “The finder”.
		  line 33  Found - { say: unsure, to: ./phone.mdx }.
		           This is answer number 5 on its way; readers give at most 4, the choice on the start page included.
		           Lead an earlier answer to an outcome.
		           Questions, answers and outcomes stand in src/content/finder; see CONTRIBUTING.md, “The finder”.

		2 mistakes in 1 file."
	`);
});

test('a question without “not sure”', () => {
	expect(reportOnFinder({ questions: { "say: unsure, to: './phone.mdx#now'": "say: my-email, to: './phone.mdx#now'" } }))
		.toMatchInlineSnapshot(`
		"src/content/finder/questions.yaml
		  line 6  Found start: without “not sure”.
		          Every question has an answer for readers who are not sure, as its last one.
		          Write:  - { say: unsure, to: … }
		          Questions, answers and outcomes stand in src/content/finder; see CONTRIBUTING.md, “The finder”.

		1 mistake in 1 file."
	`);
});

test('“not sure” that is not the last answer', () => {
	expect(
		reportOnFinder({
			questions: {
				'    - { say: my-email, to: mailbox }\n    - { say: unsure, to: start }\n':
					'    - { say: unsure, to: start }\n    - { say: my-email, to: mailbox }\n',
			},
		}),
	).toMatchInlineSnapshot(`
		"src/content/finder/questions.yaml
		  line 4  Found - { say: unsure, to: start }. The answer of readers who are not sure stands last.
		          Questions, answers and outcomes stand in src/content/finder; see CONTRIBUTING.md, “The finder”.

		1 mistake in 1 file."
	`);
});

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

test('an outcome that sends to the mailbox that is lost', () => {
	expect(reportOnFinder({}, { outcomes: '  goesTo: old\n' })).toMatchInlineSnapshot(`
		"src/content/finder/questions.yaml
		  line 4  Found - { say: my-email, to: mailbox }.
		          On this way the answer “my-email” says that the old mailbox is lost, but “mailbox” asks for it
		          (goesTo: old). Lead the answer to an outcome that does without it.
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

test('a word that is missing in one language', () => {
	expect(reportOnFinder({ outcomes: { '{ en: The address, cs: Adresa }': '{ en: The address }' } })).toMatchInlineSnapshot(`
		"src/content/finder/outcomes-mail.yaml
		  line 11  Found - { en: The address }. In “mailbox”, “need”, item 1, the field “cs” is missing.
		           Write:  cs: …
		           Questions, answers and outcomes stand in src/content/finder; see CONTRIBUTING.md, “The finder”.

		1 mistake in 1 file."
	`);
});

test('a slug that stands twice', () => {
	expect(reportOnFinder({ outcomes: { 'slug: { en: mailbox, cs: mailbox }': 'slug: { en: find, cs: mailbox }' } })).toMatchInlineSnapshot(`
		"src/content/finder/outcomes-mail.yaml
		  line 1  Found mailbox: with the slug “find”.
		          “start” in src/content/finder/questions.yaml, line 6, has this address in en already. Give one of
		          the two another.
		          Questions, answers and outcomes stand in src/content/finder; see CONTRIBUTING.md, “The finder”.

		1 mistake in 1 file."
	`);
});

test('an id that is a question and an outcome', () => {
	expect(reportOnFinder({}, { outcomes: outcome('start').replace('{ en: start, cs: start }', '{ en: begin, cs: zacatek }') }))
		.toMatchInlineSnapshot(`
			"src/content/finder/outcomes-mail.yaml
			  line 20  Found start:
			           This id stands in src/content/finder/questions.yaml, line 6, already. Questions and outcomes share
			           their ids; give one of the two another.
			           Questions, answers and outcomes stand in src/content/finder; see CONTRIBUTING.md, “The finder”.

			1 mistake in 1 file."
		`);
});

test('a question that is no page, or the start page with an address', () => {
	expect(
		reportOnFinder({
			questions: {
				'  slug: { en: find, cs: pruvodce }\n': '',
				'home:\n': 'home:\n  slug: { en: home, cs: uvod }\n',
			},
		}),
	).toMatchInlineSnapshot(`
		"src/content/finder/questions.yaml
		  line 1  Found home: with a slug.
		          The start page asks this question, so it has no address. Remove the field “slug”.
		          Questions, answers and outcomes stand in src/content/finder; see CONTRIBUTING.md, “The finder”.
		  line 7  Found start: without “slug”. Every question but “home” is a page of its own and has this field.
		          Write:  slug: { en: …, cs: … }
		          Questions, answers and outcomes stand in src/content/finder; see CONTRIBUTING.md, “The finder”.

		2 mistakes in 1 file."
	`);
});

test('the start page asks nothing', () => {
	expect(reportOnFinder({ questions: { 'home:': 'hime:' } })).toMatchInlineSnapshot(`
		"src/content/finder/questions.yaml
		  line 1  Found no question “home”. The start page asks it, and every way begins there.
		          Write:  home:
		          Questions, answers and outcomes stand in src/content/finder; see CONTRIBUTING.md, “The finder”.
		  line 1  Found hime: without “slug”. Every question but “home” is a page of its own and has this field.
		          Write:  slug: { en: …, cs: … }
		          Questions, answers and outcomes stand in src/content/finder; see CONTRIBUTING.md, “The finder”.
		  line 1  Found hime: without “hint”. Every question but “home” is a page of its own and has this field.
		          Write:  hint: { en: …, cs: … }
		          Questions, answers and outcomes stand in src/content/finder; see CONTRIBUTING.md, “The finder”.

		3 mistakes in 1 file."
	`);
});

test('a fact and a number in the words of the finder', () => {
	expect(reportOnFinder({ answers: { 'en: My email': 'en: "My email for {resend-wit}"', 'cs: K e-mailu': 'cs: K e-mailu do 30 dnů' } }))
		.toMatchInlineSnapshot(`
		"src/content/finder/answers.yaml
		  line 2  Found {resend-wit}. There is no fact “resend-wit”.
		          Write:  {resend-wait}
		          Facts stand in src/content/facts; see CONTRIBUTING.md, “Facts”.
		  line 2  Found “K e-mailu do 30 dnů”. The number 30 is typed; numbers come from the facts.
		          Write:  {hosting-deletion}  (Expirovaný hosting se smaže po)
		          Facts stand in src/content/facts; see CONTRIBUTING.md, “Facts”.

		2 mistakes in 1 file."
	`);
});

test('a fact that an outcome names by a field', () => {
	expect(reportOnFinder({}, { outcomes: '  reply: authorization-repy\n' })).toMatchInlineSnapshot(`
		"src/content/finder/outcomes-mail.yaml
		  line 20  Found reply: authorization-repy. There is no fact “authorization-repy”.
		           Write:  reply: authorization-reply
		           Questions, answers and outcomes stand in src/content/finder; see CONTRIBUTING.md, “The finder”.

		1 mistake in 1 file."
	`);
});

test('a situation for a request that is not there, and no page to prepare it on', () => {
	expect(reportOnFinder({}, { outcomes: '  request: smss\n' })).toMatchInlineSnapshot(`
		"src/content/finder/outcomes-mail.yaml
		  line 20  Found request: smss.
		           In “mailbox”, “request” is one of sms, access, payment-link, owner-email, out-of-dns, login-email,
		           other. Situation in which the request is prepared on the page "request".
		           Write:  request: sms
		           Questions, answers and outcomes stand in src/content/finder; see CONTRIBUTING.md, “The finder”.

		1 mistake in 1 file."
	`);
	expect(reportOnFinder({}, { outcomes: '  request: sms\n' })).toMatchInlineSnapshot(`
		"src/content/finder/outcomes-mail.yaml
		  line 20  Found request: sms. There is no page “request” in src/content/help/en.
		           Questions, answers and outcomes stand in src/content/finder; see CONTRIBUTING.md, “The finder”.

		1 mistake in 1 file."
	`);
});

test('an outcome that a page names and that does not exist', () => {
	const page = { swap: { 'en/phone': { 'Use **Email 2**.': '<Outcome id="mailbx" />' } } };
	expect(reportOn({ ...page, add: { 'src/content/finder/outcomes-mail.yaml': outcome('mailbox') } })).toMatchInlineSnapshot(`
		"src/content/finder/outcomes-mail.yaml
		  line 16  Found to: start. There is no question or outcome “start”.
		           Questions, answers and outcomes stand in src/content/finder; see CONTRIBUTING.md, “The finder”.

		src/content/help/en/phone.mdx
		  line 37  Found <Outcome id="mailbx" />. There is no outcome “mailbx”.
		           Write:  <Outcome id="mailbox" />
		           Questions, answers and outcomes stand in src/content/finder; see CONTRIBUTING.md, “The finder”.

		2 mistakes in 2 files."
	`);
});

test('a file of the finder that nobody reads', () => {
	expect(reportOn({ add: { 'src/content/finder/mailbox.yaml': 'a: b\n' } })).toMatchInlineSnapshot(`
		"src/content/finder/mailbox.yaml
		  line 1  Found a file that is not read.
		          The finder is in answers.yaml, questions.yaml and files whose names begin with “outcomes-” and end
		          in .yaml.
		          Rename it to:  src/content/finder/outcomes-mailbox.yaml
		          Questions, answers and outcomes stand in src/content/finder; see CONTRIBUTING.md, “The finder”.

		1 mistake in 1 file."
	`);
});

test('a short address whose outcome is gone stays until it leads elsewhere', () => {
	expect(reportOnFinder({}, { addresses: 'old-mailbox: mailbx\nold-step: ./phone.mdx#rsend\n' })).toMatchInlineSnapshot(`
		"src/content/short-addresses.yaml
		  line 5  Found old-mailbox: mailbx.
		          There is no question or outcome “mailbx”. This short address has been given out, so it stays: write
		          where its readers should go now.
		          Write:  old-mailbox: mailbox
		          Short addresses stand in src/content/short-addresses.yaml and are never removed; see
		          CONTRIBUTING.md, “Short addresses”.
		  line 6  Found old-step: ./phone.mdx#rsend.
		          src/content/help/en/phone.mdx has no section “rsend”. This short address has been given out, so it
		          stays: write where its readers should go now.
		          Write:  old-step: ./phone.mdx#resend
		          Short addresses stand in src/content/short-addresses.yaml and are never removed; see
		          CONTRIBUTING.md, “Short addresses”.

		2 mistakes in 1 file."
	`);
});

test('an outcome and a step without a short address', () => {
	expect(reportOnFinder({ addresses: { 'mailbox: mailbox\nresend: ./phone.mdx#resend\n': '' } })).toMatchInlineSnapshot(`
		"src/content/finder/outcomes-mail.yaml
		  line 1  Found mailbox: Every outcome has a short address, which support can say and which never changes.
		          Add to src/content/short-addresses.yaml:  mailbox: mailbox
		          Short addresses stand in src/content/short-addresses.yaml and are never removed; see
		          CONTRIBUTING.md, “Short addresses”.

		src/content/help/en/phone.mdx
		  line 29  Found <Step id="resend" …>.
		           Every step has a short address, which support can say and which never changes.
		           Add to src/content/short-addresses.yaml:  resend: ./phone.mdx#resend
		           Short addresses stand in src/content/short-addresses.yaml and are never removed; see
		           CONTRIBUTING.md, “Short addresses”.

		2 mistakes in 2 files."
	`);
});

test('a short address that is the folder of a language', () => {
	expect(reportOnFinder({}, { addresses: 'en: start\n' })).toMatchInlineSnapshot(`
		"src/content/short-addresses.yaml
		  line 5  Found en: A folder of the site has this address. Choose another word.
		          Short addresses stand in src/content/short-addresses.yaml and are never removed; see
		          CONTRIBUTING.md, “Short addresses”.

		1 mistake in 1 file."
	`);
});
