import { readForms, sayCount } from '../../../lib/counted';
import { deviceMemory } from '../../../lib/device-memory';
import { parseTicks, withTick } from './checklist.state';

/** `<tick-list>`: keeps ticks on the device, counts them, forgets them on request. Another tab's ticks are taken over. */
class TickList extends HTMLElement {
	readonly #memory = deviceMemory(() => window.localStorage);
	readonly #onStorage = () => {
		this.#restore();
	};

	connectedCallback(): void {
		this.addEventListener('change', this);
		this.#forget?.addEventListener('click', this);
		addEventListener('storage', this.#onStorage);
		addEventListener('pageshow', this.#onStorage);
		this.#restore();
		this.dataset['ready'] = '';
	}

	disconnectedCallback(): void {
		this.removeEventListener('change', this);
		this.#forget?.removeEventListener('click', this);
		removeEventListener('storage', this.#onStorage);
		removeEventListener('pageshow', this.#onStorage);
	}

	handleEvent(event: Event): void {
		if (event.type === 'click') this.#forgetAll();
		else if (event.target instanceof HTMLInputElement) this.#keep(event.target);
	}

	get #forget(): HTMLButtonElement | null {
		return this.querySelector('button[data-forget]');
	}

	get #boxes(): HTMLInputElement[] {
		return [...this.querySelectorAll<HTMLInputElement>('input[type=checkbox]')];
	}

	get #list(): string {
		return this.dataset['list'] ?? '';
	}

	get #key(): string {
		return this.dataset['storage'] ?? '';
	}

	#restore(): void {
		const ticked = parseTicks(this.#memory.read(this.#key))[this.#list];
		if (ticked !== undefined) for (const box of this.#boxes) box.checked = ticked.includes(box.name);
		this.#say();
	}

	#keep(box: HTMLInputElement): void {
		const ticks = withTick(parseTicks(this.#memory.read(this.#key)), this.#list, box.name, box.checked);
		const kept = this.#memory.write(this.#key, JSON.stringify(ticks));
		if (!kept) this.#setKept(this.dataset['notKept']);
		this.#say();
	}

	#forgetAll(): void {
		this.#memory.forget(this.#key);
		for (const box of this.#boxes) box.checked = false;
		this.#say();
		this.#setKept(this.dataset['forgotten']);
	}

	#say(): void {
		const status = this.querySelector('[data-status]');
		if (!status) return;
		const count = this.#boxes.filter((box) => box.checked).length;
		const text = sayCount(readForms(this.dataset['progress']), this.dataset['locale'], count, { total: this.#boxes.length });
		if (status.textContent !== text) status.textContent = text;
	}

	#setKept(text: string | undefined): void {
		const kept = this.querySelector('[data-kept]');
		if (kept) kept.textContent = text ?? '';
	}
}

if (!customElements.get('tick-list')) customElements.define('tick-list', TickList);
