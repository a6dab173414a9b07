import { localeCodes } from '../../src/config/locales';
import { article } from '../support/articles';
import { shifts } from '../pages/checks/shifts';
import { expect, test } from '../support/test';

test.use({ viewport: { width: 360, height: 640 } });

for (const locale of localeCodes) {
	test(`nothing on the page of results in ${locale} moves when they arrive`, async ({ page }) => {
		await page.goto(`${article('all', locale).path}?q=WordPress`);
		await page.getByRole('main').getByRole('region').getByRole('listitem').first().waitFor();
		expect(await shifts(page)).toEqual([]);
	});
}
