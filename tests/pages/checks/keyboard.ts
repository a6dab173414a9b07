import type { Page } from '@playwright/test';

/** What the focus is on and whether it can be seen there. */
interface Stop {
	what: string;
	outlined: boolean;
}

/** Everything on the page that a reader may act on or scroll; of the answers to one question only the first, the arrow keys reach the others. */
export const actions = (page: Page) =>
	page.locator('a[href], button, input, select, textarea, summary, [tabindex="0"]').evaluateAll((elements) => {
		const questionOf = (element: Element) => (element instanceof HTMLInputElement && element.type === 'radio' ? element.name : undefined);
		return elements
			.filter((element) => element.checkVisibility({ visibilityProperty: true }))
			.filter((element, index, all) => {
				const question = questionOf(element);
				return question === undefined || all.findIndex((other) => questionOf(other) === question) === index;
			})
			.map((element) => element.outerHTML.slice(0, 200));
	});

/** Where the Tab key stops, from the top of the page: one key for each of `count` actions and one more, which leaves the page. */
export async function stops(page: Page, count: number): Promise<Stop[]> {
	// The page notes its stops itself: asking after each key would double the time.
	const notes = await page.evaluateHandle(() => {
		const seen: Stop[] = [];
		addEventListener('focusin', ({ target }) => {
			if (!(target instanceof Element)) return;
			const { outlineStyle, outlineWidth } = getComputedStyle(target);
			seen.push({ what: target.outerHTML.slice(0, 200), outlined: outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2 });
		});
		return seen;
	});
	// Sent in a row, without waiting for the browser to draw each one.
	await Promise.all(Array.from({ length: count + 1 }, () => page.keyboard.press('Tab')));
	return notes.jsonValue();
}
