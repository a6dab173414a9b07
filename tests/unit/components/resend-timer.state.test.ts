import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
	anchor,
	come,
	nextChange,
	phaseAt,
	press,
	railAt,
	formatRemaining,
	formatTime,
	ticksLeft,
	type Phase,
} from '../../../src/components/tools/resend-timer/resend-timer.state';
import { parseSmsMemory, type SmsMemory } from '../../../src/lib/browser/sms-memory.client';

const rules = { wait: 60_000, stale: 600_000, steps: 4 };
const start = new Date('2026-11-24T13:05:00Z');
const nothing = parseSmsMemory(null);
const after = (seconds: number) => new Date(start.getTime() + seconds * 1000);
const pressedAt = (...seconds: number[]) => seconds.reduce<SmsMemory>((memory, second) => press(memory, after(second), 60), nothing);

describe('the phase', () => {
	test.each([
		[0, { name: 'waiting', remaining: 60_000, half: false, step: 1 }],
		[29.9, { name: 'waiting', remaining: 30_100, half: false, step: 1 }],
		[30, { name: 'waiting', remaining: 30_000, half: true, step: 1 }],
		[59.999, { name: 'waiting', remaining: 1, half: true, step: 1 }],
		[60, { name: 'due', step: 1 }],
		[600, { name: 'due', step: 1 }],
		[600.001, { name: 'stale' }],
	])('%d seconds after asking', (seconds, expected) => {
		expect(phaseAt(pressedAt(0), after(seconds), rules)).toEqual(expected);
	});

	test('is idle before the first press', () => {
		expect(phaseAt(nothing, start, rules)).toEqual({ name: 'idle' });
	});

	test('the SMS has come as soon as the reader says so, and that is over when it is old', () => {
		const memory = come(pressedAt(0));
		expect(phaseAt(memory, after(10), rules)).toEqual({ name: 'came' });
		expect(phaseAt(memory, after(600), rules)).toEqual({ name: 'came' });
		expect(phaseAt(memory, after(601), rules)).toEqual({ name: 'idle' });
	});

	test('what an earlier version of the site has stopped is idle', () => {
		expect(phaseAt({ ...pressedAt(0), running: false }, after(10), rules)).toEqual({ name: 'idle' });
	});

	test('when the last step is due there is nothing to wait for any more', () => {
		expect(phaseAt(pressedAt(0, 70, 140), after(201), rules)).toEqual({ name: 'due', step: 3 });
		expect(phaseAt(pressedAt(0, 70, 140, 210), after(271), rules)).toEqual({ name: 'last', step: 4 });
	});

	test('each press leads one step on, as far as there are steps', () => {
		const steps = [1, 2, 3, 4, 5, 6].map((presses) =>
			phaseAt(pressedAt(...Array.from({ length: presses }, (_, index) => index * 70)), after(presses * 70 - 1), rules),
		);
		expect(steps.map((phase) => 'step' in phase && phase.step)).toEqual([1, 2, 3, 4, 4, 4]);
	});

	test('after a long pause the steps begin anew and the log stays', () => {
		const memory = pressedAt(0, 70, 2000);
		expect(phaseAt(memory, after(2061), rules)).toEqual({ name: 'due', step: 1 });
		expect(memory.presses).toHaveLength(3);
	});

	test('after an SMS has come the steps begin anew and the log stays', () => {
		const memory = press(come(pressedAt(0, 70)), after(100), 60);
		expect(phaseAt(memory, after(101), rules)).toMatchObject({ name: 'waiting', step: 1 });
		expect(memory.presses).toHaveLength(3);
	});

	test('a log that runs over forgets as many settled presses as it drops', () => {
		const many = come(pressedAt(...Array.from({ length: 19 }, (_, index) => index)));
		const seconds = [20, 90, 160];
		const memory = seconds.reduce((before, second) => press(before, after(second), 60), many);
		expect(memory).toMatchObject({ settled: 17, running: true });
		expect(phaseAt(memory, after(221), rules)).toEqual({ name: 'due', step: 3 });
	});

	test('of a forged memory, everything settled and still running, is the first step', () => {
		expect(phaseAt({ ...pressedAt(0), settled: 1 }, after(70), rules)).toEqual({ name: 'due', step: 1 });
	});
});

describe('the timeline', () => {
	const waiting = (step: number): Phase => ({ name: 'waiting', remaining: 1, half: true, step });

	test.each<[string, Phase, ReturnType<typeof railAt>]>([
		['nothing before the first press', { name: 'idle' }, { done: 0 }],
		['the first wait', waiting(1), { done: 0, before: 1 }],
		['the first step', { name: 'due', step: 1 }, { done: 0, now: 1 }],
		['the wait after the first step', waiting(2), { done: 1, before: 2 }],
		['the third step', { name: 'due', step: 3 }, { done: 2, now: 3 }],
		['the last step', { name: 'last', step: 4 }, { done: 3, now: 4 }],
		['nothing when it has come', { name: 'came' }, { done: 0 }],
		['nothing when it is too long ago', { name: 'stale' }, { done: 0 }],
	])('lights %s', (_, phase, rail) => {
		expect(railAt(phase)).toEqual(rail);
	});
});

describe('the dial', () => {
	test.each<[Phase, number]>([
		[{ name: 'idle' }, 60],
		[{ name: 'waiting', remaining: 60_000, half: false, step: 1 }, 60],
		[{ name: 'waiting', remaining: 59_001, half: false, step: 1 }, 60],
		[{ name: 'waiting', remaining: 42_000, half: false, step: 1 }, 42],
		[{ name: 'waiting', remaining: 1, half: true, step: 1 }, 1],
		[{ name: 'due', step: 1 }, 0],
		[{ name: 'last', step: 4 }, 0],
		[{ name: 'came' }, 0],
		[{ name: 'stale' }, 0],
	])('in %j has %d marks', (phase, left) => {
		expect(ticksLeft(phase, rules.wait)).toBe(left);
	});

	test('has as many marks for a longer wait', () => {
		expect(ticksLeft({ name: 'waiting', remaining: 60_000, half: true, step: 1 }, 120_000)).toBe(30);
	});
});

test.each<[Phase, number | undefined]>([
	[{ name: 'idle' }, undefined],
	[{ name: 'waiting', remaining: 42_500, half: false, step: 1 }, 500],
	[{ name: 'waiting', remaining: 42_000, half: false, step: 1 }, 1000],
	[{ name: 'due', step: 1 }, 10_000],
	[{ name: 'last', step: 4 }, 10_000],
	[{ name: 'came' }, 10_000],
	[{ name: 'stale' }, undefined],
])('in %j the page looks again after %s ms', (phase, after) => {
	expect(nextChange(phase)).toBe(after);
});

describe('a clock that jumps', () => {
	test('back: the wait starts from now instead of freezing', () => {
		const moved = anchor(pressedAt(0), after(-3600), 60);
		expect(moved.presses).toEqual(['2026-11-24T13:05:00+01:00']);
		expect(phaseAt(moved, after(-3600 + 60), rules).name).toBe('due');
	});

	test('by less than a second changes nothing', () => {
		const memory = pressedAt(0);
		expect(anchor(memory, after(-0.5), 60)).toBe(memory);
	});

	test('in any way never leaves more than the whole wait, and the wait always ends', () => {
		fc.assert(
			fc.property(fc.integer({ min: -1e7, max: 1e7 }), fc.integer({ min: -1e7, max: 1e7 }), (pressed, now) => {
				const memory = anchor(pressedAt(pressed), after(now), 60);
				const phase = phaseAt(memory, after(now), rules);
				if (phase.name === 'waiting') expect(phase.remaining).toBeLessThanOrEqual(rules.wait);
				expect(phaseAt(memory, after(now + 62), rules).name).not.toBe('waiting');
			}),
		);
	});
});

describe('stored memory', () => {
	test('comes back as it was', () => {
		fc.assert(
			fc.property(fc.array(fc.integer({ min: 0, max: 1e6 }), { maxLength: 20 }), (seconds) => {
				const memory = pressedAt(...seconds.sort((a, b) => a - b));
				expect(parseSmsMemory(JSON.stringify(memory))).toEqual(memory);
			}),
		);
	});

	test.each([
		'',
		'no JSON',
		'{"presses":',
		'null',
		'5',
		'[]',
		'{}',
		'{"presses":"x","running":true}',
		'{"presses":["now"],"running":true}',
		'{"presses":[],"running":1}',
	])('forged as %j counts as nothing', (stored) => {
		expect(parseSmsMemory(stored)).toEqual(nothing);
	});

	test('of any text never throws', () => {
		fc.assert(fc.property(fc.oneof(fc.string(), fc.json()), (stored) => Array.isArray(parseSmsMemory(stored).presses)));
	});

	test('keeps the newest twenty presses', () => {
		expect(pressedAt(...Array.from({ length: 25 }, (_, index) => index)).presses).toHaveLength(20);
	});
});

test.each([
	[60_000, '1:00'],
	[59_001, '1:00'],
	[42_000, '0:42'],
	[1, '0:01'],
	[0, '0:00'],
])('%i ms are said as %s', (remaining, said) => {
	expect(formatRemaining(remaining)).toBe(said);
});

test('a press is noted by the reader’s own clock', () => {
	expect(formatTime('2026-11-24T14:05:09+01:00')).toBe('14:05');
});
