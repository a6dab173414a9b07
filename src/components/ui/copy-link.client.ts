/** `<copy-link>`: copies the full address of its link; where copying is refused, the link works as any other. */
class CopyLink extends HTMLElement {
	connectedCallback(): void {
		this.addEventListener('click', this);
	}

	disconnectedCallback(): void {
		this.removeEventListener('click', this);
	}

	async handleEvent(): Promise<void> {
		const address = this.querySelector('a')?.href;
		const status = this.querySelector('[role=status]');
		if (address === undefined || status === null) return;
		try {
			await navigator.clipboard.writeText(address);
			status.textContent = this.dataset['copied'] ?? '';
		} catch {
			status.textContent = '';
		}
	}
}

if (!customElements.get('copy-link')) customElements.define('copy-link', CopyLink);
