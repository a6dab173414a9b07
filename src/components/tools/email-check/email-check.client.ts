import { fillBlanks } from '../../../lib/text/counted';
import { focusErrors, makeRoom, showErrors, showWarning } from '../../../lib/browser/form-messages.client';
import { setText } from '../../../lib/browser/set-text.client';
import { keepForWayBack } from '../../../lib/browser/way-back.client';
import { choices, isComplete, judge, mistakesIn, questions, type Choice, type Draft, type Judgement } from './email-check.state';
import { showLoop } from './loop.client';
import { doubtIn } from './spelling.state';

/** `<email-check>`: judges what the form holds when the reader asks for it. Keeps and sends nothing. */
class EmailCheck extends HTMLElement {
	connectedCallback(): void {
		makeRoom(this);
		keepForWayBack(this);
		for (const type of ['submit', 'reset', 'input']) this.addEventListener(type, this);
	}

	disconnectedCallback(): void {
		for (const type of ['submit', 'reset', 'input']) this.removeEventListener(type, this);
	}

	handleEvent(event: Event): void {
		if (event.type === 'submit') {
			event.preventDefault();
			this.#check();
		}
		// A verdict beside other answers than its own would be wrong.
		if (event.type === 'input') this.#clear();
		if (event.type === 'reset') this.#reset();
	}

	get #form(): HTMLFormElement {
		const form = this.querySelector('form');
		if (!form) throw new Error('<email-check> has no form.');
		return form;
	}

	get #draft(): Draft {
		const text = (name: string) => this.querySelector<HTMLInputElement | HTMLTextAreaElement>(`[data-name=${name}]`)?.value ?? '';
		const data = new FormData(this.#form);
		const answers = questions.map((name): [string, Choice | undefined] => [name, choices.find((choice) => choice === data.get(name))]);
		return { ...Object.fromEntries(answers), address: text('address'), domains: text('domains') };
	}

	#check(): void {
		const draft = this.#draft;
		this.#clear();
		// Said only now: a warning that comes up while the reader goes on would move the next field away from under the finger.
		const doubt = this.#doubtIn(draft);
		showWarning(this.#form, 'check-address', doubt);
		showErrors(this.#form, this.#errorsIn(draft));
		// The summary names the question; beside the question itself, what to do.
		for (const place of this.querySelectorAll('fieldset > [data-error]:not(:empty)')) place.textContent = this.#word('answerError');
		if (isComplete(draft)) this.#show(judge(draft), doubt);
		else focusErrors(this.#form);
	}

	#errorsIn(draft: Draft): { id: string; message: string }[] {
		return mistakesIn(draft).map((mistake) => ({
			id: `check-${mistake}`,
			message: this.querySelector(`[id="check-${mistake}"] legend`)?.textContent.trim() ?? this.#word('addressError'),
		}));
	}

	#doubtIn({ address, domains }: Draft): string {
		const doubt = doubtIn(address, domains);
		return doubt ? fillBlanks(this.#word(doubt.what), { text: doubt.text }) : '';
	}

	#show({ conditions, email2, finding, loop, met, overall }: Judgement, doubt: string): void {
		for (const [name, verdict] of Object.entries({ ...conditions, 'email-2': email2 })) {
			const item = this.querySelector<HTMLElement>(`[data-item="${name}"]`);
			if (!item) continue;
			item.dataset['verdict'] = verdict;
			for (const outcome of item.querySelectorAll<HTMLElement>('dd')) outcome.hidden = outcome.dataset['outcome'] !== verdict;
		}
		const about = fillBlanks(this.#word(finding.what), { domain: 'domain' in finding ? finding.domain : '' });
		for (const place of this.querySelectorAll('[data-finding]')) setText(place, `${doubt} ${about} `);
		this.dataset['result'] = overall;
		this.#say(fillBlanks(this.#word(overall), { count: met, total: Object.keys(conditions).length }));
		showLoop(loop);
		this.querySelector('.result')?.scrollIntoView({ block: 'nearest' });
	}

	#clear(): void {
		delete this.dataset['result'];
		this.#say('');
		showLoop(undefined);
	}

	#reset(): void {
		this.#clear();
		showErrors(this.#form, []);
		showWarning(this.#form, 'check-address', '');
		this.querySelector<HTMLElement>('[id="check-address"]')?.focus();
	}

	#say(text: string): void {
		setText(this.querySelector('[role=status]'), text);
	}

	/** Words of the page's language from the element's `data-` attributes; empty for what goes without saying. */
	#word(name: string): string {
		return this.dataset[name] ?? '';
	}
}

if (!customElements.get('email-check')) customElements.define('email-check', EmailCheck);
