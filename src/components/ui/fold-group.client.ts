/**
 * `<fold-group>`: one button opens or closes all `<details>` inside. A fold that holds the element named in the address is
 * opened too: browsers do that at load, but not after every way back to the page.
 */
class FoldGroup extends HTMLElement {
	readonly #onChange = () => {
		this.#label();
	};
	readonly #onHash = () => {
		this.#openTarget();
	};

	connectedCallback(): void {
		this.#button?.addEventListener('click', this);
		this.addEventListener('toggle', this.#onChange, true);
		addEventListener('hashchange', this.#onHash);
		addEventListener('pageshow', this.#onHash);
		this.#label();
	}

	disconnectedCallback(): void {
		this.#button?.removeEventListener('click', this);
		this.removeEventListener('toggle', this.#onChange, true);
		removeEventListener('hashchange', this.#onHash);
		removeEventListener('pageshow', this.#onHash);
	}

	handleEvent(): void {
		const open = !this.#allOpen;
		for (const fold of this.#folds) fold.open = open;
		this.#label();
	}

	get #button(): HTMLButtonElement | null {
		return this.querySelector('button[data-fold-all]');
	}

	get #folds(): HTMLDetailsElement[] {
		return [...this.querySelectorAll('details')];
	}

	get #allOpen(): boolean {
		return this.#folds.every((fold) => fold.open);
	}

	#label(): void {
		const button = this.#button;
		if (button) button.textContent = (this.#allOpen ? button.dataset['close'] : button.dataset['open']) ?? '';
	}

	#openTarget(): void {
		// Asked of the browser, which has read the address already, also one with a broken “%”.
		const target = document.querySelector(':target');
		const fold = target?.closest('details');
		if (!target || !fold || fold.open || !this.contains(fold)) return;
		fold.open = true;
		target.scrollIntoView();
	}
}

if (!customElements.get('fold-group')) customElements.define('fold-group', FoldGroup);
