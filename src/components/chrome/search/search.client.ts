import { fillBlanks, readForms, sayCount } from '../../../lib/counted';
import { askPagefind, loadPagefind, type PagefindApi } from '../../../lib/pagefind';
import { toHit, type SearchHit } from '../../../lib/search-hits';
import { showHit } from './hit-view.client';
import { isShortcut, moveTo, Turn } from './search.state';

/** Lines in the list under the field; the results page shows more. */
const shown = 6;
/** Pause in typing, in milliseconds, after which the index is asked. */
const rest = 180;

/**
 * `<help-search>`: turns the search form into a combobox. Nothing is loaded before the field has the focus; where the index
 * cannot be had, a line says so and leads to the page of all answers, where the form leads without script too.
 */
class HelpSearch extends HTMLElement {
	#engine: Promise<PagefindApi> | undefined;
	#turn = new Turn();
	#position = -1;
	#timer = 0;
	#failures = 0;

	readonly #onShortcut = (event: KeyboardEvent) => {
		const inField = event.target instanceof Element && event.target.closest('input, textarea, select, [contenteditable]') !== null;
		if (!isShortcut(event, inField)) return;
		event.preventDefault();
		this.#input.focus();
		this.#input.select();
	};

	connectedCallback(): void {
		const input = this.#input;
		input.setAttribute('role', 'combobox');
		input.setAttribute('aria-autocomplete', 'list');
		input.setAttribute('aria-controls', this.#list.id);
		input.setAttribute('aria-expanded', 'false');
		for (const type of ['focusin', 'focusout', 'input', 'keydown']) this.addEventListener(type, this);
		document.addEventListener('keydown', this.#onShortcut);
	}

	disconnectedCallback(): void {
		for (const type of ['focusin', 'focusout', 'input', 'keydown']) this.removeEventListener(type, this);
		document.removeEventListener('keydown', this.#onShortcut);
		clearTimeout(this.#timer);
	}

	handleEvent(event: Event): void {
		if (event.type === 'focusin') void this.#wake();
		else if (event.type === 'focusout') this.#leave(event as FocusEvent);
		else if (event.type === 'input') this.#typed();
		else this.#key(event as KeyboardEvent);
	}

	get #input(): HTMLInputElement {
		return this.#part('input') as HTMLInputElement;
	}

	get #index(): string {
		return this.dataset['index'] ?? '';
	}

	get #popup(): HTMLElement {
		return this.#part('[data-popup]');
	}

	get #list(): HTMLElement {
		return this.#part('[role=listbox]');
	}

	get #lines(): HTMLAnchorElement[] {
		return [...this.#list.querySelectorAll('a')];
	}

	#part(selector: string): HTMLElement {
		const part = this.querySelector<HTMLElement>(selector);
		if (!part) throw new Error(`<help-search> has no ${selector}.`);
		return part;
	}

	#wake(): Promise<PagefindApi> {
		this.#engine ??= loadPagefind(this.#index, this.#failures);
		// The failure is told when a question is asked; until then it must not count as unhandled.
		this.#engine.catch(() => undefined);
		return this.#engine;
	}

	#leave(event: FocusEvent): void {
		if (!(event.relatedTarget instanceof Node && this.contains(event.relatedTarget))) this.#dismiss();
	}

	#typed(): void {
		clearTimeout(this.#timer);
		const query = this.#input.value.trim();
		if (query === '') {
			this.#dismiss();
			this.#say('');
			return;
		}
		this.#timer = window.setTimeout(() => void this.#ask(query), rest);
	}

	async #ask(query: string): Promise<void> {
		const turn = this.#turn.next();
		if (this.#popup.hidden) this.#show([], this.dataset['loading'] ?? '');
		try {
			const engine = await this.#wake();
			const { results } = await askPagefind(engine, this.#index, query);
			const pages = await Promise.all(results.slice(0, shown).map((result) => result.data()));
			if (this.#turn.isNewest(turn)) this.#answer(query, pages.map(toHit), results.length);
		} catch {
			if (this.#turn.isNewest(turn)) this.#fail();
		}
	}

	#answer(query: string, hits: readonly SearchHit[], count: number): void {
		const words =
			count === 0
				? fillBlanks(this.dataset['none'] ?? '', { query })
				: sayCount(readForms(this.dataset['count']), this.dataset['locale'], count);
		this.#show(hits, words);
		this.#say(words);
	}

	#fail(): void {
		// A later try may find the index again.
		this.#engine = undefined;
		this.#failures += 1;
		this.#show([], this.dataset['unavailable'] ?? '');
		this.#say(this.dataset['unavailable'] ?? '');
		this.#part('[data-fallback]').hidden = false;
	}

	#show(hits: readonly SearchHit[], message: string): void {
		const lines = hits.map((hit, index) => {
			const line = document.createElement('a');
			line.id = `${this.#list.id}-${index}`;
			line.setAttribute('role', 'option');
			line.setAttribute('aria-selected', 'false');
			line.tabIndex = -1;
			showHit(line, hit);
			return line;
		});
		this.#list.replaceChildren(...lines);
		this.#list.hidden = lines.length === 0;
		this.#part('[data-message]').textContent = message;
		this.#part('[data-fallback]').hidden = true;
		this.#popup.hidden = false;
		this.#input.setAttribute('aria-expanded', String(lines.length > 0));
		this.#goTo(-1);
	}

	/** Closes the list and drops the question that is on its way. */
	#dismiss(): void {
		clearTimeout(this.#timer);
		this.#turn.next();
		this.#close();
	}

	#close(): void {
		this.#popup.hidden = true;
		this.#input.setAttribute('aria-expanded', 'false');
		this.#goTo(-1);
	}

	#key(event: KeyboardEvent): void {
		if (event.key === 'Escape' && !this.#popup.hidden) {
			event.preventDefault();
			this.#dismiss();
			return;
		}
		if (event.key === 'Enter' && this.#position >= 0) {
			event.preventDefault();
			this.#lines[this.#position]?.click();
			return;
		}
		const next = this.#popup.hidden ? undefined : moveTo(event.key, this.#position, this.#lines.length);
		if (next === undefined) return;
		event.preventDefault();
		this.#goTo(next);
	}

	#goTo(position: number): void {
		this.#position = position;
		for (const [index, line] of this.#lines.entries()) line.setAttribute('aria-selected', String(index === position));
		const line = this.#lines[position];
		line?.scrollIntoView({ block: 'nearest' });
		if (line) this.#input.setAttribute('aria-activedescendant', line.id);
		else this.#input.removeAttribute('aria-activedescendant');
	}

	#say(text: string): void {
		this.#part('[role=status]').textContent = text;
	}
}

if (!customElements.get('help-search')) customElements.define('help-search', HelpSearch);
