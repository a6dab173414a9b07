import type { Page } from '@playwright/test';

/** Words in closed folds that paper would lack. */
export async function unprinted(page: Page): Promise<string[]> {
	await page.emulateMedia({ media: 'print' });
	// What is left out of print is not displayed at all and has no box.
	const found = await page.locator('details:not([open])').evaluateAll((folds) =>
		folds
			.filter((fold) => fold.getClientRects().length > 0)
			.flatMap((fold) => [...fold.children].filter((child) => child.tagName !== 'SUMMARY'))
			.filter((child) => child.getBoundingClientRect().height === 0 || !child.checkVisibility())
			.map((child) => child.textContent),
	);
	await page.emulateMedia({ media: null });
	return found;
}
