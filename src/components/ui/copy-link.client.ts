/** `<copy-link>`: copies the full address of its link; where copying is refused, the link works as any other. */
class CopyLink extends HTMLElement {
	connectedCallback(): void {
		this.addEventListener('click', this);
	}

	disconnectedCallback(): void {
		this.removeEventListener('click', this);
	}

	async handleEvent(): Promise<void> {
		const link = this.querySelector('a');
		const status = this.querySelector('[role=status]');
		if (link === null || status === null) return;
		try {
			// What stands behind the question mark is the reader's own, such as the way they came.
			const { origin, pathname, hash } = new URL(link.href);
			await navigator.clipboard.writeText(origin + pathname + hash);
			status.textContent = this.dataset['copied'] ?? '';
		} catch {
			status.textContent = '';
		}
	}
}

if (!customElements.get('copy-link')) customElements.define('copy-link', CopyLink);
