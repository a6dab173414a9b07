/** One table of what is entered and what is made of it. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fieldRules, requests } from '../../../src/components/tools/request/request-fields';
import { requestLines } from '../../../src/components/tools/request/request-lines';
import {
	composeRequest,
	fieldNames,
	findDoubts,
	findWrong,
	isTick,
	type FieldName,
	type Values,
} from '../../../src/components/tools/request/request.state';
import { localeCodes, locales, type Locale } from '../../../src/config/locales';
import { translator } from '../../../src/i18n/translate';
import { requestSituations } from '../../../src/lib/request-situations';

type Situation = (typeof requestSituations)[number];

const today = Date.parse('2026-11-25') / 86_400_000;
const compose = (situation: Situation, values: Values, locale: Locale) =>
	composeRequest(requestLines(situation, translator(locale)), values, locales[locale].dates);
const plain = (text: string) => text.replaceAll('\u00a0', ' ');

/** One right answer for each kind of field. */
const answers = {
	text: 'firma.cz',
	email: 'jana@posta.example',
	tel: '+420 123 456 789',
	date: '2026-11-22',
	lines: 'one\ntwo',
	tick: 'on',
};
const filled: Values = {
	...Object.fromEntries(fieldNames.map((name) => [name, answers[fieldRules[name].kind]])),
	old: 'old@lost.example',
};

const anySituation = fc.constantFrom(...requestSituations);
const anyLocale = fc.constantFrom(...localeCodes);
const anyValues = fc.dictionary(fc.constantFrom(...fieldNames), fc.string({ unit: 'binary', maxLength: 40 })) as fc.Arbitrary<Values>;

describe('the text of a request', () => {
	test('says in English what was entered, and nothing else', () => {
		expect(
			compose('sms', { service: 'firma.cz', phone: ' +420 123 456 789 ', times: '14:05\r\n14:07 ', reply: 'jana@posta.example' }, 'en'),
		).toMatchInlineSnapshot(`
				"Hello,

				The SMS does not arrive on my phone. Please find out why.

				Account or service: firma.cz
				Phone number that should receive the SMS: +420 123 456 789
				Times when I asked for the SMS:
				14:05
				14:07

				Please reply to this address, where you can reach me now: jana@posta.example

				Thank you.
				"
			`);
	});

	test('says the same in Czech', () => {
		expect(compose('access', { hosting: 'firma.cz', expired: '2026-11-22', 'no-invoicing': 'on', reply: 'jana@posta.example' }, 'cs'))
			.toMatchInlineSnapshot(`
			"Dobrý den,

			prosím o dočasné zprovoznění expirovaného hostingu.

			Název hostingu: firma.cz
			K jeho fakturaci nemám přístup.
			Den expirace: 22. listopadu 2026

			Odpověď prosím pošlete na adresu, na které mě teď zastihnete: jana@posta.example

			Děkuji.
			"
		`);
	});

	test('keeps blanks for what is needed, names what is not stated, and has no trace of what is optional', () => {
		expect(compose('owner-email', { domain: 'firma.cz' }, 'cs')).toMatchInlineSnapshot(`
			"Dobrý den,

			prosím o změnu e-mailu v kontaktu majitele domény.

			Identifikátor kontaktu: neuvedeno
			Doména: firma.cz
			Starý e-mail: neuvedeno
			Nový, funkční e-mail: ______

			Děkuji.
			"
		`);
	});

	test('never says what the reader has not ticked', () => {
		const words = plain(translator('en')('request.line.no-invoicing'));
		expect(compose('access', {}, 'en')).not.toContain(words);
		expect(compose('access', { 'no-invoicing': 'on' }, 'en')).toContain(words);
	});

	test('says a day in the language of the request', () => {
		expect(compose('access', { expired: '2026-11-22' }, 'en')).toContain('22 November 2026');
		expect(compose('access', { expired: '2026-11-22' }, 'cs')).toContain('22. listopadu 2026');
	});

	test('says what is no day as it was typed, and never as another day', () => {
		expect(compose('access', { expired: '2.30.2026' }, 'en')).toContain('2.30.2026');
	});

	test('holds every entry whole, in any situation and language', () => {
		fc.assert(
			fc.property(anySituation, anyLocale, fc.string({ unit: 'grapheme-ascii' }), (situation, locale, inside) => {
				// What stands before a "<" is taken for the name of whose address follows.
				const entry = `x${inside.replaceAll('<', '')}x`;
				const typed = requests[situation].map(({ name }) => name).filter((name) => !['date', 'tick'].includes(fieldRules[name].kind));
				const text = compose(situation, Object.fromEntries(typed.map((name) => [name, entry])), locale);
				expect(text.split(entry).length).toBeGreaterThan(typed.length);
			}),
		);
	});

	test('is well-formed whatever is entered', () => {
		fc.assert(
			fc.property(anySituation, anyLocale, anyValues, (situation, locale, values) => {
				const text = compose(situation, values, locale);
				expect(text).toMatch(/\S\n$/);
				expect(text).not.toMatch(/\n{3}|[^\S\n]\n|\u00a0|undefined|NaN|\{value\}|\r/);
				expect(text.startsWith(translator(locale)('request.greeting'))).toBe(true);
				expect(text.trimEnd().endsWith(translator(locale)('request.thanks'))).toBe(true);
			}),
		);
	});

	test.each(localeCodes)('has no line for an empty field that may stay empty (%s)', (locale) => {
		for (const situation of requestSituations) {
			const optional = requests[situation].filter(({ name, optional: free }) => free === true || isTick(name)).map(({ name }) => name);
			const [without, withAll] = [{ ...filled, ...Object.fromEntries(optional.map((name) => [name, ' '])) }, filled].map((values) =>
				compose(situation, values, locale),
			);
			for (const name of optional) {
				const [words = ''] = plain(translator(locale)(`request.line.${name}`, { value: '\n' })).split('\n');
				expect(withAll, name).toContain(words);
				expect(without, name).not.toContain(words);
			}
		}
	});
});

describe('what is to be mended', () => {
	test('is every needed field that is empty, in the order of the form', () => {
		expect(findWrong('access', {}, today)).toEqual([
			{ field: 'hosting', what: 'missing' },
			{ field: 'reply', what: 'missing' },
		]);
	});

	test('is never a detail that only speeds things up: a request about an SMS needs nothing but where to reply', () => {
		expect(findWrong('sms', { reply: 'jana@posta.example' }, today)).toEqual([]);
		expect(findWrong('owner-email', { domain: 'firma.cz', new: 'jana@posta.example' }, today)).toEqual([]);
	});

	test.each(requestSituations)('is, for %s, at most what it is about and one address to write to', (situation) => {
		const needed = requests[situation].filter((field) => field.needed).map(({ name }) => name);
		const addresses = needed.filter((name) => fieldRules[name].kind === 'email');
		expect(addresses).toHaveLength(1);
		expect(needed.length).toBeLessThanOrEqual(2);
	});

	test.each(requestSituations)('is nothing once everything of %s is filled in', (situation) => {
		expect(findWrong(situation, filled, today)).toEqual([]);
	});

	test.each(['jana', 'jana@', '@firma.cz', 'jana@firma', 'jana firma.cz', 'jana@@firma.cz', 'jana nova@firma.cz', 'a@b.cz, c@d.cz'])(
		'is an address like "%s"',
		(reply) => {
			expect(findWrong('login-email', { ...filled, reply }, today)).toEqual([{ field: 'reply', what: 'email' }]);
		},
	);

	test.each(['jana@firma.cz', ' jana@firma.cz ', 'jana@háčky.cz', 'j.n+x@a.b.firma.cz'])('is not an address like "%s"', (reply) => {
		expect(findWrong('login-email', { ...filled, reply }, today)).toEqual([]);
	});

	test('is a wrong address even where it may stay empty', () => {
		expect(findWrong('out-of-dns', { ...filled, reply: 'jana' }, today)).toEqual([{ field: 'reply', what: 'email' }]);
		expect(findWrong('out-of-dns', { ...filled, reply: '' }, today)).toEqual([]);
	});

	test('is a day to come', () => {
		expect(findWrong('access', { ...filled, expired: '2026-11-26' }, today)).toEqual([{ field: 'expired', what: 'date' }]);
		expect(findWrong('access', { ...filled, expired: '2026-11-25' }, today)).toEqual([]);
	});

	test.each(['31 11 2026', '22', '2026-11-31', '2.30.2026', 'yesterday'])('is what is no day, like "%s"', (expired) => {
		expect(findWrong('access', { ...filled, expired }, today)).toEqual([{ field: 'expired', what: 'date' }]);
	});
});

describe('what the reader is warned of', () => {
	const doubts = (situation: Situation, values: Values) => findDoubts(situation, { ...filled, ...values }, today, 5);

	test('is nothing where everything is in order', () => {
		expect(doubts('payment-link', { 'service-name': 'jinde.cz' })).toEqual([]);
		expect(doubts('sms', {})).toEqual([]);
	});

	test.each([
		['access', { hosting: 'firma.cz', reply: 'jana@firma.cz' }, 'reply', 'firma.cz'],
		['access', { hosting: 'https://www.Firma.cz/', reply: 'jana@mail.firma.CZ' }, 'reply', 'https://www.Firma.cz/'],
		['payment-link', { 'service-name': 'mail.firma.cz', reply: 'jana@firma.cz' }, 'reply', 'mail.firma.cz'],
		['owner-email', { domain: 'háčky.cz', new: `jana@${new URL('http://háčky.cz').hostname}` }, 'new', 'háčky.cz'],
		['out-of-dns', { old: 'jana@firma.cz', new: 'petr@firma.cz' }, 'new', 'firma.cz'],
	] as const)('is an address on the lost domain (%s, %o)', (situation, values, field, domain) => {
		expect(doubts(situation, values)).toEqual([{ field, what: 'under', domain }]);
	});

	test.each([
		['access', { hosting: 'firma.cz', reply: 'jana@mojefirma.cz' }],
		['access', { hosting: 'my hosting', reply: 'jana@firma.cz' }],
		['out-of-dns', { old: 'not yet known', new: 'jana@firma.cz' }],
	] as const)('is not an address elsewhere (%s, %o)', (situation, values) => {
		expect(doubts(situation, values)).toEqual([]);
	});

	test('is the old address given once more as the new one', () => {
		expect(doubts('owner-email', { old: 'Jana@posta.example', new: 'jana@posta.example', reply: '' })).toEqual([
			{ field: 'new', what: 'same' },
		]);
	});

	test('is a sentence that is not ticked', () => {
		expect(doubts('access', { 'no-invoicing': '', reply: 'a@jinde.cz' })).toEqual([{ field: 'no-invoicing', what: 'unticked' }]);
	});

	test('is a day too long ago for temporary access', () => {
		expect(doubts('access', { expired: '2026-11-20', reply: 'a@jinde.cz' })).toEqual([]);
		expect(doubts('access', { expired: '2026-11-19', reply: 'a@jinde.cz' })).toEqual([{ field: 'expired', what: 'late' }]);
	});

	test.each([
		['service', 'Heslo: tajne', 'password'],
		['service', '482913', 'code'],
		['service', '4111 1111 1111 1111', 'card'],
	] as const)('is a secret in the field %s', (field, value, what) => {
		expect(doubts('sms', { [field]: value })).toEqual([{ field, what }]);
	});

	test.each(['phone', 'times'] as const)('is never the digits of the field %s', (field) => {
		fc.assert(
			fc.property(fc.stringMatching(/^[+\d :()-]{0,40}$/), (value) => {
				expect(doubts('sms', { [field]: value })).toEqual([]);
			}),
		);
	});

	test('holds nothing back: whatever is entered, each field has one warning at most and no other field is named', () => {
		fc.assert(
			fc.property(anySituation, anyValues, (situation, values) => {
				const asked = requests[situation].map(({ name }) => name);
				const fields: FieldName[] = findDoubts(situation, values, today, 5).map(({ field }) => field);
				expect(new Set(fields).size).toBe(fields.length);
				expect(fields.filter((field) => !asked.includes(field))).toEqual([]);
			}),
		);
	});
});
