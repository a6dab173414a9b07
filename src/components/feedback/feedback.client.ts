/** Milliseconds after which an answer that has not arrived counts as not sent. */
const patience = 10_000;

/** `<help-feedback>`: sends the reply beside the page, and thanks only when the server has taken it. */
class HelpFeedback extends HTMLElement {
	connectedCallback(): void {
		this.addEventListener('submit', this);
	}

	disconnectedCallback(): void {
		this.removeEventListener('submit', this);
	}

	async handleEvent(event: SubmitEvent): Promise<void> {
		event.preventDefault();
		const { submitter } = event;
		if (!(submitter instanceof HTMLButtonElement) || this.dataset['state'] === 'sending') return;
		this.dataset['state'] = 'sending';
		const isTaken = await send(submitter.formAction);
		this.dataset['state'] = isTaken ? 'sent' : 'failed';
		const status = this.querySelector<HTMLElement>('[role=status]');
		const contact = this.querySelector('[data-contact]');
		if (status) status.textContent = (isTaken ? status.dataset['thanks'] : contact?.textContent) ?? '';
	}
}

/** Whether the server has taken it. The reader may be on the way to the next page by then. */
async function send(address: string): Promise<boolean> {
	try {
		const signal = AbortSignal.timeout(patience);
		return (await fetch(address, { method: 'POST', keepalive: true, credentials: 'omit', signal })).ok;
	} catch {
		return false;
	}
}

if (!customElements.get('help-feedback')) customElements.define('help-feedback', HelpFeedback);
