import type { Page } from '@playwright/test';

/** Counts the files that the page hands to the downloads from its next load on. Downloads themselves come when the browser likes. */
export async function countSavedFiles(page: Page): Promise<() => Promise<number>> {
	await page.addInitScript(() => {
		const createObjectURL = URL.createObjectURL.bind(URL);
		URL.createObjectURL = (file: Blob) => {
			sessionStorage.setItem('saved', String(Number(sessionStorage.getItem('saved')) + 1));
			return createObjectURL(file);
		};
	});
	return () => page.evaluate(() => Number(sessionStorage.getItem('saved')));
}
