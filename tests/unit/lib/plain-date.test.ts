import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { dayAt, isoDay, sayDay, toDay, weekdayOf, yearOf } from '../../../src/lib/plain-date';

/** The day of an ISO date that the calendar has. */
const day = (iso: string) => Date.parse(iso) / 86_400_000;
const anyDay = fc.integer({ min: day('1900-01-01'), max: day('2199-12-31') });
const calendar = (year: number, month: number) => {
	const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
	return [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;
};

describe('a typed day', () => {
	test.each([
		[2026, 11, 27, '2026-11-27'],
		[2028, 2, 29, '2028-02-29'],
		[2000, 2, 29, '2000-02-29'],
		[1969, 12, 31, '1969-12-31'],
	])('%i-%i-%i is in the calendar', (year, month, date, iso) => {
		expect(toDay(year, month, date)).toBe(day(iso));
	});

	test.each([
		[2026, 11, 31],
		[2026, 2, 29],
		[1900, 2, 29],
		[2026, 0, 1],
		[2026, 13, 1],
		[2026, 1, 0],
		[26, 1, 1],
	])('%i-%i-%i is not in the calendar', (year, month, date) => {
		expect(toDay(year, month, date)).toBeUndefined();
	});

	test('is in the calendar exactly where the month is long enough', () => {
		fc.assert(
			fc.property(
				fc.integer({ min: 1900, max: 2199 }),
				fc.integer({ min: 1, max: 12 }),
				fc.integer({ min: 1, max: 31 }),
				(year, month, date) => {
					expect(toDay(year, month, date) !== undefined).toBe(date <= calendar(year, month));
				},
			),
		);
	});
});

describe('counting days', () => {
	test('crosses leap days, ends of years and changes of the clock one calendar day at a time', () => {
		fc.assert(
			fc.property(anyDay, (today) => {
				const [year = 0, month = 0, date = 0] = isoDay(today).split('-').map(Number);
				const last = date === calendar(year, month);
				const next = last ? (month === 12 ? [year + 1, 1, 1] : [year, month + 1, 1]) : [year, month, date + 1];
				expect(
					isoDay(today + 1)
						.split('-')
						.map(Number),
				).toEqual(next);
				expect(weekdayOf(today + 1)).toBe((weekdayOf(today) + 1) % 7);
			}),
		);
	});

	test('goes from a day to its words for machines and back', () => {
		fc.assert(
			fc.property(anyDay, (today) => {
				const [year = 0, month = 0, date = 0] = isoDay(today).split('-').map(Number);
				expect(toDay(year, month, date)).toBe(today);
				expect(yearOf(today)).toBe(year);
			}),
		);
	});
});

describe('today', () => {
	beforeEach(() => {
		vi.stubEnv('TZ', 'Europe/Prague');
	});
	afterEach(() => {
		vi.unstubAllEnvs();
	});

	test('is the reader’s day and not that of Greenwich', () => {
		expect(isoDay(dayAt(new Date('2026-11-24T23:30:00Z')))).toBe('2026-11-25');
	});

	test('is the day on the wall at every hour of it, the days of a changing clock included', () => {
		for (const date of [28, 29, 30])
			for (const hour of [0, 1, 2, 3, 12, 23]) {
				expect(isoDay(dayAt(new Date(2026, 2, date, hour, 30)))).toBe(`2026-03-${date}`);
				expect(isoDay(dayAt(new Date(2026, 9, date - 4, hour, 30)))).toBe(`2026-10-${date - 4}`);
			}
	});
});

test.each([
	['en-GB', '27\u00a0November\u00a02026'],
	['cs', '27.\u00a0listopadu\u00a02026'],
])('is said in %s without a break', (lang, said) => {
	expect(sayDay(day('2026-11-27'), lang, { day: 'numeric', month: 'long', year: 'numeric' })).toBe(said);
});
