import { describe, expect, test } from 'vitest';
import { fillBlanks, readForms, formatCount } from '../../../src/lib/text/counted';

const czech = { one: 'Nalezena {count}', few: 'Nalezeny {count}', other: 'Nalezeno {count}' };

describe('formatCount', () => {
	test.each([
		[0, 'Nalezeno 0'],
		[1, 'Nalezena 1'],
		[2, 'Nalezeny 2'],
		[4, 'Nalezeny 4'],
		[5, 'Nalezeno 5'],
		[21, 'Nalezeno 21'],
		[102, 'Nalezeno 102'],
	])('says %i by the Czech rules', (count, expected) => {
		expect(formatCount(czech, 'cs', count)).toBe(expected);
	});

	test('takes the common plural where a count has no form of its own', () => {
		expect(formatCount({ other: '{count} found' }, 'en', 1)).toBe('1 found');
	});

	test('fills further blanks', () => {
		expect(formatCount({ one: '{count} of {total}', other: '' }, 'en', 1, { total: 3 })).toBe('1 of 3');
	});

	test('says nothing where there are no forms', () => {
		expect(formatCount({}, 'cs', 3)).toBe('');
	});
});

describe('fillBlanks', () => {
	test('fills every blank', () => {
		expect(fillBlanks('{a}, {b}, {a}', { a: 'x', b: 2 })).toBe('x, 2, x');
	});

	test('leaves an unknown blank as it is', () => {
		expect(fillBlanks('for “{query}”', {})).toBe('for “{query}”');
	});

	test('takes what the reader typed as it is, blanks and dollar signs too', () => {
		expect(fillBlanks('“{query}” {count}', { query: "{count} $& $'", count: 2 })).toBe("“{count} $& $'” 2");
	});

	test('fills in nothing and zero', () => {
		expect(fillBlanks('[{a}] [{b}]', { a: '', b: 0 })).toBe('[] [0]');
	});
});

describe('readForms', () => {
	test('reads the forms that a component wrote', () => {
		expect(readForms(JSON.stringify(czech))).toEqual(czech);
	});

	test('gives no words where there is no attribute', () => {
		expect(readForms(undefined)).toEqual({});
	});
});
