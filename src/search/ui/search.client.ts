import type * as Engine from './engine.client';
import { isShortcut } from './shortcut.state';

/**
 * `<help-search>`: the part of the search that every page loads. It fetches the rest when the field gets the focus, when the
 * page shows results, or when it was opened from a hit whose words are to be marked. Nothing is loaded otherwise.
 */
class HelpSearch extends HTMLElement {
	#isAwake = false;
	#early: Promise<Response> | undefined;

	readonly #onShortcut = (event: KeyboardEvent) => {
		if (!isShortcut(event, /Mac|iP/.test(navigator.userAgent))) return;
		event.preventDefault();
		this.querySelector('input')?.focus();
		this.querySelector('input')?.select();
	};

	connectedCallback(): void {
		const combobox = { role: 'combobox', 'aria-autocomplete': 'list', 'aria-controls': 'search-list', 'aria-expanded': 'false' };
		for (const [name, value] of Object.entries(combobox)) this.querySelector('input')?.setAttribute(name, value);
		document.addEventListener('keydown', this.#onShortcut);
		for (const type of ['focusin', 'input']) this.addEventListener(type, this);
		const results = document.querySelector<HTMLElement>('search-results');
		const found = this.#takeFound();
		if (results && !results.hidden)
			this.#search(({ showResults }, early) => {
				showResults(results, this, early);
			});
		else if (found !== null)
			void import('./engine.client').then(({ markFound }) => {
				markFound(this, found);
			});
	}

	disconnectedCallback(): void {
		document.removeEventListener('keydown', this.#onShortcut);
	}

	handleEvent({ target }: Event): void {
		if (this.#isAwake || !(target instanceof HTMLInputElement)) return;
		this.#isAwake = true;
		this.#search(({ startBox }, early) => {
			startBox(this, early);
		});
	}

	/** Fetches the rest of the script and the list of answers side by side: the first hit is one round trip away. */
	#search(then: (engine: typeof Engine, early: Promise<Response>) => void): void {
		const early = (this.#early ??= fetch(this.dataset['answers'] ?? ''));
		early.catch(() => {
			this.#early = undefined;
		});
		void import('./engine.client').then((engine) => {
			then(engine, early);
		}, this.#onFailure);
	}

	/** Words of the site that the hit was found by; they are gone once read. */
	#takeFound(): string | null {
		try {
			const key = `${this.dataset['prefix'] ?? ''}found`;
			const found = sessionStorage.getItem(key);
			sessionStorage.removeItem(key);
			return found;
		} catch {
			return null;
		}
	}

	/** The form still leads to all answers; a line says so, and the next letter tries again. */
	readonly #onFailure = () => {
		this.#isAwake = false;
		for (const root of [this, document.querySelector('search-results:not([hidden])')]) {
			for (const message of root?.querySelectorAll('[data-message], [role=status]') ?? [])
				message.textContent = this.dataset['unavailable'] ?? '';
			for (const part of root?.querySelectorAll('[data-popup], [data-fallback]') ?? []) part.removeAttribute('hidden');
		}
	};
}

if (!customElements.get('help-search')) customElements.define('help-search', HelpSearch);
