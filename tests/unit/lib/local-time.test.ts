import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isStamp, formatTimestamp, stamp } from '../../../src/lib/time/local-time';

const moment = fc.date({ min: new Date('2000-01-01T00:00:00Z'), max: new Date('2100-01-01T00:00:00Z'), noInvalidDate: true });
/** Minutes east of UTC, as the world has them: quarters of an hour from −12:00 to +14:00. */
const offset = fc.integer({ min: -48, max: 56 }).map((quarters) => quarters * 15);

describe('stamp', () => {
	test.each([
		['2026-11-24T13:05:09.999Z', 60, '2026-11-24T14:05:09+01:00'],
		['2026-06-30T23:59:59Z', 120, '2026-07-01T01:59:59+02:00'],
		['2026-01-01T00:10:00Z', -210, '2025-12-31T20:40:00-03:30'],
		['2026-01-01T00:00:00Z', 0, '2026-01-01T00:00:00+00:00'],
	])('writes %s at offset %i as %s', (utc, minutes, expected) => {
		expect(stamp(new Date(utc), minutes)).toBe(expected);
	});

	test('names the same second wherever it is read', () => {
		fc.assert(
			fc.property(moment, offset, (now, minutes) => {
				const written = stamp(now, minutes);
				expect(isStamp(written)).toBe(true);
				expect(Date.parse(written)).toBe(Math.floor(now.getTime() / 1000) * 1000);
			}),
		);
	});
});

test.each(['', 'now', '2026-11-24', '2026-11-24T14:05:09Z', '2026-13-24T14:05:09+01:00', '2026-11-24T25:05:09+01:00', 5, null, ['x']])(
	'%j is no stamp',
	(value) => {
		expect(isStamp(value)).toBe(false);
	},
);

test('a stamp is said as local time with its offset', () => {
	expect(formatTimestamp('2026-11-24T14:05:09+01:00')).toBe('14:05 (UTC+01:00)');
	expect(formatTimestamp('2026-11-24T14:05:09-03:30', { date: true })).toBe('2026-11-24 14:05 (UTC-03:30)');
});
