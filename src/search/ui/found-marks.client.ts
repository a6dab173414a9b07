import { tokens } from '../engine/words';
import { isPlain } from './search.state';

/** Where marks would change what the reader works with. */
const untouched = 'script, style, svg, mark, textarea, select, [contenteditable]';

interface Handover {
	path: string;
	words: string[];
}

/**
 * Hands the found words of the site to the page that a hit leads to. The words go through the tab's own memory, not through the
 * address; that page takes them out as it opens. One that opens in another tab gets none: they would wait in this one.
 */
export function handOver(click: MouseEvent, prefix: string, link: HTMLAnchorElement, words: readonly string[]): void {
	if (!isPlain(click)) return;
	try {
		sessionStorage.setItem(`${prefix}found`, JSON.stringify({ path: link.pathname, words }));
	} catch {
		// Without the tab's memory the page opens without marks.
	}
}

/** Marks the words in the text of the page and offers to clear the marks. */
export function markFound(root: HTMLElement, handover: string): void {
	const found = readHandover(handover);
	const main = document.querySelector('main');
	if (!main || found?.path !== location.pathname) return;
	const marks = markIn(main, new Set(found.words));
	const offer = root.querySelector<HTMLElement>('[data-marked]');
	if (!offer || marks.length === 0) return;
	offer.hidden = false;
	offer.querySelector('button')?.addEventListener('click', () => {
		for (const mark of marks) {
			const parent = mark.parentNode;
			mark.replaceWith(...mark.childNodes);
			parent?.normalize();
		}
		offer.hidden = true;
		main.focus({ preventScroll: true });
	});
}

/** @returns undefined where the tab's memory holds something else */
function readHandover(text: string): Handover | undefined {
	try {
		const value: unknown = JSON.parse(text);
		return isHandover(value) ? value : undefined;
	} catch {
		return undefined;
	}
}

function isHandover(value: unknown): value is Handover {
	return typeof value === 'object' && value !== null && 'path' in value && 'words' in value && Array.isArray(value.words);
}

function markIn(main: HTMLElement, words: ReadonlySet<string>): HTMLElement[] {
	const walker = document.createTreeWalker(main, NodeFilter.SHOW_TEXT, (node) =>
		node.parentElement?.closest(untouched) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
	);
	const texts: Text[] = [];
	while (walker.nextNode()) texts.push(walker.currentNode as Text);
	return texts.flatMap((text) => {
		const found = tokens(text.data).filter(({ word }) => words.has(word));
		// From the end, so that the places of the words before stay right.
		return found.reverse().map(({ start, end }) => {
			const range = document.createRange();
			range.setStart(text, start);
			range.setEnd(text, end);
			const mark = document.createElement('mark');
			range.surroundContents(mark);
			return mark;
		});
	});
}
