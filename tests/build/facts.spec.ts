import { expect, test } from '@playwright/test';
import { localeCodes, type Locale } from '../../src/config/locales';
import type { MessageKey } from '../../src/i18n/dictionary';
import { translator } from '../../src/i18n/translate';
import { readSaid, reportUnsaid, type SaidPart } from '../support/said';
import { outcomes } from '../support/finder';
import { builtPage, facts } from './content';
import { placeOf } from './finder-clicks';
import { all, attribute, localePages, offenders, pageAt, type Page } from './pages';
import { wordsOf, wordsOfSection } from './words';

const said = readSaid();
/** Guides whose steps have the reader wait for a code or set a password. */
const askingForCode = ['phone', 'login-email'];
/** Said by the frame of each page, in the words of the dictionaries; see below. */
const saidByFrame = ['S31'];

/** The article's own words: without ways out, pages to read next and sources, where other pages' words stand. */
function ownWords({ main }: Page): string {
	const own = main.cloneNode(true) as Element;
	for (const foreign of all(own, 'nav, [aria-labelledby=need]')) foreign.remove();
	return wordsOf(own);
}

const textOf = ({ page, section }: SaidPart, locale: Locale) =>
	section === undefined ? ownWords(builtPage(page, locale)) : wordsOfSection(builtPage(page, locale).main, section);

test('src/content/said names every fact of the guide', () => {
	const guide = [...facts.values()].map(({ fact }) => fact).filter((fact) => fact.startsWith('S'));
	const named = said.flatMap((part) => part.facts.map(({ fact }) => fact));
	expect(guide.length).toBeGreaterThanOrEqual(30);
	expect([...new Set([...named, ...saidByFrame])].sort()).toEqual([...new Set(guide)].sort());
});

test('the wait and the steps for an SMS that does not come stand in the order of the guide', () => {
	const steps = said.find(({ page, section }) => page === 'phone' && section === 'steps');
	expect(steps?.facts.map(({ fact }) => fact)).toEqual(['S21', 'S22', 'S23', 'S24', 'S25', 'S26']);
});

for (const locale of localeCodes) {
	for (const page of new Set(said.map((part) => part.page))) {
		test(`${page} says in ${locale} what the guide says there, in its order`, () => {
			const parts = said.filter((part) => part.page === page);
			const reports = parts.map((part) => reportUnsaid(part, locale, textOf(part, locale)));
			expect(reports.filter((report) => report !== '').join('\n\n')).toBe('');
		});
	}

	test(`whoever says in ${locale} whether an answer helped is thanked (S31)`, () => {
		const t = translator(locale);
		const words = (key: MessageKey) => t(key).replaceAll('\u00a0', ' ');
		const asking = localePages.filter((page) => page.locale === locale && page.main.querySelector('#feedback') !== null);
		expect(asking.length).toBeGreaterThanOrEqual(25);
		// Where replies are collected, the script writes the thanks once one is sent.
		const isThanking = (form: Element) =>
			attribute(form.querySelector('[data-thanks]'), 'data-thanks') === t('feedback.thanks') ||
			wordsOf(form).includes(words('feedback.none'));
		const unthankful = (page: Page) =>
			all(page.main, '#feedback').filter((form) => !wordsOf(form).includes(words('feedback.question')) || !isThanking(form));
		expect(offenders(asking, (page) => unthankful(page).map(wordsOf))).toEqual([]);
		const [thanks = ''] = /\p{L}+/u.exec(words('feedback.thanks')) ?? [];
		expect(words('feedback.none')).toContain(thanks);
	});

	test(`the drawing of the link that resends the SMS tells in ${locale} what it shows and that it is schematic (S27)`, () => {
		const figure = builtPage('phone', locale).main.querySelector('figure');
		const t = translator(locale);
		const alternative = attribute(figure?.querySelector('svg[role=img]'), 'aria-label');
		expect(alternative).toBe(t('figure.resend.alt'));
		expect(alternative).toContain(t('figure.resend.link').replaceAll('\u00a0', ' '));
		expect(figure && wordsOf(figure)).toContain(t('figure.schematic').replaceAll('\u00a0', ' '));
	});

	test(`wherever a code is involved, a page in ${locale} says below its first step that WEDOS never contacts customers by phone (S6)`, () => {
		const sentence = translator(locale)('article.safety').replaceAll('\u00a0', ' ');
		const asking = Object.keys(outcomes).filter((id) => outcomes[id]?.asksFor.includes('phone'));
		expect(asking.length).toBeGreaterThan(0);
		const involved = [...askingForCode.map((id) => builtPage(id, locale)), ...asking.map((id) => pageAt(placeOf(id, locale)))];
		const saysBelowStep = (page: Page | undefined) => {
			if (page === undefined) return false;
			const open = page.main.cloneNode(true) as Element;
			for (const fold of all(open, 'details')) fold.remove();
			const [step] = all(open, '[data-step], [aria-labelledby="now"] li');
			return step !== undefined && wordsOf(open).split(wordsOf(step)).slice(1).join().includes(sentence);
		};
		expect(involved.filter((page) => !saysBelowStep(page)).map((page) => page?.path)).toEqual([]);
	});
}
