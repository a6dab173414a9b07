import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isoDay } from '../../../src/lib/time/plain-date';
import { readDate, splitDate } from '../../../src/lib/typed/date';

const day = (iso: string) => Date.parse(iso) / 86_400_000;

describe('a typed date', () => {
	const today = day('2026-11-25');
	const read = (date: string, month: string, year: string) => readDate({ date, month, year }, today);

	test.each([
		['22', '11', '2026'],
		[' 22.', '11.', ' 2026 '],
		['22/', '11-', '2026.'],
		['22', '011', '2026'],
		['\u200e22', '11\u200b', '\u202a2026\u202c'],
	])('%j %j %j is read', (date, month, year) => {
		expect(read(date, month, year)).toEqual({ day: day('2026-11-22') });
	});

	test.each([
		['', '', '', 'missing', 'date'],
		['22', ' ', '2026', 'missing', 'month'],
		['22', '11', '', 'missing', 'year'],
		['x', '11', '2026', 'digits', 'date'],
		['22', 'listopad', '2026', 'digits', 'month'],
		['22', '11', '-2026', 'digits', 'year'],
		['22', '11', '20266', 'digits', 'year'],
		['2e1', '11', '2026', 'digits', 'date'],
		['<b>', '11', '2026', 'digits', 'date'],
		['11', '22', '2026', 'month', 'month'],
		['22', '0', '2026', 'month', 'month'],
		['31', '11', '2026', 'noSuchDay', 'date'],
		['0', '11', '2026', 'noSuchDay', 'date'],
		['29', '2', '2026', 'noSuchDay', 'date'],
		['22', '11', '26', 'shortYear', 'year'],
		['22', '11', '0026', 'farAway', 'year'],
		['22', '11', '1926', 'farAway', 'year'],
		['22', '11', '2062', 'farAway', 'year'],
	])('%j %j %j: %s, mend the %s', (date, month, year, problem, field) => {
		expect(read(date, month, year)).toEqual({ problem, field });
	});

	test('of any text never throws and names a problem or a day', () => {
		fc.assert(
			fc.property(fc.string(), fc.string(), fc.string(), (date, month, year) => {
				const found = read(date, month, year);
				expect('problem' in found || Number.isInteger(found.day)).toBe(true);
			}),
		);
	});

	test('is read back as the day that was typed', () => {
		fc.assert(
			fc.property(fc.integer({ min: today - 6000, max: today + 6000 }), (expiry) => {
				const [year = '', month = '', date = ''] = isoDay(expiry).split('-');
				expect(read(date, month, year)).toEqual({ day: expiry });
			}),
		);
	});
});

describe('a date pasted into the first field', () => {
	const pasted = (date: string) => splitDate({ date, month: '', year: '' });

	test.each(['22.11.2026', '22. 11. 2026', ' 22/11/2026 ', '22-11-2026', '22 11 2026', '22–11–2026', '22,11,2026', '2026-11-22'])(
		'%j goes to its places',
		(text) => {
			expect(pasted(text)).toEqual({ date: '22', month: '11', year: '2026' });
		},
	);

	test.each(['22.11.', '22. 11.', '22/11', '22-11', '22 11'])('%j leaves the year as it is', (text) => {
		expect(splitDate({ date: text, month: '', year: '2026' })).toEqual({ date: '22', month: '11', year: '2026' });
		expect(pasted(text)).toEqual({ date: '22', month: '11', year: '' });
	});

	test('keeps a short year, to be mended in its own place', () => {
		expect(pasted('22.11.26')).toEqual({ date: '22', month: '11', year: '26' });
	});

	test.each(['22', '22.', '22.11.202', 'tomorrow', '22 November 2026', '22.11.2026 x'])('%j stays where it is', (text) => {
		expect(pasted(text)).toEqual({ date: text, month: '', year: '' });
	});

	test.each([
		{ date: '22.11.2026', month: '12', year: '' },
		{ date: '22.11.2026', month: '', year: '2025' },
		{ date: '2026-11-22', month: '', year: '2025' },
	])('never overwrites what stands in the other fields (%o)', (typed) => {
		expect(splitDate(typed)).toEqual(typed);
	});
});
