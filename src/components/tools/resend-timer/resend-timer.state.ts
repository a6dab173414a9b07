import { stamp } from '../../../lib/time/local-time';
import { formatDay, toDay } from '../../../lib/time/plain-date';
import { longestLog, type SmsMemory } from '../../../lib/browser/sms-memory.client';

/** Where the reader stands. Times in milliseconds. */
export type Phase =
	| { name: 'idle' }
	| { name: 'waiting'; remaining: number; half: boolean; step: number }
	| { name: 'due'; step: number }
	| { name: 'last'; step: number }
	| { name: 'came' }
	| { name: 'stale' };

/** How long the wait is, when a press is too old to go on from, and how many steps follow. */
export interface TimerRules {
	/** The wait for an SMS, in milliseconds; from the facts. */
	wait: number;
	/** Age of the last press, in milliseconds, after which the reader is asked whether to start again. */
	stale: number;
	/** Number of steps on the timeline. */
	steps: number;
}

/** What the timeline shows of a phase; steps count from one. */
export interface Rail {
	/** So many of the first steps have been taken. */
	done: number;
	/** The step to take. */
	now?: number;
	/** The step before which the reader waits. */
	before?: number;
}

/** Marks round the dial. */
const ticks = 60;

/** The reader has just asked for an SMS. */
export function press({ presses, settled }: SmsMemory, now: Date, offset: number): SmsMemory {
	const dropped = Math.max(0, presses.length + 1 - longestLog);
	return { presses: [...presses, stamp(now, offset)].slice(dropped), running: true, settled: Math.max(0, settled - dropped) };
}

/** The SMS has come: nothing is waited for, the log stays, the next press begins with the first step. */
export function come(memory: SmsMemory): SmsMemory {
	return { ...memory, running: false, settled: memory.presses.length };
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
	if (last === undefined) return { name: 'idle' };
	const elapsed = Math.max(0, now.getTime() - Date.parse(last));
	if (!memory.running) return { name: memory.settled === memory.presses.length && elapsed <= rules.stale ? 'came' : 'idle' };
	if (elapsed > rules.stale) return { name: 'stale' };
	const step = Math.min(Math.max(1, pressesInRow(memory.presses.slice(memory.settled), rules.stale)), rules.steps);
	if (elapsed >= rules.wait) return { name: step === rules.steps ? 'last' : 'due', step };
	const remaining = rules.wait - elapsed;
	return { name: 'waiting', remaining, half: remaining <= rules.wait / 2, step };
}

/** The timeline in a phase. A press stands for the step before it, so that step is taken as soon as the next wait begins. */
export function railAt(phase: Phase): Rail {
	if (!('step' in phase)) return { done: 0 };
	const done = phase.step - 1;
	return phase.name === 'waiting' ? { done, before: phase.step } : { done, now: phase.step };
}

/** Milliseconds until the page has something else to show; undefined where it waits for the reader. */
export function nextChange(phase: Phase): number | undefined {
	if (phase.name === 'waiting') return phase.remaining % 1000 || 1000;
	// The question whether to start again must come up on a page that is left open, too.
	return phase.name === 'idle' || phase.name === 'stale' ? undefined : 10_000;
}

/** Marks of the dial that are left; a started one counts as a whole one. All of them before the wait, none after it. */
export function ticksLeft(phase: Phase, wait: number): number {
	if (phase.name === 'idle') return ticks;
	return phase.name === 'waiting' ? Math.ceil((ticks * phase.remaining) / wait) : 0;
}

/** Time left as the page shows it: "0:42". A started second counts as a whole one, so that 0:00 means over. */
export function formatRemaining(remaining: number): string {
	const seconds = Math.ceil(remaining / 1000);
	return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}

/** The time of a press on the reader's own clock, "14:05"; the offset is for support and stands in the request. */
export function formatTime(press: string): string {
	return press.slice(11, 16);
}

/** A press that may be old: "14:05", with its day where that is not today's, and its year where that is not this one. `now` is a stamp, too. */
export function formatPress(press: string, now: string, lang: string): string {
	if (press.slice(0, 10) === now.slice(0, 10)) return formatTime(press);
	const [year = 0, month = 0, date = 0] = press.slice(0, 10).split('-').map(Number);
	const withYear = press.slice(0, 4) === now.slice(0, 4) ? {} : ({ year: 'numeric' } as const);
	const day = formatDay(toDay(year, month, date) ?? 0, lang, { day: 'numeric', month: 'short', ...withYear });
	return `${day}\u00a0${formatTime(press)}`;
}

/** Presses without a long pause between them: each one has used up a step. */
function pressesInRow(presses: readonly string[], pause: number): number {
	const times = presses.map((value) => Date.parse(value));
	const lastPause = times.findLastIndex((time, index) => index > 0 && time - (times[index - 1] ?? time) > pause);
	return times.length - Math.max(0, lastPause);
}
