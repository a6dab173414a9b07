import { expect, test } from '@playwright/test';
import type { Locale } from '../../src/config/locales';
import type { FactUnit } from '../../src/lib/text/quantity';
import { isoDuration } from '../../src/lib/text/quantity';
import { builtPage, facts, links } from './content';
import { all, attribute, localePages, offenders, type LocalePage } from './pages';
import { wordsOf } from './words';

interface Quantity {
	said: string;
	value: number;
	/** undefined for a unit in which no fact is counted. */
	unit: FactUnit | undefined;
}

interface Measure {
	pattern: RegExp;
	unit: FactUnit | undefined;
}

/** How each language says a number with a unit of time. */
const measures: Record<Locale, readonly Measure[]> = {
	en: [
		{ pattern: /(\d+)[ -]working[ -]days?\b/gi, unit: 'workingDay' },
		{ pattern: /(\d+)[ -]days?\b/gi, unit: 'day' },
		{ pattern: /\bday (\d+)\b|\b(\d+)(?:st|nd|rd|th) day\b/gi, unit: 'nthDay' },
		{ pattern: /(\d+)[ -]min(?:ute)?s?\b/gi, unit: 'minute' },
		{ pattern: /(\d+)[ -](?:seconds?|hours?|weeks?|months?|years?|business days?)\b/gi, unit: undefined },
	],
	cs: [
		{ pattern: /(\d+) pracovní\p{L}* (?:den|dn\p{L}+|dní)(?!\p{L})/giu, unit: 'workingDay' },
		{ pattern: /(\d+) (?:den|dn[eiyů]m?|dnech|dní)(?!\p{L})/giu, unit: 'day' },
		{ pattern: /(\d+)\. (?:den|dn[ei]m?)(?!\p{L})/giu, unit: 'nthDay' },
		{ pattern: /(\d+) min(?:ut\p{L}*)?(?!\p{L})/giu, unit: 'minute' },
		{ pattern: /(\d+) (?:sekund|vteřin|hodin|týdn|týden|měsíc|rok|let)\p{L}*/giu, unit: undefined },
	],
};

/** The text of a page with its description, which search engines show. */
/** Without the strips of days, whose numbers stand alone; time-limits.spec.ts holds them. */
const saidOn = ({ document, main }: LocalePage) => {
	const text = main.cloneNode(true) as Element;
	for (const strip of text.querySelectorAll('.day-strip')) strip.remove();
	return `${attribute(document.querySelector('meta[name=description]'), 'content').replaceAll('\u00a0', ' ')}\n${wordsOf(text)}`;
};

function quantitiesIn(words: string, locale: Locale): Quantity[] {
	return measures[locale].flatMap(({ pattern, unit }) =>
		[...words.matchAll(pattern)].map((match) => ({ said: match[0], value: Number(match[1] ?? match[2]), unit })),
	);
}

const quantitiesOn = (page: LocalePage) => quantitiesIn(saidOn(page), page.locale);

/** True where a fact has this value; "day 5" may also be said of a length of 5 days. */
function isFact({ value, unit }: Quantity): boolean {
	const units: (FactUnit | undefined)[] = unit === 'nthDay' ? ['nthDay', 'day'] : [unit];
	return unit !== undefined && [...facts.values()].some((fact) => fact.value === value && units.includes(fact.unit));
}

test('every length of time on the site is the value of a fact', () => {
	expect(offenders(localePages, (page) => quantitiesOn(page).flatMap((quantity) => (isFact(quantity) ? [] : [quantity.said])))).toEqual([]);
});

test('every number of the facts is said on a page of every language, besides the register', () => {
	const silent = [...facts].flatMap(([id, { value, unit }]) => {
		if (value === undefined) return [];
		const matches = (quantity: Quantity) => quantity.value === value && quantity.unit === unit;
		const sayers = localePages.filter((page) => page !== builtPage('about', page.locale) && quantitiesOn(page).some(matches));
		return Object.keys(measures).flatMap((locale) => (sayers.some((page) => page.locale === locale) ? [] : [`${id} in ${locale}`]));
	});
	expect(silent).toEqual([]);
});

test('the machine-readable form of a length of time says the same as its words', () => {
	const found = offenders(localePages, (page) =>
		all(page.main, 'time[datetime^=P]').flatMap((time) => {
			const expected = attribute(time, 'datetime');
			const said = quantitiesIn(wordsOf(time), page.locale).map(({ value, unit }) => unit && isoDuration(value, unit));
			// The moment of asking for the SMS is the zero on the axis.
			return said[0] === expected || (expected === 'PT0S' && wordsOf(time) === '0:00') ? [] : [time.outerHTML];
		}),
	);
	expect(found).toEqual([]);
});

test('every other number in the text belongs to a name, an address, a date or a count', () => {
	const named = [...facts.values()].flatMap((fact) => Object.values(fact.name ?? {}));
	const addresses = [...links.values()].flatMap(({ url }) => Object.values(url)).flatMap((href) => href?.replace('https://', '') ?? []);
	const dates = /\b\d{1,2}\.? \p{L}+ \d{4}\b/gu;
	const counts = /\(\d+\)|^0:00$/gmu;
	const ids = /#[a-z0-9-]+/g;
	const found = offenders(localePages, (page) => {
		const quantities = quantitiesOn(page).map(({ said }) => said);
		const rest = [...quantities, ...named, ...addresses].reduce((text, known) => text.replaceAll(known, ''), saidOn(page));
		return (
			rest
				.replace(dates, '')
				.replace(counts, '')
				.replace(ids, '')
				.match(/\S*\d\S*/g) ?? []
		);
	});
	expect(found).toEqual([]);
});
