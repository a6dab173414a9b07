import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anchor, phaseAt, press, sayRemaining, stop } from '../../../src/components/tools/resend-timer/resend-timer.state';
import { parseSmsMemory, type SmsMemory } from '../../../src/lib/sms-memory';

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
		[600.001, { name: 'stale', since: '2026-11-24T14:05:00+01:00' }],
	])('%d seconds after asking', (seconds, expected) => {
		expect(phaseAt(pressedAt(0), after(seconds), rules)).toEqual(expected);
	});

	test('is idle before the first press and after stopping', () => {
		expect(phaseAt(nothing, start, rules)).toEqual({ name: 'idle' });
		expect(phaseAt(stop(pressedAt(0)), after(10), rules)).toEqual({ name: 'idle' });
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
	expect(sayRemaining(remaining)).toBe(said);
});
