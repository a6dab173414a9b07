import { expect, test } from 'vitest';
import { addMonths, isoDay, latest } from '../../../src/lib/time/days';

test.each([
	['2026-11-24', 12, '2027-11-24'],
	['2026-12-31', 2, '2027-02-28'],
	['2027-12-31', 2, '2028-02-29'],
	['2026-01-31', 1, '2026-02-28'],
])('%s and %i months is %s', (day, months, expected) => {
	expect(isoDay(addMonths(new Date(day), months))).toBe(expected);
});

test('the latest day, if any', () => {
	expect(latest([])).toBeUndefined();
	expect(latest([new Date('2026-01-01'), new Date('2026-11-24'), new Date('2025-12-31')])).toEqual(new Date('2026-11-24'));
});
