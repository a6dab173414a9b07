import type { Findings } from '../engine/find';

/** Which line of the list the keyboard is at; -1 is the text field itself. */
export type Position = number;

/** Where a key leads in a list of `length` lines: past the ends lies the text field. Undefined for keys that do not move. */
export function moveTo(key: string, position: Position, length: number): Position | undefined {
	if (length === 0) return undefined;
	if (key === 'ArrowDown') return position + 1 >= length ? -1 : position + 1;
	if (key === 'ArrowUp') return position === -1 ? length - 1 : position - 1;
	return undefined;
}

/** Hands out numbers to questions, so that a late answer to an old one can be told from the newest. */
export class Turn {
	#newest = 0;

	next(): number {
		this.#newest += 1;
		return this.#newest;
	}

	isNewest(turn: number): boolean {
		return turn === this.#newest;
	}
}

/** What there is to say about a search. */
export type SearchStatus = 'searching' | 'found' | 'found in part' | 'nothing' | 'unavailable';

/** Sums up what is known so far; nothing is called missing before all has been asked. */
export function outcomeOf({ hits, settled, lost }: Pick<Findings, 'hits' | 'settled' | 'lost'>): SearchStatus {
	if (hits.length > 0) return lost === 'nothing' ? 'found' : 'found in part';
	if (!settled) return 'searching';
	return lost === 'nothing' ? 'nothing' : 'unavailable';
}

/** Whether a question is still too short for a verdict: somebody has begun to type a word. */
export function isTooShort(query: string): boolean {
	return !/(?:[\p{L}\p{N}].*){2}/u.test(query);
}

/** Whether a key or click is meant for the page alone: with a modifier it belongs to the browser, and while an input method composes to that. */
export function isPlain(event: MouseEvent | KeyboardEvent): boolean {
	return !(event.ctrlKey || event.metaKey || event.altKey || event.shiftKey || ('isComposing' in event && event.isComposing));
}
