import type { Page } from '@playwright/test';

/**
 * Less than this part of the screen and the way counts as standing still: a browser that is busy draws words of which half has
 * arrived, and nobody sees that. The smallest thing of a page that can move, a line of text, is several times as much.
 *
 * An entry without sources names nothing that is still there: what moved was gone before anybody saw it, and nothing else gave way.
 */
const least = 0.002;

/** Everything that has moved since the page began to load, with what it was. */
export const shifts = (page: Page) =>
	page.evaluate(
		(seenFrom) =>
			new Promise<string[]>((resolve) => {
				const seen: string[] = [];
				const observer = new PerformanceObserver((list) => {
					for (const entry of list.getEntries())
						if (
							'value' in entry &&
							Number(entry.value) >= seenFrom &&
							'sources' in entry &&
							Array.isArray(entry.sources) &&
							entry.sources.length > 0
						)
							seen.push(JSON.stringify(entry));
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
