import { expect, test } from 'vitest';
import { testMistakes } from './site';
import { finderMistakes, outcome, reportOnFinder } from './finder-site';

test('a small finder has no mistakes', () => {
	expect(reportOnFinder()).toBe('');
});

testMistakes({
	'an answer that is not in the list': [
		() => finderMistakes({ questions: { 'say: no-login': 'say: no-logn' } }),
		'finder/questions.yaml:11 - { say: no-logn, to: mailbox } | There is no answer “no-logn” in src/content/finder/answers.yaml. → - { say: no-login, to: mailbox } (The finder)',
	],
	'an answer that leads to nothing': [
		() => finderMistakes({ questions: { 'say: my-email, to: mailbox': 'say: my-email, to: mailbx' } }),
		'finder/questions.yaml:4 - { say: my-email, to: mailbx } | There is no question or outcome “mailbx”. → - { say: my-email, to: mailbox } (The finder)',
	],
	'an answer that leads to a section that a guide does not have': [
		() => finderMistakes({ questions: { '#now': '#nov' } }),
		"finder/questions.yaml:12 - { say: unsure, to: './phone.mdx#nov' } | src/content/help/en/phone.mdx has no section “nov”. → - { say: unsure, to: './phone.mdx#now' } (The finder)",
	],
	'an answer that leads off the site': [
		() => finderMistakes({ questions: { "'./phone.mdx#now'": 'link:payments' } }),
		'finder/questions.yaml:12 - { say: unsure, to: link:payments } | In “start”, “answers”, item 2, write the id of a question or outcome, or "./page.mdx#section" for a guide. Where it leads. (The finder)',
	],
	'an exit, a step, a guide and a deadline that lead to nothing': [
		() =>
			finderMistakes(
				{ outcomes: { 'to: start': 'to: strat', 'link:payments': 'link:payment', 'guide: ./phone.mdx': 'guide: ./phon.mdx' } },
				{ outcomes: '  deadline: ./phone.mdx#frm\n' },
			),
		'finder/outcomes-mail.yaml:12 to: link:payment | There is no link “payment”. → to: link:payments (Links)',
		'finder/outcomes-mail.yaml:19 to: strat | There is no question or outcome “strat”. → to: start (The finder)',
		'finder/outcomes-mail.yaml:20 guide: ./phon.mdx | There is no page “phon” in src/content/help/en. → guide: ./phone.mdx (The finder)',
		'finder/outcomes-mail.yaml:23 deadline: ./phone.mdx#frm | src/content/help/en/phone.mdx has no section “frm”. → deadline: ./phone.mdx#form (The finder)',
	],
	'a question with one answer is a dead end': [
		() => finderMistakes({ questions: { '    - { say: no-login, to: mailbox }\n': '' } }),
		'finder/questions.yaml:10 answers: | In “start”, a question with fewer than two answers is a dead end. The answers in their order, "not sure" last. (The finder)',
	],
	'an outcome with one way out is a dead end': [
		() => finderMistakes({ outcomes: { '    - when: { en: Something else, cs: Něco jiného }\n      to: start\n': '' } }),
		'finder/outcomes-mail.yaml:15 exits: | In “mailbox”, give at least two ways out: without them, an outcome is a dead end for everybody it does not fit. "Not my situation". (The finder)',
	],
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
		finderMistakes(
			{},
			{
				questions: question,
				outcomes: outcome('spare'),
				addresses: 'spare: spare\n',
				answers: 'never:\n  words: { en: Never, cs: Nikdy }\n',
			},
		),
	).toEqual([
		'finder/answers.yaml:10 never: | No question has this answer. Use it or remove it. (The finder)',
		'finder/outcomes-mail.yaml:23 spare: | No answer leads to this outcome. Lead one to it in src/content/finder/questions.yaml, or remove it. (The finder)',
		'finder/questions.yaml:13 lonely: | No answer leads to this question. Lead one to it in src/content/finder/questions.yaml, or remove it. (The finder)',
	]);
});

testMistakes({
	'a way that goes in a circle': [
		() => finderMistakes({ questions: { 'say: no-login, to: mailbox': 'say: no-login, to: home' } }),
		'finder/questions.yaml:11 - { say: no-login, to: home } | This answer leads back to “home”, which was asked before on the same way: readers would go in a circle. Lead it to an outcome. (The finder)',
	],
});

const second = `second:
  slug: { en: second, cs: druha }
  words: { en: What happened then?, cs: Co se stalo potom? }
  hint: { en: The question that stands below the other questions., cs: 'Otázka, která stojí pod ostatními otázkami.' }
  answers:
    - { say: no-login, to: mailbox }
    - { say: unsure, to: ./phone.mdx }
`;

testMistakes({
	'a question with two ways to it': [
		() =>
			finderMistakes(
				{
					questions: {
						'say: my-email, to: mailbox': 'say: my-email, to: second',
						'say: no-login, to: mailbox': 'say: no-login, to: second',
					},
				},
				{ questions: second },
			),
		'finder/questions.yaml:11 - { say: no-login, to: second } | Line 4 leads to the question “second” already. A question has one way to it, so that the trail of answers on its page is true. Lead this answer to an outcome or to a question of its own. (The finder)',
	],
});

test('a way of more than four answers', () => {
	const third = second.replaceAll('second', 'third').replace('druha', 'treti').replace('to: mailbox', 'to: fourth');
	const fourth = second.replaceAll('second', 'fourth').replace('druha', 'ctvrta');
	expect(
		finderMistakes(
			{ questions: { 'say: no-login, to: mailbox': 'say: no-login, to: second' } },
			{ questions: second.replace('to: mailbox', 'to: third') + third + fourth },
		),
	).toEqual([
		'finder/questions.yaml:32 - { say: no-login, to: mailbox } | This is answer number 5 on its way; readers give at most 4, the choice on the start page included. Lead an earlier answer to an outcome. (The finder)',
		'finder/questions.yaml:33 - { say: unsure, to: ./phone.mdx } | This is answer number 5 on its way; readers give at most 4, the choice on the start page included. Lead an earlier answer to an outcome. (The finder)',
	]);
});

testMistakes({
	'a question without “not sure”': [
		() => finderMistakes({ questions: { "say: unsure, to: './phone.mdx#now'": "say: my-email, to: './phone.mdx#now'" } }),
		'finder/questions.yaml:6 start: without “not sure” | Every question has an answer for readers who are not sure, as its last one. → - { say: unsure, to: … } (The finder)',
	],
	'“not sure” that is not the last answer': [
		() =>
			finderMistakes({
				questions: {
					'    - { say: my-email, to: mailbox }\n    - { say: unsure, to: start }\n':
						'    - { say: unsure, to: start }\n    - { say: my-email, to: mailbox }\n',
				},
			}),
		'finder/questions.yaml:4 - { say: unsure, to: start } | The answer of readers who are not sure stands last. (The finder)',
	],
});
