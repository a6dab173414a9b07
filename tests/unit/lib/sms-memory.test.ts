import { expect, test } from 'vitest';
import { longestLog, parseSmsMemory } from '../../../src/lib/browser/sms-memory.client';

const stamps = (count: number) => Array.from({ length: count }, (_, minute) => `2026-11-24T14:${String(minute).padStart(2, '0')}:09+01:00`);

test('nothing stored is nothing remembered, and nothing is waited for', () => {
	expect(parseSmsMemory(null)).toEqual({ presses: [], running: false, settled: 0 });
});

test('of a log that is too long the newest presses are kept', () => {
	const presses = stamps(longestLog + 5);
	expect(parseSmsMemory(JSON.stringify({ presses, running: true }))).toEqual({ presses: presses.slice(5), running: true, settled: 0 });
});

test('one press that is no moment makes the whole log worthless', () => {
	expect(parseSmsMemory(JSON.stringify({ presses: [...stamps(2), '<b>now</b>'], running: true }))).toEqual({
		presses: [],
		running: false,
		settled: 0,
	});
});

test.each([
	[1, 1],
	[0, 0],
	[undefined, 0],
	[-1, 0],
	[3, 2],
	[0.5, 0],
	['1', 0],
	[null, 0],
])('of two presses, %j settled ones count as %d', (settled, read) => {
	expect(parseSmsMemory(JSON.stringify({ presses: stamps(2), running: false, settled })).settled).toBe(read);
});
