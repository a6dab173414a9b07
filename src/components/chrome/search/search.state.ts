import type { Findings } from '../../../lib/search/find';

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
export type Outcome = 'searching' | 'found' | 'found in part' | 'nothing' | 'unavailable';

/** Sums up what is known so far; nothing is called missing before all has been asked. */
export function outcomeOf({ hits, settled, lost }: Pick<Findings, 'hits' | 'settled' | 'lost'>): Outcome {
	if (hits.length > 0) return lost === 'text' ? 'found in part' : 'found';
	if (!settled) return 'searching';
	return lost === 'nothing' || lost === 'answers' ? 'nothing' : 'unavailable';
}

/** The same words with a wish for no repair, as the field and the address take it. */
export function exactly(query: string): string {
	return `"${query.replaceAll('"', '').trim()}"`;
}
