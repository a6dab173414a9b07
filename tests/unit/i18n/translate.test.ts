import { describe, expect, test } from 'vitest';
import { localeCodes, type Locale } from '../../../src/config/locales';
import type { MessageKey } from '../../../src/i18n/dictionary';
import { en } from '../../../src/i18n/en/index';
import { pageLocale, pluralForms, formatDate, translator } from '../../../src/i18n/translate';
import { formatCount } from '../../../src/lib/text/counted';
import { dictionaries, formsOf } from './dictionaries';

const plain = (text: string) => text.replaceAll('\u00a0', ' ');
const say = (locale: Locale, ...message: Parameters<ReturnType<typeof translator>>) => plain(translator(locale)(...message));

describe('translator', () => {
	test('says a message of each language', () => {
		expect([say('en', 'nav.language'), say('cs', 'nav.language')]).toEqual(['Language', 'Jazyk']);
	});

	test('fills blanks', () => {
		expect(say('en', 'article.linkTo', { title: 'Steps' })).toBe('Link to “Steps”');
	});

	test('takes what fills a blank as it is', () => {
		expect(say('en', 'search.none', { query: '{query} $&' })).toBe('Nothing found for “{query} $&”.');
	});

	test('binds one-letter words in Czech', () => {
		expect(translator('cs')('search.label')).toBe('Hledat v\u00a0nápovědě');
	});

	test('stops at a blank that the caller does not fill, and names both', () => {
		expect(() => translator('en')('article.linkTo')).toThrow('The message "article.linkTo" needs a value for {title}.');
	});

	test.each(localeCodes)('stops at every message of %s that has a blank, when nothing is given', (locale) => {
		const keys = Object.keys(en) as MessageKey[];
		const blank = keys.filter((key) => formsOf(dictionaries[locale][key]).some((form) => form.includes('{')));
		expect(blank.length).toBeGreaterThan(5);
		for (const key of blank) expect(() => translator(locale)(key), key).toThrow(`"${key}" needs a value`);
	});
});

describe('counts', () => {
	const czech = [
		[0, 'Nalezeno 0 odpovědí'],
		[1, 'Nalezena 1 odpověď'],
		[2, 'Nalezeny 2 odpovědi'],
		[3, 'Nalezeny 3 odpovědi'],
		[4, 'Nalezeny 4 odpovědi'],
		[5, 'Nalezeno 5 odpovědí'],
		[12, 'Nalezeno 12 odpovědí'],
		[22, 'Nalezeno 22 odpovědí'],
	] as const;

	test.each(czech)('%i answers are told in right Czech', (count, expected) => {
		expect(say('cs', 'search.count', { count })).toBe(expected);
	});

	test.each(czech)('a script in the browser tells %i answers in the same words', (count, expected) => {
		expect(formatCount(pluralForms('cs', 'search.count'), 'cs', count)).toBe(expected);
	});

	test.each([
		[0, '0 answers found'],
		[1, '1 answer found'],
		[2, '2 answers found'],
	])('%i answers are told in right English', (count, expected) => {
		expect(say('en', 'search.count', { count })).toBe(expected);
	});

	test.each([
		[0, 'Splněno 0 z 3'],
		[1, 'Splněna 1 z 3'],
		[2, 'Splněny 2 z 3'],
		[5, 'Splněno 5 z 3'],
	])('%i met conditions are told in right Czech', (count, expected) => {
		expect(say('cs', 'checklist.progress', { count, total: 3 })).toBe(expected);
	});
});

describe('pluralForms', () => {
	test('gives a message that is not counted as its only form', () => {
		expect(pluralForms('en', 'nav.language')).toEqual({ other: 'Language' });
	});
});

describe('pageLocale', () => {
	test('knows the language of a page', () => {
		expect(localeCodes.map(pageLocale)).toEqual(localeCodes);
	});

	test.each([undefined, '', 'de'])('stops on a page of no language (%s)', (locale) => {
		expect(() => pageLocale(locale)).toThrow(`the page's language is "${String(locale)}"`);
	});
});

describe('formatDate', () => {
	test.each([
		['en', '24 November 2026'],
		['cs', '24. listopadu 2026'],
	] as const)('says a day in %s', (locale, expected) => {
		expect(plain(formatDate(new Date('2026-11-24'), locale))).toBe(expected);
	});

	test('says the day of the date itself, wherever the site is built', () => {
		expect(plain(formatDate(new Date('2026-11-24T23:59:59Z'), 'en'))).toBe('24 November 2026');
	});

	test('keeps a date on one line', () => {
		expect(formatDate(new Date('2026-11-24'), 'cs')).not.toContain(' ');
	});
});
