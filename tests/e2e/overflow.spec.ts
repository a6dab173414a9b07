import { openFolds } from '../support/folds';
import { builtPages } from '../support/site';
import { expect, test } from '../support/test';

const widths = Array.from({ length: 29 }, (_, step) => 320 + 40 * step);

for (const { path } of builtPages()) {
	test(`${path} never scrolls sideways, from 320 to 1440 px`, async ({ page }) => {
		await page.setViewportSize({ width: 320, height: 640 });
		await page.goto(path);
		await openFolds(page);
		const overflowing: string[] = [];
		for (const width of widths) {
			await page.setViewportSize({ width, height: 640 });
			const content = await page.evaluate(() => document.scrollingElement?.scrollWidth ?? Infinity);
			if (content > width) overflowing.push(`${content} px in ${width} px`);
		}
		expect(overflowing).toEqual([]);
	});
}
