import { expect, test } from '@playwright/test';
import { localeCodes, type Locale } from '../../src/config/locales';
import { translator } from '../../src/i18n/translate';
import { builtPage, facts, pageIds } from './content';
import { all, attribute, type Page } from './pages';
import { saidFacts, type SaidFact } from './s-facts/index';
import { wordsOf, wordsOfLead, wordsOfSection } from './words';

/** The article's own words: without ways out, pages to read next and sources, where other pages' words stand. */
function ownWords({ main }: Page): string {
	const own = main.cloneNode(true) as Element;
	for (const foreign of all(own, 'nav, section[data-pagefind-ignore]')) foreign.remove();
	return wordsOf(own);
}

const textOf = ({ page, section }: SaidFact, locale: Locale) =>
	section === undefined ? ownWords(builtPage(page, locale)) : wordsOfSection(builtPage(page, locale).main, section);

/** The first pattern that does not follow the ones before it; undefined where all do. */
function firstMissing(text: string, patterns: readonly RegExp[]): RegExp | undefined {
	let rest = text;
	return patterns.find((pattern) => {
		const match = pattern.exec(rest);
		if (match !== null) rest = rest.slice(match.index + match[0].length);
		return match === null;
	});
}

test('the list below names every fact of the guide', () => {
	const guide = [...facts].filter(([, { fact }]) => fact.startsWith('S')).map(([, { fact }]) => fact);
	expect(guide.length).toBeGreaterThanOrEqual(30);
	expect([...new Set(saidFacts.map(({ fact }) => fact))].sort()).toEqual([...new Set(guide)].sort());
});

for (const locale of localeCodes) {
	for (const said of saidFacts) {
		const place = said.section === undefined ? said.page : `${said.page}#${said.section}`;
		test(`${said.fact} is said on ${place} in ${locale}`, () => {
			expect(said[locale].length).toBeGreaterThan(0);
			const text = textOf(said, locale);
			expect(firstMissing(text, said[locale]), `missing or out of order in:\n${text}`).toBeUndefined();
		});
	}

	test(`the wait and the steps for an SMS that does not come stand in their order in ${locale} (S21 to S26)`, () => {
		const steps = wordsOfSection(builtPage('phone', locale).main, 'steps');
		const inOrder = ['S21', 'S22', 'S23', 'S24', 'S25', 'S26'].flatMap((fact) =>
			saidFacts.filter((said) => said.fact === fact && said.section === 'steps').flatMap((said) => said[locale].slice(0, 1)),
		);
		expect(inOrder).toHaveLength(6);
		expect(firstMissing(steps, inOrder), `missing or out of order in:\n${steps}`).toBeUndefined();
	});

	test(`the drawing of the link that resends the SMS tells in ${locale} what it shows and that it is schematic (S27)`, () => {
		const figure = builtPage('phone', locale).main.querySelector('figure');
		const t = translator(locale);
		const alternative = attribute(figure?.querySelector('svg[role=img]'), 'aria-label');
		expect(alternative).toBe(t('figure.resend.alt'));
		expect(alternative).toContain(t('figure.resend.link').replaceAll('\u00a0', ' '));
		expect(figure && wordsOf(figure)).toContain(t('figure.schematic').replaceAll('\u00a0', ' '));
	});

	test(`every guide in ${locale} says at its head that WEDOS never contacts customers by phone (S6)`, () => {
		const sentence = translator(locale)('article.safety').replaceAll('\u00a0', ' ');
		const guides = pageIds(locale).filter((id) => builtPage(id, locale).main.querySelector('#exits') !== null);
		expect(guides.length).toBeGreaterThanOrEqual(10);
		expect(guides.filter((id) => !wordsOfLead(builtPage(id, locale).main).includes(sentence))).toEqual([]);
	});
}
