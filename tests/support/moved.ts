import type { Locator } from '@playwright/test';

/**
 * What an act on a thing moves, of the page above it and of the thing itself, as words with where they stood and stand. Measured from
 * the top of the page: scrolling moves nothing, and what keeps its place in the window is left out.
 */
export async function moved(thing: Locator, act: () => Promise<void>): Promise<string[]> {
	const before = await thing.evaluateHandle((pressed) => {
		const place = (element: Element) => {
			const { x, y } = element.getBoundingClientRect();
			return { x: x + scrollX, y: y + scrollY };
		};
		const edge = pressed.getBoundingClientRect().top;
		const isAbove = (element: Element) => element === pressed || element.getBoundingClientRect().bottom <= edge;
		const isShown = (element: Element) => element.checkVisibility({ visibilityProperty: true, opacityProperty: true });
		const keepsPlace = (element: Element | null): boolean =>
			element !== null && (['sticky', 'fixed'].includes(getComputedStyle(element).position) || keepsPlace(element.parentElement));
		return [...document.body.querySelectorAll('*')]
			.filter((element) => isShown(element) && isAbove(element) && !keepsPlace(element))
			.map((element) => ({ element, place, was: place(element), isShown }));
	});
	await act();
	// Two frames: what the script writes and what the styles make of it.
	await thing.page().evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
	return before.evaluate((all) =>
		all
			.filter(({ element, isShown }) => element.isConnected && isShown(element))
			.map(({ element, place, was }) => ({ element, was, is: place(element) }))
			.filter(({ was, is }) => Math.abs(was.x - is.x) > 1 || Math.abs(was.y - is.y) > 1)
			.map(({ element, was, is }) => `${element.textContent.trim().slice(0, 40)}: ${was.x}, ${was.y} → ${is.x}, ${is.y}`),
	);
}
