import { expect, test } from 'vitest';
import { outcome, reportOnFinder } from './finder-site';
import { reportOn } from './site';

test('a word that is missing in one language', () => {
	expect(reportOnFinder({ outcomes: { '{ en: The address, cs: Adresa }': '{ en: The address }' } })).toMatchInlineSnapshot(`
		"src/content/finder/outcomes-mail.yaml
		  line 14  Found - { en: The address }. In “mailbox”, “need”, item 1, the field “cs” is missing.
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
			  line 23  Found start:
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
		  line 23  Found reply: authorization-repy. There is no fact “authorization-repy”.
		           Write:  reply: authorization-reply
		           Questions, answers and outcomes stand in src/content/finder; see CONTRIBUTING.md, “The finder”.

		1 mistake in 1 file."
	`);
});

test('a situation for a request that is not there, and no page to prepare it on', () => {
	expect(reportOnFinder({}, { outcomes: '  request: smss\n' })).toMatchInlineSnapshot(`
		"src/content/finder/outcomes-mail.yaml
		  line 23  Found request: smss.
		           In “mailbox”, “request” is one of sms, access, payment-link, contacts, login-email, owner-email,
		           out-of-dns, other. Situation in which the request is prepared on the page "request".
		           Write:  request: sms
		           Questions, answers and outcomes stand in src/content/finder; see CONTRIBUTING.md, “The finder”.

		1 mistake in 1 file."
	`);
	const prepares = { outcomes: { 'to: link:payments': 'prepare: true' } };
	expect(reportOnFinder(prepares, { outcomes: '  request: sms\n' })).toMatchInlineSnapshot(`
		"src/content/finder/outcomes-mail.yaml
		  line 23  Found request: sms. There is no page “request” in src/content/help/en.
		           Questions, answers and outcomes stand in src/content/finder; see CONTRIBUTING.md, “The finder”.
		  line 23  Found request: sms.
		           The text of this request says that no SMS comes, and readers come here by “my-email” without saying
		           so. Prepare another request, leave it out, or lead that way to another outcome.
		           Questions, answers and outcomes stand in src/content/finder; see CONTRIBUTING.md, “The finder”.

		2 mistakes in 1 file."
	`);
});

test('an outcome that a page names and that does not exist', () => {
	const page = { swap: { 'en/phone': { 'Use **Email 2**.': '<Outcome id="mailbx" />' } } };
	expect(reportOn({ ...page, add: { 'src/content/finder/outcomes-mail.yaml': outcome('mailbox') } })).toMatchInlineSnapshot(`
		"src/content/finder/outcomes-mail.yaml
		  line 19  Found to: start. There is no question or outcome “start”.
		           Questions, answers and outcomes stand in src/content/finder; see CONTRIBUTING.md, “The finder”.

		src/content/help/en/phone.mdx
		  line 38  Found <Outcome id="mailbx" />. There is no outcome “mailbx”.
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
