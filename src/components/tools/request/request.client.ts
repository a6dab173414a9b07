import { fillControls, readControls } from '../../../lib/browser/control-values.client';
import { fillBlanks } from '../../../lib/text/counted';
import { deviceMemory } from '../../../lib/browser/device-memory.client';
import { focusErrors, makeRoom, showErrors, showWarning } from '../../../lib/browser/form-messages.client';
import { formatTimestamp } from '../../../lib/time/local-time';
import { memoryForgotten } from '../../../lib/browser/memory-events.client';
import { dayAt, formatDay, type Day } from '../../../lib/time/plain-date';
import { saveFile } from '../../../lib/browser/save-file.client';
import { setText, textOf } from '../../../lib/browser/set-text.client';
import { parseSmsMemory } from '../../../lib/browser/sms-memory.client';
import { spreadDate } from '../../../lib/typed/date';
import { keepForWayBack } from '../../../lib/browser/way-back.client';
import { controlId, isControl, labelOf, readLines, say, requestOf, situationOf, valuesOf, type Control } from './request-form.client';
import { composeRequest, fieldNames, findDoubts, findWrong, readSituation, type Line } from './request.state';

/** For how long what was cleared can be had back, in ms: long enough to notice a slip, too short for the next one at the device. */
const undoTime = 10_000;

const presses = ['pointerdown', 'pointerup', 'pointercancel'] as const;

/**
 * `<request-composer>`: writes the request while the reader fills in the form of the chosen situation. What is written lives in the
 * controls alone. It is kept while the tab lives, so that the way back from the contact form is no new start; the button
 * that clears it, and the one that forgets everything, empty every form.
 */
class RequestComposer extends HTMLElement {
	readonly #store = deviceMemory(() => window.localStorage, this.dataset['prefix'] ?? '');
	/** Templates as they came with the page, taken before the first request is written over them. */
	readonly #lines = new Map<HTMLElement, Line[]>();
	/** Forms whose text was once asked for: what is missing there is said, and unsaid as soon as it is mended. */
	readonly #tried = new Set<HTMLFormElement>();
	/** Times taken over from the log; the reader's own changes to them are never overwritten. */
	#taken = '';
	/** Writes again what was cleared a moment ago. */
	#undo: (() => void) | undefined;
	/** A warning that comes while a button is being pressed would move it away from under the finger: it waits for the release. */
	#pressed = false;
	readonly #onPress = (event: Event) => {
		this.#pressed = event.type === 'pointerdown';
		if (!this.#pressed)
			setTimeout(() => {
				this.#judge();
			});
	};
	readonly #onHash = () => {
		this.#choose();
	};
	readonly #onMemory = () => {
		this.#takeTimes();
		this.#update();
	};
	readonly #onForgotten = () => {
		this.#clear();
		this.#endUndo();
	};

	connectedCallback(): void {
		makeRoom(this);
		keepForWayBack(this);
		for (const pre of this.querySelectorAll<HTMLElement>('[data-text]')) if (!this.#lines.has(pre)) this.#lines.set(pre, readLines(pre));
		for (const type of ['input', 'change', 'submit', 'click']) this.addEventListener(type, this);
		for (const type of presses) addEventListener(type, this.#onPress);
		addEventListener('hashchange', this.#onHash);
		for (const type of ['pageshow', 'storage']) addEventListener(type, this.#onMemory);
		addEventListener(memoryForgotten, this.#onForgotten);
		this.#choose();
		this.#onMemory();
	}

	disconnectedCallback(): void {
		for (const type of ['input', 'change', 'submit', 'click']) this.removeEventListener(type, this);
		for (const type of presses) removeEventListener(type, this.#onPress);
		removeEventListener('hashchange', this.#onHash);
		for (const type of ['pageshow', 'storage']) removeEventListener(type, this.#onMemory);
		removeEventListener(memoryForgotten, this.#onForgotten);
	}

	handleEvent(event: Event): void {
		const { target } = event;
		if (!(target instanceof Element)) return;
		const form = target.closest('form');
		// The language of the request stands outside of the forms.
		if (form === null && event.type === 'change') this.#update();
		if (form === null) return;
		if (event.type === 'input') {
			this.#endUndo();
			this.#share(target);
		}
		if (event.type === 'change' && target.matches('[data-part]')) spreadDate(form);
		if (event.type === 'input' || event.type === 'change') this.#update();
		if (event.type === 'change' && !this.#pressed) this.#judge();
		if (event.type === 'submit') {
			event.preventDefault();
			if (this.#isComplete(form)) void this.#copy(form);
		}
		if (event.type === 'click' && target.closest('[data-download]') && this.#isComplete(form)) this.#download(form);
		if (event.type === 'click' && target.closest('[data-clear]')) this.#clearOrUndo(form);
	}

	/** Today in the provider's time zone: the last day to ask ends there, wherever the reader is. */
	get #today(): Day {
		return dayAt(new Date(), this.dataset['zone'] ?? '');
	}

	get #forms(): HTMLFormElement[] {
		return [...this.querySelectorAll('form')];
	}

	/** The situation in the address; any other address leaves the one chosen last. */
	#choose(): void {
		const id = location.hash.slice(1);
		if (readSituation(id) === undefined) return;
		for (const part of this.querySelectorAll<HTMLElement>('[data-situation]'))
			part.toggleAttribute('data-current', part.dataset['situation'] === id);
		for (const link of this.querySelectorAll('nav a')) {
			if (link.getAttribute('href') === `#${id}`) link.setAttribute('aria-current', 'true');
			else link.removeAttribute('aria-current');
		}
	}

	/** What was written once need not be written again in another situation. */
	#share(source: Element): void {
		const name = isControl(source) ? source.dataset['name'] : undefined;
		if (name === undefined || !isControl(source) || source.type === 'checkbox') return;
		for (const twin of this.querySelectorAll<Control>(`[data-name=${name}]`)) if (twin !== source) twin.value = source.value;
	}

	#takeTimes(): void {
		const times = parseSmsMemory(this.#store.read('sms'))
			.presses.map((press) => formatTimestamp(press, { date: true }))
			.join('\n');
		for (const control of this.querySelectorAll<HTMLTextAreaElement>('[data-name=times]'))
			if (control.value === '' || control.value === this.#taken) control.value = times;
		this.#taken = times;
	}

	#update(): void {
		for (const form of this.#forms) {
			const values = valuesOf(form, this.#today);
			say(form, '');
			this.#turnTo(form, 'take');
			for (const pre of form.querySelectorAll<HTMLElement>('[data-text]')) {
				const text = composeRequest(this.#lines.get(pre) ?? [], values, pre.dataset['dates'] ?? pre.lang);
				setText(pre, text);
			}
			if (this.#tried.has(form)) this.#showWrong(form);
		}
	}

	/** Warnings come when a field is left, not while it is being written. */
	#judge(): void {
		const today = this.#today;
		for (const form of this.#forms) {
			const situation = situationOf(form);
			const found = situation ? findDoubts(situation, valuesOf(form, today), today, Number(this.dataset['accessDays'])) : [];
			const doubts = found.filter(({ what }) => what !== 'unticked' || this.#tried.has(form));
			for (const name of fieldNames) {
				const doubt = doubts.find(({ field }) => field === name);
				const words = doubt === undefined ? '' : fillBlanks(this.dataset[doubt.what] ?? '', { domain: doubt.domain ?? '' });
				showWarning(form, controlId(form, name), words);
			}
		}
	}

	#showWrong(form: HTMLFormElement): boolean {
		const today = this.#today;
		const situation = situationOf(form);
		if (situation === undefined) return false;
		const wrong = findWrong(situation, valuesOf(form, today), today);
		showErrors(
			form,
			wrong.map(({ field, what }) => {
				const id = controlId(form, field);
				return {
					id,
					message: fillBlanks(this.dataset[what] ?? '', {
						label: labelOf(form, id),
						today: formatDay(today, this.dataset['lang'] ?? '', { dateStyle: 'long' }),
					}),
				};
			}),
		);
		return wrong.length > 0;
	}

	#isComplete(form: HTMLFormElement): boolean {
		this.#tried.add(form);
		// One summary for all: the page has no byte to spare for eight.
		form.querySelector('.fields')?.prepend(...this.querySelectorAll('[data-error-summary]'));
		this.#judge();
		if (!this.#showWrong(form)) return true;
		focusErrors(form);
		return false;
	}

	async #copy(form: HTMLFormElement): Promise<void> {
		const pre = requestOf(form);
		if (pre === null) return;
		try {
			await navigator.clipboard.writeText(textOf(pre));
			say(form, this.dataset['copied']);
		} catch {
			getSelection()?.selectAllChildren(pre);
			say(form, this.dataset['select']);
		}
		this.#turnTo(form, 'send');
	}

	/** What comes next: to take the text, or, once it is taken, to send it. */
	#turnTo(form: HTMLFormElement, step: 'take' | 'send'): void {
		form.toggleAttribute('data-taken', step === 'send');
		form.querySelector('[type=submit]')?.setAttribute('data-tone', step === 'send' ? 'plain' : 'primary');
	}

	#download(form: HTMLFormElement): void {
		const name = fillBlanks(this.dataset['file'] ?? '', { situation: situationOf(form) ?? '' });
		const pre = requestOf(form);
		if (pre === null) return;
		saveFile(name, 'text/plain;charset=utf-8', textOf(pre));
		say(form, fillBlanks(this.dataset['downloaded'] ?? '', { name }));
		this.#turnTo(form, 'send');
	}

	#clearOrUndo(form: HTMLFormElement): void {
		if (this.#undo) {
			this.#undo();
			this.#endUndo();
			this.#update();
			this.#judge();
			return;
		}
		const undo = this.#clear();
		say(form, this.dataset['cleared']);
		this.#nameClear(this.dataset['wordsUndo']);
		this.#undo = undo;
		setTimeout(() => {
			if (this.#undo === undo) this.#endUndo();
		}, undoTime);
	}

	#endUndo(): void {
		if (this.#undo) this.#nameClear(this.dataset['wordsClear']);
		this.#undo = undefined;
	}

	/** Names the button that clears, or takes that back. */
	#nameClear(words = ''): void {
		for (const button of this.querySelectorAll('[data-clear]')) button.textContent = words;
	}

	#clear(): () => void {
		const before = readControls(this);
		for (const form of this.#forms) {
			form.reset();
			showErrors(form, []);
		}
		this.#tried.clear();
		this.#taken = '';
		this.#update();
		this.#judge();
		return () => {
			fillControls(this, before);
		};
	}
}

if (!customElements.get('request-composer')) customElements.define('request-composer', RequestComposer);
