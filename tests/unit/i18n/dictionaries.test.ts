import { describe, expect, test } from 'vitest';
import { localeCodes } from '../../../src/config/locales';
import type { MessageKey } from '../../../src/i18n/dictionary';
import { en } from '../../../src/i18n/en/index';
import { dictionaries, formsOf } from './dictionaries';

const keys = Object.keys(en) as MessageKey[];
const blanksOf = (form: string) => [...new Set(form.match(/\{\w+\}/g))].sort();
const lettersOf = (form: string) => form.replace(/\{\w+\}/g, '').replace(/\P{L}/gu, '');

test('there are words to compare', () => {
	expect(keys.length).toBeGreaterThan(80);
	expect(Object.keys(dictionaries)).toEqual(localeCodes);
});

describe.each(localeCodes)('the words of %s', (locale) => {
	const words = dictionaries[locale];
	const categories = new Intl.PluralRules(locale).resolvedOptions().pluralCategories;

	test('have the keys of English, in the same order', () => {
		expect(Object.keys(words)).toEqual(keys);
	});

	test('are counted where English counts', () => {
		expect(keys.filter((key) => typeof words[key] !== typeof en[key])).toEqual([]);
	});

	test('have a form for every plural category of the language, and no other', () => {
		const counted = keys.flatMap((key) => (typeof words[key] === 'string' ? [] : [[key, Object.keys(words[key]).sort()]]));
		expect(counted.length).toBeGreaterThan(0);
		expect(counted).toEqual(counted.map(([key]) => [key, [...categories].sort()]));
	});

	test('have the blanks of English in every form', () => {
		const different = keys.flatMap((key) => {
			const expected = blanksOf(formsOf(en[key]).join());
			return formsOf(words[key]).flatMap((form) => (blanksOf(form).join() === expected.join() ? [] : [`${key}: ${form}`]));
		});
		expect(different).toEqual([]);
	});

	test('are neither empty nor padded', () => {
		expect(keys.filter((key) => formsOf(words[key]).some((form) => form === '' || form !== form.trim()))).toEqual([]);
	});

	test('have the quotes and the apostrophe of print', () => {
		expect(keys.filter((key) => formsOf(words[key]).some((form) => /["']|\.\.\./.test(form)))).toEqual([]);
	});
});

describe.each(localeCodes.filter((locale) => dictionaries[locale] !== en))('the words of %s', (locale) => {
	test('are translated', () => {
		const same = keys.filter((key) =>
			formsOf(dictionaries[locale][key]).some((form) => lettersOf(form) !== '' && formsOf(en[key]).includes(form)),
		);
		expect(same).toEqual([]);
	});
});
