import { expect, test } from 'vitest';
import { outcome, reportOnFinder } from './finder-site';

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
		  line 12  Found to: link:payment. There is no link “payment”.
		           Write:  to: link:payments
		           Links name a file of a page or an id of src/content/links; see CONTRIBUTING.md, “Links”.
		  line 19  Found to: strat. There is no question or outcome “strat”.
		           Write:  to: start
		           Questions, answers and outcomes stand in src/content/finder; see CONTRIBUTING.md, “The finder”.
		  line 20  Found guide: ./phon.mdx. There is no page “phon” in src/content/help/en.
		           Write:  guide: ./phone.mdx
		           Questions, answers and outcomes stand in src/content/finder; see CONTRIBUTING.md, “The finder”.
		  line 23  Found deadline: ./phone.mdx#frm. src/content/help/en/phone.mdx has no section “frm”.
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
		  line 15  Found exits:
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
		  line 23  Found spare:
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
