import type { Page } from '@playwright/test';
import { localeCodes } from '../../src/config/locales';
import { article } from '../support/articles';
import { builtPages } from '../support/site';
import { expect, test } from '../support/test';

test.use({ viewport: { width: 360, height: 640 } });

/** Everything that has moved since the page began to load, with what it was. */
const shifts = (page: Page) =>
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

for (const { path } of builtPages()) {
	test(`nothing on ${path} moves while it loads`, async ({ page }) => {
		await page.goto(path);
		expect(await shifts(page)).toEqual([]);
	});
}

for (const locale of localeCodes) {
	test(`nothing on the page of results in ${locale} moves when they arrive`, async ({ page }) => {
		await page.goto(`${article('all', locale).path}?q=WordPress`);
		await page.getByRole('main').getByRole('region').getByRole('listitem').first().waitFor();
		expect(await shifts(page)).toEqual([]);
	});
}
