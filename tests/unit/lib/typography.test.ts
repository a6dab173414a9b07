import { describe, expect, test } from 'vitest';
import { bindWords, hyphenated } from '../../../src/lib/text/typography';

/** Non-breaking spaces shown as `~`, so that expectations can be read. */
const bound = (text: string, locale = 'cs') => bindWords(text, locale).replaceAll('\u00a0', '~');

describe('bindWords', () => {
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

	test.each(['dvě slova', 'další krok', 'web na doméně', 'Konec. Začátek', 'příští 22. listopadu'])('leaves “%s” alone', (text) => {
		expect(bound(text)).toBe(text);
	});

	test('binds nothing twice', () => {
		expect(bindWords(bindWords('přístup k účtu', 'cs'), 'cs')).toBe(bindWords('přístup k účtu', 'cs'));
	});

	test.each(['en', 'cs'])('keeps a name with its number, an ending with its word and a path on one line (%s)', (locale) => {
		expect(bound('Email 2', locale)).toBe('Email~2');
		expect(bound('majitel .CZ', locale)).toBe('majitel~.CZ');
		expect(bound('Billing → Orders', locale)).toBe('Billing~→ Orders');
	});

	test('has no short words in other languages', () => {
		expect(bound('a mailbox i own', 'en')).toBe('a mailbox i own');
	});
});

describe('hyphenated', () => {
	test.each([
		['Můj e-mail je', ['Můj ', 'e-mail', ' je']],
		['E-mailu', ['', 'E-mailu', '']],
		['Máte-li přístup', ['', 'Máte-li', ' přístup']],
		['k\u00a0e-mailové schránce', ['k\u00a0', 'e-mailové', ' schránce']],
	])('cuts out the hyphened words of “%s”', (text, parts) => {
		expect(text.split(hyphenated)).toEqual(parts);
	});

	test.each(['two-factor login', 'Administrace – Nedostupný', 'a - b', 'česko-litevský'])('finds none in “%s”', (text) => {
		expect(text.split(hyphenated)).toEqual([text]);
	});
});
