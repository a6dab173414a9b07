import { stamp } from '../../../lib/local-time';
import { longestLog, type SmsMemory } from '../../../lib/sms-memory';

/** Where the reader stands. Times in milliseconds. */
export type Phase =
	| { name: 'idle' }
	| { name: 'waiting'; remaining: number; half: boolean; step: number }
	| { name: 'due'; step: number }
	| { name: 'stale'; since: string };

/** How long the wait is, when a press is too old to go on from, and how many steps follow. */
export interface TimerRules {
	/** The wait for an SMS, in milliseconds; from the facts. */
	wait: number;
	/** Age of the last press, in milliseconds, after which the reader is asked whether to start again. */
	stale: number;
	/** Number of steps on the timeline. */
	steps: number;
}

/** The reader has just asked for an SMS. */
export function press(memory: SmsMemory, now: Date, offset: number): SmsMemory {
	return { presses: [...memory.presses, stamp(now, offset)].slice(-longestLog), running: true };
}

/** The reader no longer waits; the log stays. */
export function stop(memory: SmsMemory): SmsMemory {
	return { ...memory, running: false };
}

/**
 * A clock that was set back leaves the last press in the future, where the wait would never end: the press then counts
 * from now. Earlier presses stay as they were logged.
 */
export function anchor(memory: SmsMemory, now: Date, offset: number): SmsMemory {
	const last = memory.presses.at(-1);
	// A stamp has whole seconds; within one second nothing has jumped.
	if (last === undefined || Date.parse(last) <= now.getTime() + 1000) return memory;
	return { ...memory, presses: [...memory.presses.slice(0, -1), stamp(now, offset)] };
}

/** Where the reader stands at this moment. */
export function phaseAt(memory: SmsMemory, now: Date, rules: TimerRules): Phase {
	const last = memory.presses.at(-1);
	if (last === undefined || !memory.running) return { name: 'idle' };
	const elapsed = Math.max(0, now.getTime() - Date.parse(last));
	if (elapsed > rules.stale) return { name: 'stale', since: last };
	const step = Math.min(pressesInRow(memory.presses, rules.stale), rules.steps);
	if (elapsed >= rules.wait) return { name: 'due', step };
	const remaining = rules.wait - elapsed;
	return { name: 'waiting', remaining, half: remaining <= rules.wait / 2, step };
}

/** Time left as the page shows it: "0:42". A started second counts as a whole one, so that 0:00 means over. */
export function sayRemaining(remaining: number): string {
	const seconds = Math.ceil(remaining / 1000);
	return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}

/** Presses without a long pause between them: each one has used up a step. */
function pressesInRow(presses: readonly string[], pause: number): number {
	const times = presses.map((value) => Date.parse(value));
	const lastPause = times.findLastIndex((time, index) => index > 0 && time - (times[index - 1] ?? time) > pause);
	return times.length - Math.max(0, lastPause);
}
