import { describe, expect, test } from 'vitest';
import { bindShortWords, hyphenated } from '../../../src/lib/typography';

/** Non-breaking spaces shown as `~`, so that expectations can be read. */
const bound = (text: string, locale = 'cs') => bindShortWords(text, locale).replaceAll('\u00a0', '~');

describe('bindShortWords', () => {
	test.each([
		['přístup k účtu', 'přístup k~účtu'],
		['s kódem v okně z prohlížeče', 's~kódem v~okně z~prohlížeče'],
		['o něj u služby', 'o~něj u~služby'],
		['e-mail a telefon i heslo', 'e-mail a~telefon i~heslo'],
		['K čemu a i bez toho', 'K~čemu a~i~bez toho'],
		['(v účtu) „o webu“', '(v~účtu) „o~webu“'],
	])('binds “%s”', (text, expected) => {
		expect(bound(text)).toBe(expected);
	});

	test('binds across a line break of the source', () => {
		expect(bound('odkaz z\nvýzvy')).toBe('odkaz z~výzvy');
	});

	test('binds to a link or a bold word that follows the text', () => {
		expect(bound('požádejte o ')).toBe('požádejte o~');
	});

	test.each(['dvě slova', 'domény .CZ je', 'další krok', 'E-mail 2 je', 'web na doméně'])('leaves “%s” alone', (text) => {
		expect(bound(text)).toBe(text);
	});

	test('binds nothing twice', () => {
		expect(bindShortWords(bindShortWords('přístup k účtu', 'cs'), 'cs')).toBe(bindShortWords('přístup k účtu', 'cs'));
	});

	test('leaves other languages alone', () => {
		expect(bound('a mailbox i own', 'en')).toBe('a mailbox i own');
	});
});

describe('hyphenated', () => {
	test.each([
		['Můj e-mail je', ['Můj ', 'e-mail', ' je']],
		['E-mailu', ['', 'E-mailu', '']],
		['k\u00a0e-mailové schránce', ['k\u00a0', 'e-mailové', ' schránce']],
	])('cuts out the hyphened words of “%s”', (text, parts) => {
		expect(text.split(hyphenated)).toEqual(parts);
	});

	test.each(['two-factor login', 'Administrace – Nedostupný', 'a - b'])('finds none in “%s”', (text) => {
		expect(text.split(hyphenated)).toEqual([text]);
	});
});
