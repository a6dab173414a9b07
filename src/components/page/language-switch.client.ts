/** `<language-switch>`: section ids are the same in every language, so the link carries the section the reader is at. */
class LanguageSwitch extends HTMLElement {
	connectedCallback(): void {
		this.addEventListener('click', this);
	}

	disconnectedCallback(): void {
		this.removeEventListener('click', this);
	}

	handleEvent(event: Event): void {
		const link = event.target instanceof Element ? event.target.closest('a') : null;
		if (link) link.hash = location.hash;
	}
}

if (!customElements.get('language-switch')) customElements.define('language-switch', LanguageSwitch);
