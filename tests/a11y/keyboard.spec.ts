import { localeCodes } from '../../src/config/locales';
import { translator } from '../../src/i18n/translate';
import { article } from '../support/articles';
import { SearchBox } from '../support/search-box';
import { expect, test } from '../support/test';

for (const locale of localeCodes) {
	const t = translator(locale);

	test(`the first Tab in ${locale} shows the skip link, which leads past the header`, async ({ page }) => {
		await page.goto(article('phone', locale).path);
		await page.keyboard.press('Tab');
		const skip = page.getByRole('link', { name: t('site.skip') });
		await expect(skip).toBeFocused();
		await expect(skip).toBeInViewport({ ratio: 1 });
		await page.keyboard.press('Enter');
		await expect(page.getByRole('main')).toBeFocused();
		await page.keyboard.press('Tab');
		await expect(
			page
				.getByRole('navigation', { name: t('nav.breadcrumbs') })
				.getByRole('link')
				.first(),
		).toBeFocused();
	});

	test(`the hits of a search in ${locale} are no stops of their own: Tab leads past them to all results`, async ({ page }) => {
		await page.goto(article('phone', locale).path);
		// More hits than there is room for: browsers stop at what scrolls.
		await new SearchBox(page, locale).find('hosting');
		await page.keyboard.press('Tab');
		await expect(page.getByRole('search').getByRole('button')).toBeFocused();
		await page.keyboard.press('Tab');
		await expect(page.getByRole('search').getByRole('link', { name: t('search.allResults') })).toBeFocused();
		await page.keyboard.press('Tab');
		await expect(page.getByRole('search').locator(':focus')).toHaveCount(0);
	});
}
