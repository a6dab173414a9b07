import { fillBlanks } from '../../../lib/text/counted';
import { deviceMemory } from '../../../lib/browser/device-memory.client';
import { stamp } from '../../../lib/time/local-time';
import { memoryChanged, memoryForgotten } from '../../../lib/browser/memory-events.client';
import { setText } from '../../../lib/browser/set-text.client';
import { parseSmsMemory, type SmsMemory } from '../../../lib/browser/sms-memory.client';
import { nameWaits, show, showLog, stepsOf } from './resend-timer-view.client';
import { anchor, come, nextChange, phaseAt, press, formatPress, formatRemaining, type Phase, type TimerRules } from './resend-timer.state';

/** Moments at which the page may have missed time: it recomputes from the stored moment, never from ticks. */
const wakeUps = ['pageshow', 'focus', 'storage', memoryForgotten] as const;

/** `<resend-timer>`: counts the wait for an SMS from the stored moment and lights the place on the timeline. Locks nothing. */
class ResendTimer extends HTMLElement {
	#memory: SmsMemory = parseSmsMemory(null);
	#timer = 0;
	#stored = true;
	#announced = '';
	readonly #title = document.title;
	readonly #store = deviceMemory(() => window.localStorage, this.dataset['prefix'] ?? '');
	readonly #dialSeen = new IntersectionObserver((entries) => {
		this.toggleAttribute('data-away', entries.at(-1)?.isIntersecting === false);
	});
	readonly #onWake = (event: Event) => {
		// Where storage is refused, the moments of this page view are all there is: only a wish to forget drops them.
		if (this.#stored || event.type === memoryForgotten) this.#load();
		this.#update();
	};

	connectedCallback(): void {
		this.addEventListener('click', this);
		for (const type of wakeUps) addEventListener(type, this.#onWake);
		document.addEventListener('visibilitychange', this.#onWake);
		const dial = this.querySelector('.dial');
		if (dial) this.#dialSeen.observe(dial);
		nameWaits(this);
		this.#load();
		this.#update();
	}

	disconnectedCallback(): void {
		this.removeEventListener('click', this);
		for (const type of wakeUps) removeEventListener(type, this.#onWake);
		document.removeEventListener('visibilitychange', this.#onWake);
		this.#dialSeen.disconnect();
		clearTimeout(this.#timer);
		document.title = this.#title;
	}

	handleEvent(event: Event): void {
		const button = event.target instanceof Element ? event.target.closest('button') : null;
		if (button?.dataset['press'] === 'ask') this.#keep(press(this.#memory, ...this.#now));
		if (button?.dataset['press'] === 'come') this.#keep(come(this.#memory));
		if (button?.hasAttribute('data-forget')) this.#forget();
	}

	get #now(): [Date, number] {
		const now = new Date();
		return [now, -now.getTimezoneOffset()];
	}

	get #rules(): TimerRules {
		return { wait: Number(this.dataset['wait']), stale: Number(this.dataset['stale']), steps: stepsOf(this).length };
	}

	#load(): void {
		this.#memory = parseSmsMemory(this.#store.read('sms'));
	}

	#keep(memory: SmsMemory): void {
		this.#write(memory);
		window.dispatchEvent(new CustomEvent(memoryChanged, { detail: { kept: this.#stored } }));
		this.#update();
		if (!this.#stored) this.#say(this.dataset['refused']);
	}

	#forget(): void {
		const done = this.#store.forgetAll();
		window.dispatchEvent(new Event(memoryForgotten));
		this.#say(this.dataset[done ? 'forgotten' : 'refused']);
		// The button that had the focus is gone.
		this.querySelector<HTMLElement>('[data-shown] [data-press]')?.focus({ preventScroll: true });
	}

	#write(memory: SmsMemory): void {
		this.#memory = memory;
		this.#stored = this.#store.write('sms', JSON.stringify(memory));
	}

	#update(): void {
		clearTimeout(this.#timer);
		// A moment that the clock has left in the future is stored anew: read again, it would begin again.
		const anchored = anchor(this.#memory, ...this.#now);
		if (anchored !== this.#memory) this.#write(anchored);
		const phase = phaseAt(this.#memory, new Date(), this.#rules);
		const pressed = this.querySelector<HTMLElement>('[data-press]:focus');
		const { lang = '' } = this.dataset;
		const now = stamp(...this.#now);
		const presses = this.#memory.presses.map((press) => formatPress(press, now, lang));
		show(this, phase, presses, this.#rules);
		showLog(this, presses, this.#stored);
		this.#keepFocus(pressed);
		this.#announce(phase);
		const title = phase.name === 'waiting' ? `${formatRemaining(phase.remaining)} – ${this.#title}` : this.#title;
		if (document.title !== title) document.title = title;
		const next = nextChange(phase);
		if (next !== undefined) this.#timer = window.setTimeout(this.#onTime, next);
	}

	readonly #onTime = () => {
		this.#update();
	};

	/** A button that goes away with its phase hands the focus to the one that does the same, or to the next step. */
	#keepFocus(pressed: HTMLElement | null): void {
		if (pressed === null || pressed.closest('[data-shown]')) return;
		const same = this.querySelector<HTMLElement>(`[data-shown] [data-press=${pressed.dataset['press'] ?? ''}]`);
		(same ?? this.querySelector<HTMLElement>('[data-shown] .button'))?.focus({ preventScroll: true });
	}

	/** What a screen reader says when a phase begins. */
	#words(phase: Phase): string {
		if (phase.name === 'idle') return '';
		if (phase.name === 'waiting' && phase.half) return this.dataset['half'] ?? '';
		if (phase.name === 'due' || phase.name === 'last') {
			const step = stepsOf(this)[phase.step - 1]?.querySelector('h3')?.textContent.trim() ?? '';
			return fillBlanks(this.dataset['over'] ?? '', { step });
		}
		return [...this.querySelectorAll('[data-shown] .words > p')].map(({ textContent }) => textContent).join(' – ');
	}

	/** Once a phase: what is said about storing stays until the next one. */
	#announce(phase: Phase): void {
		const { name, half = false, step = 0 } = { half: undefined, step: undefined, ...phase };
		const announced = name === 'idle' ? '' : [name, half, step, this.#memory.presses.at(-1)].join();
		if (announced === this.#announced) return;
		this.#announced = announced;
		this.#say(this.#words(phase));
	}

	#say(text?: string): void {
		setText(this.querySelector('[role=status]'), text);
	}
}

if (!customElements.get('resend-timer')) customElements.define('resend-timer', ResendTimer);
