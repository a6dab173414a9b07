import { barriers } from '../support/axe';
import { openFolds } from '../support/folds';
import { builtPages } from '../support/site';
import { expect, test } from '../support/test';

const sizes = [
	{ width: 360, height: 640 },
	{ width: 1280, height: 720 },
];

// Eight runs of all rules over one page.
test.describe.configure({ timeout: 120_000 });

for (const { path } of builtPages()) {
	test(`${path} has no barrier: folded and open, light, dark and in forced colours`, async ({ page }) => {
		await page.goto(path);
		for (const size of sizes) {
			await page.setViewportSize(size);
			expect(await barriers(page, 'all'), `folded at ${size.width} px`).toEqual([]);
		}
		await openFolds(page);
		for (const size of sizes) {
			await page.setViewportSize(size);
			expect(await barriers(page, 'all'), `open at ${size.width} px`).toEqual([]);
			await page.emulateMedia({ colorScheme: 'dark' });
			expect(await barriers(page, 'colours'), `dark at ${size.width} px`).toEqual([]);
			await page.emulateMedia({ colorScheme: 'light', forcedColors: 'active' });
			expect(await barriers(page, 'colours'), `forced colours at ${size.width} px`).toEqual([]);
			await page.emulateMedia({ forcedColors: 'none' });
		}
	});
}
