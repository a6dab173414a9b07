import fc from 'fast-check';
import { expect, test } from 'vitest';
import { placeOnStrip, stripOf } from '../../../src/lib/time/day-strip';

/** Temporary access until day 5, kept until day 30. */
const hosting = [0, 6, 30];
const shareOf = (text: string) => Number(text.replace('%', ''));

test('the numbers on the strip are the days on which a stage ends', () => {
	expect(stripOf(hosting).days.map(({ day }) => day)).toEqual([0, 5, 30]);
	expect(stripOf([0, 31, 61]).days.map(({ day }) => day)).toEqual([0, 30, 61]);
});

test('a stage is as long as its days, and the last one takes the rest', () => {
	const { bars } = stripOf(hosting);
	expect(bars.map(({ x }) => x)).toEqual(['0%', '15%', '90%']);
	expect(bars.map(({ tone }) => tone)).toEqual(['first', 'later', 'last']);
	expect(shareOf(bars[1]?.width ?? '')).toBeCloseTo(5 * shareOf(bars[0]?.width ?? ''), -1);
	expect(bars[2]?.width).toBe('10%');
});

test('two services on one scale have the same day at the same place', () => {
	const at = (firsts: number[], day: number) => stripOf(firsts, 70).days.find((mark) => mark.day === day)?.x;
	expect(at([0, 31, 61], 61)).toBe(at([0, 9, 31, 61], 61));
});

test('today stands on the joint on the last day of a stage, and never past the end', () => {
	expect(placeOnStrip(5, hosting)).toBe(stripOf(hosting).days[1]?.x);
	expect(placeOnStrip(0, hosting)).toBe('0%');
	expect(placeOnStrip(4000, hosting)).toBe('100%');
});

test('no stage lies on another or outside the strip', () => {
	const stages = fc
		.uniqueArray(fc.integer({ min: 2, max: 400 }), { minLength: 1, maxLength: 5 })
		.map((days) => [0, ...days.sort((a, b) => a - b)]);
	fc.assert(
		fc.property(stages, (firsts) => {
			let end = 0;
			for (const { x, width } of stripOf(firsts).bars) {
				expect(shareOf(x)).toBeGreaterThanOrEqual(end - 0.01);
				end = shareOf(x) + shareOf(width);
			}
			expect(end).toBeLessThanOrEqual(100.02);
		}),
	);
});
