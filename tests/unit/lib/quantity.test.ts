import { describe, expect, test } from 'vitest';
import type { CzechCase } from '../../../src/lib/text/czech-cases';
import { isoDuration, formatQuantity, type FactUnit, type UnitWords } from '../../../src/lib/text/quantity';

/** A made-up dictionary: these tests are about choosing words, not about the words. */
const words: UnitWords = {
	minute: { nom: { one: 'tick', few: 'ticky', other: 'ticks' }, gen: { one: 'of tick', other: 'of ticks' } },
	day: { nom: { other: 'days' } },
	workingDay: { nom: { one: 'working day', other: 'working days' } },
	nthDay: { nom: { other: 'day {n}' } },
};

function say(value: number, unit: FactUnit, locale = 'en', inCase: CzechCase = 'nom'): string {
	return formatQuantity(value, unit, words, locale, inCase).replaceAll('\u00a0', '~');
}

describe('formatQuantity', () => {
	test('chooses the word by the plural rules of the language', () => {
		expect([say(1, 'minute'), say(2, 'minute'), say(5, 'minute')]).toEqual(['1~tick', '2~ticks', '5~ticks']);
		expect([say(1, 'minute', 'cs'), say(2, 'minute', 'cs'), say(5, 'minute', 'cs')]).toEqual(['1~tick', '2~ticky', '5~ticks']);
	});

	test('uses the case that is asked for', () => {
		expect(say(1, 'minute', 'cs', 'gen')).toBe('1~of~tick');
	});

	test('falls back to the common plural where a count has no word of its own', () => {
		expect(say(2, 'minute', 'cs', 'gen')).toBe('2~of~ticks');
	});

	test('falls back to the basic form in a language without that case', () => {
		expect(say(3, 'workingDay', 'en', 'gen')).toBe('3~working~days');
	});

	test('puts the number where the word has a blank for it', () => {
		expect(say(61, 'nthDay')).toBe('day~61');
	});

	test('never lets number and unit break apart', () => {
		expect(formatQuantity(1000, 'workingDay', words, 'cs')).not.toContain(' ');
	});

	test('stops where the dictionary has no word', () => {
		const empty: UnitWords = { ...words, day: { nom: {} } };
		expect(() => formatQuantity(1, 'day', empty, 'en')).toThrow('No word for "day" in case "nom", language "en".');
		expect(() => formatQuantity(1, 'day', { ...words, day: {} }, 'cs', 'loc')).toThrow('No word for "day" in case "loc", language "cs".');
	});
});

describe('isoDuration', () => {
	test.each([
		[1, 'minute', 'PT1M'],
		[30, 'minute', 'PT30M'],
		[5, 'day', 'P5D'],
		[1, 'workingDay', 'P1D'],
		[61, 'nthDay', undefined],
	] as const)('%i × %s is %s', (value, unit, expected) => {
		expect(isoDuration(value, unit)).toBe(expected);
	});
});
