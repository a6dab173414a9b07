import { localeCodes, locales } from '../../src/config/locales';
import { article, part } from '../support/articles';
import { nodePath } from '../support/finder';
import { expect, test } from '../support/test';

for (const locale of localeCodes) {
	test.describe(`a browser that speaks ${locale}`, () => {
		test.use({ locale: locales[locale].lang });

		test('is led by a short address to the answer in its language, and back past it', async ({ page }) => {
			await page.goto(article('home', locale).path);
			await page.goto('/resend/');
			await expect(page).toHaveURL(`${article('phone', locale).path}#${part('phone', locale, 'Step', 'resend').id}`);
			await page.goBack();
			await expect(page).toHaveURL(article('home', locale).path);
			await page.goto('/lost/');
			await expect(page).toHaveURL(nodePath('start', locale));
		});
	});
}

test.describe('a browser of another language', () => {
	test.use({ locale: 'de-DE' });

	test('is offered a choice by a short address', async ({ page }) => {
		await page.goto('/deleted-mailbox/');
		for (const locale of localeCodes) {
			const link = page.getByRole('main').locator(`a[hreflang="${locales[locale].lang}"]`);
			await expect(link).toBeVisible();
			await expect(link).toHaveAttribute('href', nodePath('deleted-mailbox', locale));
		}
		await expect(page).toHaveURL('/deleted-mailbox/');
	});
});
