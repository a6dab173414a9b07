import { readForms, formatCount } from '../../../lib/text/counted';
import { deviceMemory } from '../../../lib/browser/device-memory.client';
import { setText } from '../../../lib/browser/set-text.client';
import { memoryChanged, memoryForgotten } from '../../../lib/browser/memory-events.client';

/** `<forget-device>`: says how much is stored under the site's prefix and removes all of it. */
class ForgetDevice extends HTMLElement {
	readonly #onChange = (event: Event) => {
		const refused = event instanceof CustomEvent && isRefused(event.detail);
		if (refused) this.#say(this.dataset['refused']);
		else this.#formatCount();
	};

	connectedCallback(): void {
		this.addEventListener('click', this);
		for (const type of [memoryChanged, 'storage', 'pageshow']) addEventListener(type, this.#onChange);
		this.#formatCount();
	}

	disconnectedCallback(): void {
		this.removeEventListener('click', this);
		for (const type of [memoryChanged, 'storage', 'pageshow']) removeEventListener(type, this.#onChange);
	}

	handleEvent(event: Event): void {
		if (!(event.target instanceof HTMLButtonElement)) return;
		const done = this.#memory.forgetAll();
		window.dispatchEvent(new Event(memoryForgotten));
		this.#say(done ? this.dataset['forgotten'] : this.dataset['refused']);
	}

	get #memory() {
		return deviceMemory(() => window.localStorage, this.dataset['prefix'] ?? '');
	}

	#formatCount(): void {
		const count = this.#memory.count();
		this.#show(count === 0 ? this.dataset['nothing'] : formatCount(readForms(this.dataset['stored']), this.dataset['lang'], count));
		this.#say('');
	}

	/** The count is there to read: spoken, it would come between the words of the tool that has just stored something. */
	#show(text?: string): void {
		setText(this.querySelector('[data-count]'), text);
	}

	/** What has been done, or could not be, is spoken and stands in the place of the count. */
	#say(text?: string): void {
		if (text !== '') this.#show('');
		setText(this.querySelector('[role=status]'), text);
	}
}

/** What a tool sends along when it has tried to store something. */
function isRefused(detail: unknown): boolean {
	return typeof detail === 'object' && detail !== null && 'kept' in detail && detail.kept === false;
}

if (!customElements.get('forget-device')) customElements.define('forget-device', ForgetDevice);
