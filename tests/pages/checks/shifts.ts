import type { Page } from '@playwright/test';

/** Everything that has moved since the page began to load, with what it was. */
export const shifts = (page: Page) =>
	page.evaluate(
		() =>
			new Promise<string[]>((resolve) => {
				const seen: string[] = [];
				const observer = new PerformanceObserver((list) => {
					for (const entry of list.getEntries()) seen.push(JSON.stringify(entry));
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
	);
