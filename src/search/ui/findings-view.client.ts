import type { Findings } from '../engine/find';
import { quoted } from '../engine/quotes';
import type { SearchHit } from '../engine/hits';
import type { Segment } from '../engine/marks';
import { hyphenated } from '../../lib/text/typography';
import { isTooShort, outcomeOf } from './search.state';

/** Shows what was found in the parts of a list: a message, the repair, the hits, the ways on. Text only, nothing is ever HTML. */
export class FindingsView {
	/**
	 * @param root holds the parts
	 * @param words `data-` attributes with the sentences
	 * @param most lines of the list
	 */
	constructor(
		readonly root: HTMLElement,
		readonly words: DOMStringMap,
		readonly most: number,
	) {}

	/**
	 * Shows the sentences for what is known so far.
	 * @param count how many of the hits are shown
	 * @returns what is to be announced
	 */
	tell(query: string, findings: Findings, count = findings.hits.length): string {
		const outcome = outcomeOf(findings);
		const counted = this.#count(count, findings.hits.length === this.most);
		const sentence = {
			searching: this.words['loading'] ?? '',
			found: counted,
			'found in part': `${counted}. ${this.words['partial'] ?? ''}`,
			nothing: isTooShort(query) ? '' : fill(this.words['none'], 'query', query),
			unavailable: this.words['unavailable'] ?? '',
		}[outcome];
		this.say(sentence);
		this.part('[data-fallback]').hidden = outcome === 'searching' || outcome === 'found';
		this.part('[data-ways]').hidden = outcome !== 'nothing';
		this.root.toggleAttribute('data-found', findings.settled && outcome !== 'unavailable');
		return [this.#tellRepair(query, findings), sentence].join(' ').trim();
	}

	/** Shows one sentence alone. */
	say(sentence: string): void {
		this.part('[data-message]').textContent = sentence;
	}

	/** Says that it takes long, and offers the list of all answers meanwhile. */
	announceDelay(): void {
		this.say(this.words['slow'] ?? '');
		this.part('[data-fallback]').hidden = false;
	}

	part(selector: string): HTMLElement {
		const part = this.root.querySelector<HTMLElement>(selector);
		if (!part) throw new Error(`The search has no ${selector}.`);
		return part;
	}

	#tellRepair(query: string, { question, hits }: Findings): string {
		const repair = this.part('[data-repair]');
		const repaired = hits.length > 0 ? question?.repaired : undefined;
		repair.hidden = repaired === undefined;
		if (repaired === undefined) return '';
		const sentence = fill(this.words['repaired'], 'repaired', repaired);
		const link = this.part('[data-repair] a') as HTMLAnchorElement;
		this.part('[data-repair] span').textContent = sentence;
		link.textContent = fill(this.words['exactly'], 'query', query);
		link.setAttribute('href', askAt(link, quoted(query)));
		return sentence;
	}

	#count(count: number, isCut: boolean): string {
		// How many there are in all is not known where the list is cut, and not worth more bytes.
		if (isCut) return fill(this.words['best'], 'count', String(count));
		const forms = JSON.parse(this.words['count'] ?? '{}') as Partial<Record<string, string>>;
		return fill(forms[new Intl.PluralRules(this.words['lang']).select(count)] ?? forms['other'], 'count', String(count));
	}
}

/** The address of the page of results, to which a link leads already, with another question. */
export function askAt({ pathname }: HTMLAnchorElement, query: string): string {
	return `${pathname}?q=${encodeURIComponent(query)}`;
}

/** Fills a link with a hit's title, page and excerpt. */
export function fillHit(link: HTMLAnchorElement, { url, title, page, excerpt }: SearchHit): void {
	link.href = url;
	link.append(element('strong', title));
	if (page !== undefined) link.append(element('small', [{ text: page, marked: false }]));
	if (excerpt.length > 0) link.append(element('span', excerpt));
}

/** An element with these words, the found ones marked, none broken at its hyphen. */
export function element<Name extends keyof HTMLElementTagNameMap>(name: Name, runs: readonly Segment[]): HTMLElementTagNameMap[Name] {
	const whole = document.createElement(name);
	for (const { text, marked } of runs) {
		const run = marked ? whole.appendChild(document.createElement('mark')) : whole;
		for (const [index, part] of text.split(hyphenated).entries()) {
			if (index % 2 === 0) run.append(part);
			else run.appendChild(Object.assign(document.createElement('span'), { className: 'nowrap', textContent: part }));
		}
	}
	return whole;
}

/** The words of a question reach the page as they were typed, whatever they look like. */
function fill(pattern = '', name: string, value: string): string {
	return pattern.replace(`{${name}}`, () => value);
}
