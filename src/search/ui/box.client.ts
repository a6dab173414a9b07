import { find, type Findings, type Sources } from '../engine/find';
import { quoted } from '../engine/quotes';
import { asSeen } from '../engine/words';
import { handOver } from './found-marks.client';
import { askAt, fillHit, FindingsView } from './findings-view.client';
import { isPlain, isTooShort, moveTo, Turn, type Position } from './search.state';

/** Lines in the list under the field; the page of results shows more. */
const shown = 8;
/** Pause in typing, in milliseconds, after which the full text is asked. */
const rest = 180;
/** Milliseconds after which a search is called slow, and what there is gets announced. */
const patience = 4000;

/** The field as a combobox (WAI-ARIA, list autocomplete): the focus stays in the field, arrows move through the hits. */
export class SearchBox {
	readonly #turn = new Turn();
	readonly #view: FindingsView;
	#position: Position = -1;
	#found: readonly string[] = [];

	constructor(
		readonly root: HTMLElement,
		readonly sources: Sources,
	) {
		this.#view = new FindingsView(root, root.dataset, shown);
	}

	/** Answers to what the field holds already, and from now on to every letter. */
	start(): void {
		this.root.addEventListener('input', () => {
			this.#typed();
		});
		this.root.addEventListener('keydown', (event) => {
			this.#key(event);
		});
		this.root.addEventListener('click', (event) => {
			this.#click(event);
		});
		this.root.addEventListener('focusout', ({ relatedTarget }) => {
			if (!(relatedTarget instanceof Node && this.root.contains(relatedTarget))) this.#dismiss();
		});
		void this.#fetchText();
		if (this.root.contains(document.activeElement) && this.#input.value !== this.#input.defaultValue) this.#typed();
	}

	/** Fetches the full text while the reader types, after the first hits are drawn; a failure is told with the next answer. */
	async #fetchText(): Promise<void> {
		await this.sources.answers().catch(() => undefined);
		await pause(rest);
		await this.sources.text().catch(() => undefined);
	}

	get #input(): HTMLInputElement {
		return this.#view.part('input') as HTMLInputElement;
	}

	get #popup(): HTMLElement {
		return this.#view.part('[data-popup]');
	}

	get #list(): HTMLElement {
		return this.#view.part('[role=listbox]');
	}

	get #lines(): HTMLAnchorElement[] {
		return [...this.#list.querySelectorAll('a')];
	}

	#typed(): void {
		const query = asSeen(this.#input.value);
		if (!isTooShort(query)) {
			void this.#ask(query);
			return;
		}
		this.#dismiss();
		this.#announce('');
	}

	async #ask(query: string): Promise<void> {
		const turn = this.#turn.next();
		let words = '';
		// The same words again would not be a change, and only changes are spoken.
		this.#announce('');
		const late = setTimeout(() => {
			if (!this.#turn.isNewest(turn)) return;
			if (words === '') this.#view.announceDelay();
			this.#announce(words === '' ? (this.root.dataset['slow'] ?? '') : words);
		}, patience);
		if (this.#popup.hidden) this.#open({ hits: [], question: undefined, found: [], settled: false, lost: 'nothing' }, query);
		for await (const findings of find(query, this.sources, shown)) {
			if (!this.#turn.isNewest(turn)) break;
			words = this.#open(findings, query);
			if (findings.settled) this.#announce(words);
			else await pause(rest);
			if (!this.#turn.isNewest(turn)) break;
		}
		clearTimeout(late);
	}

	/** @returns what is to be announced */
	#open(findings: Findings, query: string): string {
		this.#found = findings.found;
		const before = this.#lines;
		for (const [at, hit] of findings.hits.entries()) {
			const line = document.createElement('a');
			fillHit(line, hit);
			// What is shown already keeps its place and is not drawn anew.
			if (before[at]?.href === line.href && before[at].innerHTML === line.innerHTML) continue;
			line.id = `${this.#list.id}-${at}`;
			line.setAttribute('role', 'option');
			line.setAttribute('aria-selected', 'false');
			line.tabIndex = -1;
			if (before[at]) before[at].replaceWith(line);
			else this.#list.append(line);
		}
		for (const surplus of this.#lines.slice(findings.hits.length)) surplus.remove();
		const words = this.#view.tell(query, findings);
		this.#list.hidden = findings.hits.length === 0;
		const more = this.#view.part('[data-more] a') as HTMLAnchorElement;
		more.setAttribute('href', askAt(more, query));
		this.#view.part('[data-more]').hidden = findings.hits.length < shown;
		this.#popup.hidden = false;
		this.#input.setAttribute('aria-expanded', String(findings.hits.length > 0));
		this.#goTo(Math.min(this.#position, findings.hits.length - 1));
		return words;
	}

	/** Closes the list and drops the question that is on its way. */
	#dismiss(): void {
		this.#turn.next();
		this.#popup.hidden = true;
		this.#input.setAttribute('aria-expanded', 'false');
		this.#goTo(-1);
	}

	#key(event: KeyboardEvent): void {
		if (!isPlain(event)) return;
		if (event.key === 'Escape' && !this.#popup.hidden) {
			event.preventDefault();
			this.#input.focus();
			this.#dismiss();
			return;
		}
		if (event.target !== this.#input) return;
		if (event.key === 'Enter' && this.#position >= 0) {
			event.preventDefault();
			this.#lines[this.#position]?.click();
			return;
		}
		if (event.key === 'ArrowDown' && this.#popup.hidden) this.#typed();
		const next = this.#popup.hidden ? undefined : moveTo(event.key, this.#position, this.#lines.length);
		if (next === undefined) return;
		event.preventDefault();
		this.#goTo(next);
	}

	#click(event: MouseEvent): void {
		const link = event.target instanceof Element ? event.target.closest('a') : null;
		if (link === null) return;
		if (this.#list.contains(link)) handOver(event, this.root.dataset['prefix'] ?? '', link, this.#found);
		else if (link.parentElement?.matches('[data-repair]')) {
			event.preventDefault();
			this.#input.value = quoted(this.#input.value);
			this.#input.focus();
			this.#typed();
		}
	}

	#goTo(position: Position): void {
		this.#position = position;
		for (const [index, line] of this.#lines.entries()) line.setAttribute('aria-selected', String(index === position));
		const line = this.#lines[position];
		line?.scrollIntoView({ block: 'nearest' });
		if (line) this.#input.setAttribute('aria-activedescendant', line.id);
		else this.#input.removeAttribute('aria-activedescendant');
	}

	#announce(words: string): void {
		this.#view.part('[role=status]').textContent = words;
	}
}

function pause(milliseconds: number): Promise<void> {
	return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
