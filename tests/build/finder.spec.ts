import { expect, test } from '@playwright/test';
import { localeCodes, locales, type Locale } from '../../src/config/locales';
import { translator } from '../../src/i18n/translate';
import { firstQuestion, mostAnswers, root, trailTo, type Step } from '../../src/lib/finder/graph';
import type { Outcome } from '../../src/schemas/finder';
import { answerWords, nodeIds, outcomes, outcomeTitle, questions, questionWords, say, ways } from '../support/finder';
import { builtPage } from './content';
import { click, placeOf, standingAt, startOf } from './finder-clicks';
import { all, attribute, isAnswer, pageAt, type Page } from './pages';
import { wordsOf } from './words';

const plain = (text: string) => text.replaceAll('\u00a0', ' ');
const headingOf = (page: Page) => all(page, 'h1').map(wordsOf).join();
const pageOf = (id: string, locale: Locale): Page => {
	const page = pageAt(placeOf(id, locale));
	if (page === undefined) throw new Error(`The build has no page for "${id}" in ${locale}.`);
	return page;
};
const stepsOf = (page: Page) => all(page.main, '[aria-labelledby="now"] ol > li');
/** The step of an outcome where the request is prepared. */
const askingStep = (id: string, locale: Locale, { do: steps }: Outcome) =>
	stepsOf(pageOf(id, locale))[steps.findIndex(({ prepare }) => prepare)];
/** The answers that a trail shows: "not sure" on the start page tells nothing. */
const telling = (steps: readonly Step[]) => steps.filter(({ question, say: answer }) => question !== root || answer !== 'unsure-start');
/** Given answers; the first link is the way back. */
const trailOf = (trail: Element | null | undefined) =>
	[...(trail?.querySelectorAll('a') ?? [])].slice(1).map((link) => [attribute(link, 'href'), wordsOf(link)]);
const expectedTrail = (steps: readonly Step[], locale: Locale) =>
	telling(steps).map(({ question, say: answer }) => [
		placeOf(question, locale),
		`${questionWords(question, locale)} ${answerWords(answer, locale)} ${translator(locale)('finder.change')}`,
	]);

test('the graph is one that can be walked', () => {
	expect(ways.length).toBeGreaterThan(40);
	expect(ways.filter(({ loops, steps }) => loops || steps.length > mostAnswers)).toEqual([]);
	const ends = new Set(ways.map(({ to }) => to));
	expect(Object.keys(outcomes).filter((id) => !ends.has(id))).toEqual([]);
});

for (const locale of localeCodes) {
	const t = translator(locale);

	for (const { steps, to } of ways) {
		const answers = steps.map(({ say: answer }) => answer);

		test(`in ${locale}, ${answers.join(' → ')} leads to ${to}`, () => {
			let stand = startOf(locale);
			for (const [index, answer] of answers.entries()) {
				stand = click(stand, answer, locale);
				const next = steps[index + 1]?.question;
				if (next !== undefined) expect(headingOf(stand.page)).toBe(questionWords(next, locale));
			}
			expect(standingAt(stand)).toBe(placeOf(to, locale));
			if (!(to in outcomes)) return;
			expect(headingOf(stand.page)).toBe(outcomeTitle(to, locale));
			const trail = stand.page.document.querySelector(`nav[id="${stand.hash}"]`);
			expect(trailOf(trail)).toEqual(expectedTrail(steps, locale));
			expect(attribute(trail?.querySelector('a'), 'href')).toBe(placeOf(steps.at(-1)?.question ?? '', locale));
			// Who has said that they cannot log in is never sent to a form that needs it.
			if (answers.includes('cannot-log-in')) expect(wordsOf(stand.page.main)).not.toContain(plain(t('contact.loggedIn')));
		});
	}

	for (const id of Object.keys(questions).filter((question) => question !== root)) {
		test(`the question “${id}” in ${locale} is a list of links with the trail of answers and a way back`, () => {
			const page = pageOf(id, locale);
			const steps = trailTo(questions, id) ?? [];
			expect(headingOf(page)).toBe(questionWords(id, locale));
			expect(all(page.main, 'form, input, button, script')).toEqual([]);
			expect(isAnswer(page)).toBe(false);
			const list = page.main.querySelector('ul[aria-labelledby="question"]');
			expect([...(list?.querySelectorAll('li > a strong') ?? [])].map(wordsOf)).toEqual(
				questions[id]?.answers.map(({ say: answer }) => answerWords(answer, locale)),
			);
			const trail = page.main.querySelector('nav');
			expect(trailOf(trail)).toEqual(expectedTrail(steps, locale));
			expect(attribute(trail?.querySelector('a'), 'href')).toBe(placeOf(steps.at(-1)?.question ?? root, locale));
		});
	}

	for (const [id, outcome] of Object.entries(outcomes)) {
		test(`the outcome “${id}” in ${locale} has all its parts in their order`, () => {
			const page = pageOf(id, locale);
			const has = (part: unknown, heading: string) => (part === undefined ? [] : [heading]);
			expect(all(page.main, 'h2, details > [id]').map((part) => part.id)).toEqual([
				...has(outcome.deadline, 'deadline'),
				'now',
				...has(outcome.contact, 'contact'),
				'need',
				'exits',
			]);
			expect(stepsOf(page)).toHaveLength(outcome.do.length);
			expect(all(page.main, '#need li').map(wordsOf)).toEqual(outcome.need.map((item) => say(item, locale)));
			const exits = all(page.main, '[aria-labelledby="exits"] a').map((link) => attribute(link, 'href'));
			expect(exits).toHaveLength(outcome.exits.length + 1);
			expect(exits.at(-1)).toBe(placeOf(firstQuestion, locale));
			if (outcome.contact === undefined) return;
			const step = wordsOf(askingStep(id, locale, outcome) ?? page.main);
			const needsLogin = outcome.contact.loggedIn === true;
			expect(step.includes(plain(t('contact.noLogin')))).toBe(!needsLogin);
			expect(step.includes(plain(t('contact.loggedIn')))).toBe(needsLogin);
			const replyTo = needsLogin ? [] : [plain(t('finder.replyTo'))];
			expect(all(page.main, '#contact li').map(wordsOf)).toEqual([...outcome.contact.write.map((item) => say(item, locale)), ...replyTo]);
		});
	}

	test(`a request that an outcome offers to prepare in ${locale} opens at its situation`, () => {
		const offered = Object.entries(outcomes).filter(([, { request }]) => request !== undefined);
		expect(offered.length).toBeGreaterThan(5);
		const found = offered.map(([id, outcome]) => attribute(askingStep(id, locale, outcome)?.querySelector('a'), 'href'));
		expect(found).toEqual(offered.map(([, { request }]) => placeOf(`./request.mdx#${request ?? ''}`, locale)));
	});

	test(`the language switch on every page of the finder in ${locale} lands on the same question or outcome`, () => {
		const others = localeCodes.filter((code) => code !== locale);
		const switched = nodeIds.flatMap((id) =>
			others.map((other) => attribute(pageOf(id, locale).document.querySelector(`header a[hreflang="${locales[other].lang}"]`), 'href')),
		);
		expect(switched).toEqual(nodeIds.flatMap((id) => others.map((other) => placeOf(id, other))));
	});

	test(`outcomes lead in ${locale} to their guides, and are told again by all answers and by the FAQ`, () => {
		const linked = (page: Page, id: string) => all(page.main, `a[href="${placeOf(id, locale)}"]`).map((link) => wordsOf(link));
		for (const [id, { guide }] of Object.entries(outcomes)) {
			const title = outcomeTitle(id, locale);
			expect(linked(builtPage('all', locale), id), `${id} on all answers`).toContain(title);
			expect(all(pageOf(id, locale).main, `a[href="${placeOf(guide, locale)}"]`).length, `${id} to its guide`).toBeGreaterThan(0);
		}
		const faq = wordsOf(builtPage('faq', locale).main);
		for (const id of ['deleted-mailbox', 'domain-expired', 'wordpress', 'neither'])
			expect(faq).toContain(say(outcomes[id]?.answer, locale));
	});

	test(`the map in ${locale} shows every answer and where it leads, drawn and in words`, () => {
		const { main } = builtPage('map', locale);
		const steps = [
			...new Map(
				ways.flatMap((way) =>
					way.steps.map((step, index) => [
						way.steps
							.slice(0, index + 1)
							.map(({ say: answer }) => answer)
							.join(),
						step,
					]),
				),
			).values(),
		];
		const expected = steps.map(({ question, index }) => questions[question]?.answers[index]);
		const items = all(main, 'ul li').filter((item) => item.closest('nav, section') === null);
		expect(items.map((item) => attribute(item.querySelector('a'), 'href'))).toEqual(
			expected.map((answer) => placeOf(answer?.to ?? '', locale)),
		);
		const drawn = all(main, 'svg.map g').map((box) => wordsOf(box).trim());
		expect(drawn).toHaveLength(expected.length + 1);
		for (const [index, answer] of expected.entries()) expect(drawn[index + 1]).toContain(answerWords(answer?.say ?? '', locale));
		expect(attribute(main.querySelector('svg.map'), 'aria-label')).toBe(t('map.label'));
	});
}
