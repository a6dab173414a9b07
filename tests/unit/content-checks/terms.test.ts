import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { localeCodes } from '../../../src/config/locales';
import { unwantedIn } from '../../../src/content-checks/terms';
import { termsSchema } from '../../../src/schemas/terms';
import { dictionaries, formsOf } from '../i18n/dictionaries';
import { reportOnFinder } from './finder-site';
import { mistakesOn, reportOn } from './site';

const file = 'src/content/terms.yaml';
const terms = `en:
  - { say: [open, reach], not: [get at] }
  - { say: [hosting service], not: [a hosting], but: [a hosting service*] }
cs:
  - { say: [typ služby], not: [druh* služ*] }
`;
const add = { [file]: terms };

test('a word that has another name here, in a paragraph and in a field', () => {
	const swap = { 'en/phone': { 'Use **': 'You cannot Get at it, nor at\na hosting. **', 'I want to pay': 'I cannot get at it' } };
	expect(mistakesOn({ add, swap })).toEqual([
		'help/en/phone.mdx:17 “get at” | Here it is called “open” or “reach”: one word for one thing. (Words)',
		'help/en/phone.mdx:38 “Get at” | Here it is called “open” or “reach”: one word for one thing. (Words)',
		'help/en/phone.mdx:39 “a hosting” | Here it is called “hosting service”: one word for one thing. (Words)',
	]);
});

test('an ending, a no-break space, and a longer word that is fine', () => {
	expect(reportOn({ add, swap: { 'cs/phone': { 'Pole **': 'Uveďte i druhem\u00a0služby. **' } } })).toContain(
		'Found “druhem\u00a0služby”.',
	);
	expect(reportOn({ add, swap: { 'en/phone': { 'Use **': 'Two of a hosting services, forget atoms. **' } } })).toBe('');
});

test('a word of the other language, and customers’ own words, which are free', () => {
	expect(reportOn({ add, swap: { 'cs/phone': { 'Pole **': 'Get at. **' }, 'en/phone': { '2fa, no sms': 'cannot get at my sms' } } })).toBe(
		'',
	);
});

test('the finder and the labels of facts', () => {
	const swap = { outcomes: { 'Create it again.': 'Get at it.' } };
	const facts = { 'Wait for the SMS': 'Get at the SMS' };
	const report = reportOnFinder(swap, {}, facts, add);
	expect(report).toContain('outcomes-mail.yaml\n  line 11  Found “Get at”.');
	expect(report).toContain('facts/guide.yaml\n  line 3  Found “Get at”.');
});

test('a list that cannot be read', () => {
	expect(mistakesOn({ add: { [file]: 'en:\n  - { sya: [open], not: [get at] }\n' } })).toEqual([
		'terms.yaml:2 - { sya: [open], not: [get at] } | In “en”, item 1, there is no field “sya”. The fields are say, not, but. → - { say: [open], not: [get at] } (Words)',
	]);
	expect(reportOn({ add: { [file]: 'cs:\n  - { say: [když], not: [*-li] }\n' } })).toContain(`${file}\n  line 2`);
});

const known = termsSchema.parse(parse(readFileSync(path.join(import.meta.dirname, '../../..', file), 'utf8')));

describe.each(localeCodes)('the words of the interface in %s', (locale) => {
	test('have the names of src/content/terms.yaml', () => {
		const search = unwantedIn(known[locale] ?? []);
		const found = Object.entries(dictionaries[locale]).flatMap(([key, message]) =>
			formsOf(message).flatMap((form) => search(form).map((unwanted) => `${key}: “${unwanted.found}”, say ${unwanted.say.join(' or ')}`)),
		);
		expect(found).toEqual([]);
	});
});
