import type { Page } from '@playwright/test';

/**
 * Less than this part of the screen and the way counts as standing still: a browser that is busy draws words of which half has
 * arrived, and nobody sees that. The smallest thing of a page that can move, a line of text, is several times as much.
 */
const least = 0.002;

/** One thing that moved, as the browser reports it. */
interface Source {
	previousRect: DOMRectReadOnly;
	currentRect: DOMRectReadOnly;
}

/**
 * Everything that has moved since the page began to load, with what it was. Two kinds of entries are none: those without sources
 * name nothing that is still there; and where each box stands where it stood, the words of a line closed up as its end arrived.
 */
export const shifts = (page: Page) =>
	page.evaluate(
		(seenFrom) =>
			new Promise<string[]>((resolve) => {
				const hasMoved = ({ previousRect: was, currentRect: is }: Source) => JSON.stringify(was) !== JSON.stringify(is);
				const seen: string[] = [];
				const observer = new PerformanceObserver((list) => {
					for (const entry of list.getEntries() as (PerformanceEntry & { value: number; sources: Source[] })[])
						if (entry.value >= seenFrom && entry.sources.some(hasMoved)) seen.push(JSON.stringify(entry));
				});
				observer.observe({ type: 'layout-shift', buffered: true });
				// Entries of a frame are delivered after it; two more frames let the last ones arrive.
				requestAnimationFrame(() => {
					requestAnimationFrame(() => {
						setTimeout(() => {
							resolve(seen);
						});
					});
				});
			}),
		least,
	);
