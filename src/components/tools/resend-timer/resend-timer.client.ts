import { fillBlanks } from '../../../lib/counted';
import { deviceMemory } from '../../../lib/device-memory';
import { sayStamp } from '../../../lib/local-time';
import { memoryChanged, memoryForgotten } from '../../../lib/memory-events';
import { parseSmsMemory, type SmsMemory } from '../../../lib/sms-memory';
import { anchor, phaseAt, press, sayRemaining, stop, type Phase, type TimerRules } from './resend-timer.state';

/** Moments at which the page may have missed time: it recomputes from the stored moment, never from ticks. */
const wakeUps = ['pageshow', 'focus', 'storage', memoryForgotten] as const;

/** `<resend-timer>`: counts the wait for an SMS from the stored moment and lights the place on the timeline. Locks nothing. */
class ResendTimer extends HTMLElement {
	#memory: SmsMemory = parseSmsMemory(null);
	#timer = 0;
	readonly #store = deviceMemory(() => window.localStorage, this.dataset['prefix'] ?? '');
	readonly #onWake = (event: Event) => {
		// Where storage is refused, the moments of this page view are all there is: only a wish to forget drops them.
		if (this.#stored || event.type === memoryForgotten) this.#load();
		this.#update();
	};
	#stored = true;

	connectedCallback(): void {
		this.addEventListener('click', this);
		for (const type of wakeUps) addEventListener(type, this.#onWake);
		document.addEventListener('visibilitychange', this.#onWake);
		this.#load();
		this.#update();
		this.dataset['ready'] = '';
	}

	disconnectedCallback(): void {
		this.removeEventListener('click', this);
		for (const type of wakeUps) removeEventListener(type, this.#onWake);
		document.removeEventListener('visibilitychange', this.#onWake);
		clearTimeout(this.#timer);
	}

	handleEvent(event: Event): void {
		const button = event.target instanceof Element ? event.target.closest('button') : null;
		if (button?.hasAttribute('data-start')) this.#keep(press(this.#memory, ...this.#now));
		if (button?.hasAttribute('data-stop')) {
			this.#keep(stop(this.#memory));
			// The button that had the focus goes away.
			this.#part('[data-start]').focus();
		}
	}

	get #now(): [Date, number] {
		const now = new Date();
		return [now, -now.getTimezoneOffset()];
	}

	get #rules(): TimerRules {
		return { wait: Number(this.dataset['wait']), stale: Number(this.dataset['stale']), steps: this.#steps.length };
	}

	get #steps(): HTMLElement[] {
		return [...this.querySelectorAll<HTMLElement>('[data-step]')];
	}

	#load(): void {
		this.#memory = parseSmsMemory(this.#store.read('sms'));
	}

	#keep(memory: SmsMemory): void {
		this.#memory = memory;
		this.#stored = this.#store.write('sms', JSON.stringify(memory));
		window.dispatchEvent(new CustomEvent(memoryChanged, { detail: { kept: this.#stored } }));
		this.#update();
	}

	#update(): void {
		clearTimeout(this.#timer);
		this.#anchor();
		const phase = phaseAt(this.#memory, new Date(), this.#rules);
		this.#show(phase);
		if (phase.name === 'waiting')
			this.#timer = window.setTimeout(
				() => {
					this.#update();
				},
				phase.remaining % 1000 || 1000,
			);
		// The question whether to start again must come up on a page that is left open, too.
		if (phase.name === 'due')
			this.#timer = window.setTimeout(() => {
				this.#update();
			}, 10_000);
	}

	/** A moment that the clock has left in the future is stored anew: read again, it would begin again. */
	#anchor(): void {
		const anchored = anchor(this.#memory, ...this.#now);
		if (anchored === this.#memory) return;
		this.#memory = anchored;
		this.#stored = this.#store.write('sms', JSON.stringify(anchored));
	}

	#show(phase: Phase): void {
		this.dataset['phase'] = phase.name;
		this.#part('[data-stop]').hidden = phase.name !== 'waiting' && phase.name !== 'due';
		this.#part('[data-seconds]').textContent = phase.name === 'waiting' ? sayRemaining(phase.remaining) : '';
		this.#say(this.#words(phase));
		this.#light(phase);
		this.#showLog();
	}

	#words(phase: Phase): string {
		if (phase.name === 'waiting') return this.dataset[phase.half ? 'half' : 'waiting'] ?? '';
		if (phase.name === 'stale') return fillBlanks(this.dataset['again'] ?? '', { time: sayStamp(phase.since) });
		if (phase.name === 'due') return fillBlanks(this.dataset['due'] ?? '', { step: this.#titleOf(phase.step) });
		return '';
	}

	#titleOf(step: number): string {
		return this.#steps[step - 1]?.querySelector('h3')?.textContent.trim() ?? '';
	}

	#light(phase: Phase): void {
		const wait = this.querySelector<HTMLElement>('[data-wait]');
		mark(wait, phase.name === 'waiting');
		for (const [index, step] of this.#steps.entries()) mark(step, phase.name === 'due' && index === phase.step - 1);
	}

	#showLog(): void {
		const list = this.#part('[data-log]');
		const lines = this.#memory.presses.map((value) => sayStamp(value));
		if (list.childElementCount === lines.length && list.lastElementChild?.textContent === (lines.at(-1) ?? '')) return;
		list.replaceChildren(
			...lines.map((line) => {
				const item = document.createElement('li');
				item.textContent = line;
				return item;
			}),
		);
		this.#part('[data-log-box]').hidden = lines.length === 0;
	}

	#say(text: string): void {
		const status = this.#part('[role=status]');
		if (status.textContent !== text) status.textContent = text;
	}

	#part(selector: string): HTMLElement {
		const part = this.querySelector<HTMLElement>(selector);
		if (!part) throw new Error(`<resend-timer> has no ${selector}.`);
		return part;
	}
}

/** Lights a place on the timeline; `aria-current` says the same to a screen reader. */
function mark(element: HTMLElement | null, current: boolean): void {
	if (current) element?.setAttribute('aria-current', 'step');
	else element?.removeAttribute('aria-current');
}

if (!customElements.get('resend-timer')) customElements.define('resend-timer', ResendTimer);
