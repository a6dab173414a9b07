import { readForms, formatCount } from '../../../lib/text/counted';
import { deviceMemory } from '../../../lib/browser/device-memory.client';
import { memoryChanged, memoryForgotten } from '../../../lib/browser/memory-events.client';
import { setText } from '../../../lib/browser/set-text.client';
import { parseTicks, withTick } from './checklist.state';

/** `<tick-list>`: keeps ticks on the device and counts them. What another tab ticks or forgets is taken over. */
class TickList extends HTMLElement {
	readonly #memory = deviceMemory(() => window.localStorage, this.dataset['prefix'] ?? '');
	readonly #onMemory = () => {
		this.#tick(this.#stored ?? []);
	};
	readonly #onShow = () => {
		// The browser itself restores ticks that could not be stored; nothing stored must not clear them.
		if (this.#stored !== undefined) this.#tick(this.#stored);
		this.#say();
	};

	connectedCallback(): void {
		this.addEventListener('change', this);
		addEventListener('storage', this.#onMemory);
		addEventListener(memoryForgotten, this.#onMemory);
		addEventListener('pageshow', this.#onShow);
		this.#onShow();
	}

	disconnectedCallback(): void {
		this.removeEventListener('change', this);
		removeEventListener('storage', this.#onMemory);
		removeEventListener(memoryForgotten, this.#onMemory);
		removeEventListener('pageshow', this.#onShow);
	}

	handleEvent(event: Event): void {
		if (!(event.target instanceof HTMLInputElement)) return;
		const { name, checked } = event.target;
		const ticks = withTick(parseTicks(this.#memory.read('ticks')), this.#list, name, checked);
		const kept = this.#memory.write('ticks', JSON.stringify(ticks));
		window.dispatchEvent(new CustomEvent(memoryChanged, { detail: { kept } }));
		this.#say();
	}

	get #boxes(): HTMLInputElement[] {
		return [...this.querySelectorAll<HTMLInputElement>('input[type=checkbox]')];
	}

	get #list(): string {
		return this.dataset['list'] ?? '';
	}

	/** Ticked conditions of this list; undefined where none were ever stored. */
	get #stored(): readonly string[] | undefined {
		return parseTicks(this.#memory.read('ticks'))[this.#list];
	}

	#tick(ids: readonly string[]): void {
		for (const box of this.#boxes) box.checked = ids.includes(box.name);
		this.#say();
	}

	#say(): void {
		const status = this.querySelector('[data-progress-words]');
		if (!status) return;
		const count = this.#boxes.filter((box) => box.checked).length;
		const text = formatCount(readForms(this.dataset['progress']), this.dataset['locale'], count, { total: this.#boxes.length });
		setText(status, text);
	}
}

if (!customElements.get('tick-list')) customElements.define('tick-list', TickList);
