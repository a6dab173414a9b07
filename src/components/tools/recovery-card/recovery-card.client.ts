/** `<recovery-card>`: prints the card alone, without the page around it. Where the browser cannot print from a page, the sentence stays. */
class RecoveryCard extends HTMLElement {
	connectedCallback(): void {
		if (typeof window.print !== 'function') return;
		this.addEventListener('click', this);
		addEventListener('afterprint', this);
		this.dataset['prints'] = '';
	}

	disconnectedCallback(): void {
		this.removeEventListener('click', this);
		removeEventListener('afterprint', this);
	}

	handleEvent(event: Event): void {
		const { dataset } = document.documentElement;
		if (event.type === 'afterprint') delete dataset['printCard'];
		else if (event.target instanceof Element && event.target.closest('[data-print]') !== null) {
			dataset['printCard'] = '';
			window.print();
		}
	}
}

if (!customElements.get('recovery-card')) customElements.define('recovery-card', RecoveryCard);
