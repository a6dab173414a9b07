import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayAt, isoDay, formatDay, toDay, weekdayOf, yearOf } from '../../../src/lib/time/plain-date';

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
	const at = (moment: string, zone: string) => isoDay(dayAt(new Date(moment), zone));

	test('is the day of the time zone, wherever the reader is', () => {
		expect(at('2026-11-24T23:30:00Z', 'Europe/Prague')).toBe('2026-11-25');
		expect(at('2026-11-24T23:30:00Z', 'America/Los_Angeles')).toBe('2026-11-24');
		expect(at('2026-11-24T23:30:00Z', 'Pacific/Auckland')).toBe('2026-11-25');
	});

	test('is the day on the wall at every hour of it, the days of a changing clock included', () => {
		const offsets = [
			['2026-03-28', '+01:00'],
			['2026-03-30', '+02:00'],
			['2026-10-24', '+02:00'],
			['2026-10-26', '+01:00'],
		] as const;
		for (const [date, offset] of offsets)
			for (const hour of ['00', '01', '02', '03', '12', '23']) expect(at(`${date}T${hour}:30:00${offset}`, 'Europe/Prague')).toBe(date);
		for (const [moment, date] of [
			['2026-03-29T00:59:00Z', '2026-03-29'],
			['2026-03-29T21:59:00Z', '2026-03-29'],
			['2026-10-24T22:01:00Z', '2026-10-25'],
			['2026-10-25T22:59:00Z', '2026-10-25'],
		] as const)
			expect(at(moment, 'Europe/Prague')).toBe(date);
	});
});

test.each([
	['en-GB', '27\u00a0November\u00a02026'],
	['cs', '27.\u00a0listopadu\u00a02026'],
])('is said in %s without a break', (lang, said) => {
	expect(formatDay(day('2026-11-27'), lang, { day: 'numeric', month: 'long', year: 'numeric' })).toBe(said);
});
