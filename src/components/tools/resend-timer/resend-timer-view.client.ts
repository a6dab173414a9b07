import { fillBlanks } from '../../../lib/text/counted';
import { setText } from '../../../lib/browser/set-text.client';
import { railAt, formatRemaining, ticksLeft, type Phase, type TimerRules } from './resend-timer.state';

/** Shows a phase, with the times noted as they are said: its words and buttons, the dial, the times noted, the place on the timeline. Says nothing aloud. */
export function show(timer: HTMLElement, phase: Phase, presses: readonly string[], rules: TimerRules): void {
	timer.dataset['phase'] = phase.name;
	timer.style.setProperty(timer.dataset['property'] ?? '', String(ticksLeft(phase, rules.wait)));
	for (const place of timer.querySelectorAll('[data-left]')) setText(place, formatTimeLeft(phase, rules.wait));
	for (const part of timer.querySelectorAll<HTMLElement>('[data-for]'))
		part.toggleAttribute('data-shown', part.dataset['for'] === phase.name);
	fill(timer, phase, presses);
	showRail(timer, phase);
}

/** Shows the times noted as they are said, newest first; `kept` is false where the browser refuses to store them. */
export function showLog(timer: HTMLElement, presses: readonly string[], kept: boolean): void {
	timer.querySelector('[data-none]')?.toggleAttribute('data-shown', presses.length === 0);
	timer.querySelector('[data-some]')?.toggleAttribute('data-shown', presses.length > 0);
	const label = timer.querySelector<HTMLElement>('[data-kept]');
	setText(label, label?.dataset[kept ? 'kept' : 'unkept']);
	const list = timer.querySelector<HTMLElement>('[data-log]');
	if (list && list.dataset['log'] !== presses.join()) renderLog(list, presses);
}

/** Names the waits between the steps, in browsers that cannot hand an attribute down to other elements (the style does, where it can). */
export function nameWaits(timer: HTMLElement): void {
	const { again = '' } = timer.querySelector<HTMLElement>('[data-again]')?.dataset ?? {};
	for (const step of stepsOf(timer)) step.dataset['again'] = again;
}

/** The steps of the timeline, in their order. */
export function stepsOf(timer: HTMLElement): HTMLElement[] {
	return [...timer.querySelectorAll<HTMLElement>('[data-step]')];
}

function renderLog(list: HTMLElement, presses: readonly string[]): void {
	const items = presses.map((press) => {
		const item = document.createElement('li');
		item.textContent = press;
		return item;
	});
	list.replaceChildren(...items.reverse());
	list.dataset['log'] = presses.join();
}

function formatTimeLeft(phase: Phase, wait: number): string {
	if (phase.name === 'stale') return '–';
	return formatRemaining(phase.name === 'idle' ? wait : phase.name === 'waiting' ? phase.remaining : 0);
}

/** Every phase's words are filled, shown or not: each keeps its room. */
function fill(timer: HTMLElement, phase: Phase, presses: readonly string[]): void {
	const blanks = { time: presses.at(-1) ?? '00:00', step: 'step' in phase ? phase.step : 1 };
	for (const words of timer.querySelectorAll<HTMLElement>('[data-fill]')) setText(words, fillBlanks(words.dataset['fill'] ?? '', blanks));
}

function showRail(timer: HTMLElement, phase: Phase): void {
	const { done, now, before } = railAt(phase);
	const wait = timer.querySelector('[data-wait]');
	if (wait) mark(wait, { done: 'step' in phase && before !== 1, now: before === 1, waiting: before === 1 });
	for (const [index, step] of stepsOf(timer).entries()) {
		const number = index + 1;
		// The wait for the next step is drawn below the step before it.
		mark(step, { done: number <= done, now: number === now, waiting: number + 1 === before });
	}
}

/** `aria-current` says to a screen reader what the eye sees lit. */
function mark(element: Element, { done, now, waiting }: Record<'done' | 'now' | 'waiting', boolean>): void {
	element.toggleAttribute('data-done', done);
	element.toggleAttribute('data-waiting', waiting);
	if (now) element.setAttribute('aria-current', 'step');
	else element.removeAttribute('aria-current');
}
