import type { Page } from '@playwright/test';

/** Sentences that stand apart in columns: a part of each is an item of a flexible box, and so is the rest. */
export function fallenApart(page: Page): Promise<string[]> {
	return page.evaluate(() => {
		const parents = [...document.querySelectorAll('.nowrap')].map(({ parentElement }) => parentElement);
		const apart = parents.filter((parent) => parent !== null && /flex|grid/.test(getComputedStyle(parent).display));
		return apart.map((parent) => (parent?.textContent ?? '').trim());
	});
}
