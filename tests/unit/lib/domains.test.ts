import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { domainOf, liesUnder, normalizeDomain } from '../../../src/lib/typed/domains';

/** Names as registries give them: small letters, at least two labels. */
const word = fc.stringMatching(/^[a-z][a-z0-9]{0,11}$/).filter((text) => text !== 'www');
const domain = fc.array(word, { minLength: 2, maxLength: 4 }).map((labels) => labels.join('.'));
const local = fc.stringMatching(/^[a-zA-Z0-9._+-]{1,20}$/);
/** Any text, mostly of the signs that mean something in addresses. */
const sign = fc.oneof(
	fc.constantFrom('@', '.', ':', '/', '?', '#', '\\', '%', '<', '>', '[', ']', '-', '_', ' ', 'w', '0', 'x', 'é'),
	fc.integer({ min: 0, max: 0x10_ffff }).map((code) => String.fromCodePoint(code)),
);
const hostile = fc.array(sign, { maxLength: 20 }).map((signs) => signs.join(''));
const space = fc.constantFrom('', ' ', '  ', '\n', '\t', '\u00A0', '\u200B');

describe('a domain as people write it', () => {
	test.each([
		['firma.cz', 'firma.cz'],
		[' Firma.CZ ', 'firma.cz'],
		['firma.cz.', 'firma.cz'],
		['firma .cz', 'firma.cz'],
		['www.firma.cz', 'firma.cz'],
		['www.cz', 'www.cz'],
		['www.www.firma.cz', 'firma.cz'],
		['*.firma.cz', 'firma.cz'],
		['@firma.cz', 'firma.cz'],
		['„firma.cz“,', 'firma.cz'],
		['jana@firma.cz', 'firma.cz'],
		['https://www.firma.cz/kontakt?a=b@c.cz#d', 'firma.cz'],
		['http://jana:tajne@firma.cz:8080/', 'firma.cz'],
		['//firma.cz', 'firma.cz'],
		['firma.cz/obchod', 'firma.cz'],
		['firma.cz:443', 'firma.cz'],
		['firma.cz:', 'firma.cz'],
		['firma.cz:443x', undefined],
		['firma.cz//www.jina.cz', 'firma.cz'],
		['firma.cz/http://jina.cz', 'firma.cz'],
		['firma.1cz', 'firma.1cz'],
		['h2-x+y.z://firma.cz', 'firma.cz'],
		['ftp://firma.cz', 'firma.cz'],
		['HTTPS:\\\\firma.cz', undefined],
		['háčkyčárky.cz', 'xn--hkyrky-ptac70bc.cz'],
		['HÁČKYČÁRKY.CZ', 'xn--hkyrky-ptac70bc.cz'],
		['xn--hkyrky-ptac70bc.cz', 'xn--hkyrky-ptac70bc.cz'],
		['firma。cz', 'firma.cz'],
		['firma\u00AD.cz', 'firma.cz'],
		['_dmarc.firma.cz', '_dmarc.firma.cz'],
	])('%j is %j', (text, expected) => {
		expect(normalizeDomain(text)).toBe(expected);
	});

	test.each([
		'',
		' ',
		'.',
		'@',
		'firma',
		'localhost',
		'a..cz',
		'-a.cz',
		'a-.cz',
		'127.0.0.1',
		'0x7f.1',
		'[::1]',
		'firma.123',
		'<b>firma</b>.cz',
		'fir%20ma.cz',
		`${'a'.repeat(64)}.cz`,
		`${'a.'.repeat(126)}cz`,
	])('%j is none', (text) => {
		expect(normalizeDomain(text)).toBeUndefined();
	});

	test('is the same however it is dressed', () => {
		fc.assert(
			fc.property(
				domain,
				space,
				fc.constantFrom('', 'http://', 'HTTPS://', '//', 'https://jana:heslo@', '@', 'www.', 'https://www.'),
				fc.constantFrom('', '.', ':8443', '/', '/a/b.html?c=d#e', '?q=x.cz', ','),
				fc.boolean(),
				(name, pad, before, after, loud) => {
					expect(normalizeDomain(`${pad}${before}${loud ? name.toUpperCase() : name}${after}${pad}`)).toBe(name);
				},
			),
		);
	});

	test('stays as it is once it is in its form', () => {
		fc.assert(
			fc.property(hostile, fc.constantFrom('', 'www.', 'www.www.'), (text, before) => {
				const name = normalizeDomain(`${before}${text}.cz`);
				if (name !== undefined) expect(normalizeDomain(name)).toBe(name);
			}),
		);
	});

	test('never throws and never lets through what a page would have to guard against', () => {
		fc.assert(
			fc.property(hostile, (text) => {
				expect(normalizeDomain(`${text}.cz`) ?? 'a.cz').toMatch(/^[a-z\d_.-]+$/);
			}),
		);
	});
});

describe('the host of an address', () => {
	test.each([
		['jana@firma.cz', 'firma.cz'],
		[' Jana@Firma.CZ. ', 'firma.cz'],
		['Jana Nováková <jana@firma.cz>', 'firma.cz'],
		['"Nováková, Jana" <jana@firma.cz>;', 'firma.cz'],
		['<jana@firma.cz>', 'firma.cz'],
		['"<jana>"@firma.cz', 'firma.cz'],
		['mailto:jana@firma.cz?subject=Dotaz%20@%20x.cz', 'firma.cz'],
		['MAILTO:jana@firma.cz', 'firma.cz'],
		['"jana@doma"@firma.cz', 'firma.cz'],
		['jana @ firma.cz', 'firma.cz'],
		['jana@www.firma.cz', 'www.firma.cz'],
		['jana@mail.firma.cz', 'mail.firma.cz'],
		['jana@háčkyčárky.cz', 'xn--hkyrky-ptac70bc.cz'],
		['jana+ucet@firma.cz', 'firma.cz'],
	])('%j is %j', (address, expected) => {
		expect(domainOf(address)).toBe(expected);
	});

	test.each(['', 'jana', 'firma.cz', '@firma.cz', 'jana@', 'jana@firma', 'jana@127.0.0.1', 'jana@[::1]', 'mailto:', '<>', 'Jana <>'])(
		'%j has none',
		(address) => {
			expect(domainOf(address)).toBeUndefined();
		},
	);

	test('is found with a name around the address and in a link', () => {
		fc.assert(
			fc.property(local, domain, fc.stringMatching(/^[\w ,."@]{0,20}$/), (name, host, who) => {
				const address = `${name}@${host}`;
				expect([address, `${who} <${address}>`, `mailto:${address}`, `mailto:${address}?subject=a@b.cz`].map(domainOf)).toEqual([
					host,
					host,
					host,
					host,
				]);
			}),
		);
	});

	test('of any text never throws', () => {
		fc.assert(
			fc.property(hostile, (text) => {
				expect(() => domainOf(text)).not.toThrow();
			}),
		);
	});
});

describe('lying under a domain', () => {
	test('holds for the domain itself and everything under it', () => {
		fc.assert(
			fc.property(domain, domain, (name, under) => {
				expect(liesUnder(name, name)).toBe(true);
				expect(liesUnder(`${under}.${name}`, name)).toBe(true);
			}),
		);
	});

	test('ends at the dot: a longer word is another domain', () => {
		fc.assert(
			fc.property(word, domain, (more, name) => {
				expect(liesUnder(more + name, name)).toBe(false);
			}),
		);
	});

	test('never holds for what lies above', () => {
		fc.assert(
			fc.property(domain, domain, (name, under) => {
				expect(liesUnder(name, `${under}.${name}`)).toBe(false);
			}),
		);
	});

	test('reads both spellings of an internationalized name as one', () => {
		expect(liesUnder(domainOf('jana@pošta.Háčkyčárky.cz') ?? '', normalizeDomain('xn--hkyrky-ptac70bc.cz') ?? '')).toBe(true);
	});
});
