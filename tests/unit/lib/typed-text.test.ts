import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cleanAddress, cleanSigns, cleanText, trimSigns } from '../../../src/lib/typed/text';

/** Long enough to hang a page if the time grew with the square of the length. */
const long = 200_000;

describe('a text as its reader saw it', () => {
	test.each([
		['marks of direction, as Windows copies them', '\u202a+420 777 123 456\u202c', '+420 777 123 456'],
		['a zero-width space', 'example.cz\u200b', 'example.cz'],
		['a soft hyphen', 'e\u00admail', 'email'],
		['a byte order mark', '\ufeffjana', 'jana'],
		['a NUL', 'ja\u0000na', 'jana'],
		['a no-break space', 'a\u00a0b', 'a b'],
		['a letter in two parts', 'c\u030c', 'č'],
		['line ends of Windows', 'a\r\nb\rc\u2028d', 'a\nb\nc\nd'],
		['spaces at the ends of lines', ' a  \n b\t\n', 'a\n b'],
		['empty lines in a row', 'a\n\n \n\n\nb', 'a\n\nb'],
		['a tab inside a line', 'a\tb', 'a\tb'],
		['nothing but what nobody sees', '\u200b \u200e\n', ''],
	])('holds no trace of %s', (_, typed, expected) => {
		expect(cleanText(typed)).toBe(expected);
	});

	test('stays as it is once it is clean, and holds nothing unseen', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (typed) => {
				const clean = cleanText(typed);
				expect(cleanText(clean)).toBe(clean);
				expect(clean).not.toMatch(/\p{Cf}|\r|\n{3}|[^\S\n]\n/u);
			}),
		);
	});

	test('has plain digits where signs are read one by one', () => {
		expect(cleanSigns('２７．１１．２０２６')).toBe('27.11.2026');
	});
});

describe('an address that was pasted', () => {
	test.each([
		'jana@example.org,',
		'jana@example.org;',
		'jana@example.org.',
		'(jana@example.org).',
		'„jana@example.org“',
		'mailto:jana@example.org',
		'MAILTO:jana@example.org?subject=x@y.cz',
		'Jana <jana@example.org>,',
		'<mailto:jana@example.org>',
		'ja\u200bna@example.org',
		' jana@example.org \n',
	])('%j is jana@example.org', (typed) => {
		expect(cleanAddress(typed)).toBe('jana@example.org');
	});

	test.each(['.jana@example.org', 'jana', 'jana!', 'jana@<jana>', ''])('%j has nothing to take off', (typed) => {
		expect(cleanAddress(typed)).toBe(typed);
	});
});

describe('time grows with the text, not with its square', () => {
	test.each([
		['spaces', `a${' '.repeat(long)}x`, cleanText],
		['empty lines', `a${'\n'.repeat(long)}x`, cleanText],
		['brackets', `a@b${'>'.repeat(long)}x`, cleanAddress],
		['dots', `a@b${'.'.repeat(long)}x`, cleanAddress],
		['signs on both sides', `${'"'.repeat(long)}x${'"'.repeat(long)}`, (text: string) => trimSigns(text, '"')],
	])('of %s', (_, typed, clean) => {
		const begin = performance.now();
		clean(typed);
		expect(performance.now() - begin).toBeLessThan(500);
	});
});
