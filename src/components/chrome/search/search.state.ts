/** Which line of the list the keyboard is at; -1 is the text field itself. */
export type Position = number;

/** Where a key leads in a list of `length` lines: past the ends lies the text field. Undefined for keys that do not move. */
export function moveTo(key: string, position: Position, length: number): Position | undefined {
	if (length === 0) return undefined;
	if (key === 'ArrowDown') return position + 1 >= length ? -1 : position + 1;
	if (key === 'ArrowUp') return position === -1 ? length - 1 : position - 1;
	return undefined;
}

/** True for the keys that jump to the search from anywhere: Ctrl+K, ⌘K, and `/` outside text fields. */
export function isShortcut(event: { key: string; ctrlKey: boolean; metaKey: boolean; altKey: boolean }, inTextField: boolean): boolean {
	if (event.altKey) return false;
	if (event.ctrlKey || event.metaKey) return event.key.toLowerCase() === 'k';
	return event.key === '/' && !inTextField;
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
