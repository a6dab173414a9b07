import type { Page } from '@playwright/test';

/** What a finger must hit, in CSS px. */
const finger = 44;

/** What can be done in a text: pressed, filled in, followed from a list of ways, opened; or a step that says what to do elsewhere. */
const acts = ['button:not([data-fold-all])', 'a.button', 'input', 'select', 'textarea', '[data-step]', 'ol > li', 'ul a', 'summary'].join();

/** The first act of the page where it is not wholly in the first screen, with its place; empty where it is. */
export function actBelowFirstScreen(page: Page): Promise<string[]> {
	return page.evaluate(
		([selector, least]) => {
			const seen = [...document.querySelectorAll(`:is(.prose, [aria-labelledby="now"]) :is(${selector})`)].filter((act) =>
				act.checkVisibility({ opacityProperty: true, visibilityProperty: true }),
			);
			const tops = seen.map((act) => ({ top: act.getBoundingClientRect().top + scrollY, words: act.textContent.trim().slice(0, 60) }));
			const [first = { top: Infinity, words: 'no act at all' }] = tops.sort((one, other) => one.top - other.top);
			return first.top + least <= innerHeight ? [] : [`${innerWidth} × ${innerHeight}: “${first.words}” at ${Math.round(first.top)} px`];
		},
		[acts, finger] as const,
	);
}

/** How many screens the page is long. */
export const screens = (page: Page) => page.evaluate(() => document.documentElement.scrollHeight / innerHeight);
