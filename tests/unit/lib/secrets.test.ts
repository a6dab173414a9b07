import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findSecret, type Secret } from '../../../src/lib/typed/secrets';

const all: readonly Secret[] = ['password', 'code', 'card'];
const find = (text: string) => findSecret(text, all);

/** A number with the check digit that it needs (Luhn): the digit that makes the sum divisible by ten. */
function withCheckDigit(digits: string): string {
	const sum = Array.from(digits)
		.reverse()
		.map((digit, place) => Number(digit) * (place % 2 === 0 ? 2 : 1))
		.reduce((total, value) => total + Math.floor(value / 10) + (value % 10), 0);
	return `${digits}${(10 - (sum % 10)) % 10}`;
}

const card = fc.stringMatching(/^[1-9]\d{11,17}$/).map(withCheckDigit);

describe('a card number', () => {
	test.each(['4111111111111111', '4111 1111 1111 1111', '4111-1111-1111-1111', 'karta 5500 0000 0000 0004.', '378282246310005'])(
		'is seen in “%s”',
		(text) => {
			expect(find(text)).toBe('card');
		},
	);

	test('is seen however it is grouped, and not with a wrong check digit', () => {
		fc.assert(
			fc.property(card, fc.constantFrom('', ' ', '-'), fc.integer({ min: 1, max: 9 }), (number, gap, slip) => {
				const grouped = (digits: string) => (digits.match(/.{1,4}/g) ?? []).join(gap);
				const last = (Number(number.at(-1)) + slip) % 10;
				expect(findSecret(`x ${grouped(number)} y`, ['card'])).toBe('card');
				expect(findSecret(grouped(number.slice(0, -1) + String(last)), ['card'])).toBeUndefined();
			}),
		);
	});

	test.each(['+420 123 456 789', '+4111111111111111', '0000000000000000', '12345678901234567890123', '2026-11-24 14:05 (UTC+01:00)'])(
		'is not seen in “%s”',
		(text) => {
			expect(findSecret(text, ['card'])).toBeUndefined();
		},
	);
});

describe('a password', () => {
	test.each([
		'heslo: tajne',
		'Heslo = jaro',
		'moje heslo je jaro2024',
		'password is hunter2!',
		'password: spring',
		'hesla: a1b2c3',
		'Xy7klmno9',
		'login jana Tr0ub4dor&3',
	])('is seen in “%s”', (text) => {
		expect(find(text)).toBe('password');
	});

	test.each([
		'nepamatuji si heslo',
		'heslo je zapomenuté',
		'My password was forgotten',
		'zapomenuté heslo',
		'firma.cz',
		'MujWeb2.firma.cz',
		'jana.Nova1@firma.cz',
		'https://Firma1.cz/Cesta2',
		'WEDOS Hosting 2024',
		'Novák s.r.o., Praha 5',
		'',
	])('is not seen in “%s”', (text) => {
		expect(findSecret(text, ['password'])).toBeUndefined();
	});
});

describe('a verification code', () => {
	test.each(['482913', ' 4829 ', 'kód 482913', 'Kód z SMS je 482913', 'the code was: 4829', 'PIN 1234', 'code=123456'])(
		'is seen in “%s”',
		(text) => {
			expect(find(text)).toBe('code');
		},
	);

	test.each([
		'firma.cz',
		'Nádražní 1234/5, 110 00',
		'kód nepřišel na +420123456789',
		'kód nechodí',
		'zákazník 482913',
		'pinta 1234',
		'123',
	])('is not seen in “%s”', (text) => {
		expect(findSecret(text, ['code'])).toBeUndefined();
	});
});

test('nothing is looked for that is not watched', () => {
	fc.assert(
		fc.property(fc.string(), (text) => {
			expect(findSecret(text, [])).toBeUndefined();
		}),
	);
});

test('a text of ten thousand letters is read at once', () => {
	for (const text of ['a'.repeat(10_000), '1 '.repeat(5_000), 'heslo '.repeat(2_000), 'kód '.repeat(2_500)]) {
		const begun = performance.now();
		find(text);
		expect(performance.now() - begun).toBeLessThan(1_000);
	}
});
