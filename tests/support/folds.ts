import type { Locator, Page } from '@playwright/test';

/** Opens every fold of the page. */
export async function openFolds(page: Page): Promise<void> {
	await page.evaluate(() => {
		for (const fold of document.querySelectorAll('details')) fold.open = true;
	});
}

/** Opens every closed fold around a thing, the outermost first, by its title as a reader does. */
export async function unfold(thing: Locator): Promise<void> {
	const folds = thing.locator('xpath=ancestor::details');
	for (const fold of await folds.all()) if ((await fold.getAttribute('open')) === null) await fold.locator('> summary').click();
}
