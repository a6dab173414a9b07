import { expect, test } from 'vitest';
import { longestLog, parseSmsMemory } from '../../../src/lib/sms-memory';

const stamps = (count: number) => Array.from({ length: count }, (_, minute) => `2026-11-24T14:${String(minute).padStart(2, '0')}:09+01:00`);

test('nothing stored is nothing remembered, and nothing is waited for', () => {
	expect(parseSmsMemory(null)).toEqual({ presses: [], running: false });
});

test('of a log that is too long the newest presses are kept', () => {
	const presses = stamps(longestLog + 5);
	expect(parseSmsMemory(JSON.stringify({ presses, running: true }))).toEqual({ presses: presses.slice(5), running: true });
});

test('one press that is no moment makes the whole log worthless', () => {
	expect(parseSmsMemory(JSON.stringify({ presses: [...stamps(2), '<b>now</b>'], running: true }))).toEqual({ presses: [], running: false });
});
