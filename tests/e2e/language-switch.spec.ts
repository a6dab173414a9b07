import type { Page } from '@playwright/test';
import { localeCodes, locales, type Locale } from '../../src/config/locales';
import { translator } from '../../src/i18n/translate';
import { article, otherLocales } from '../support/articles';
import { expect, test } from '../support/test';

/** The link to another language on a page in `locale`. */
const switchTo = (page: Page, locale: Locale, other: Locale) =>
	page.getByRole('navigation', { name: translator(locale)('nav.language') }).getByRole('link', { name: locales[other].label });

for (const locale of localeCodes) {
	for (const other of otherLocales(locale)) {
		test(`from a step in ${locale} the switch leads to the same step in ${other}`, async ({ page }) => {
			await page.goto(`${article('phone', locale).path}#ask-check`);
			await switchTo(page, locale, other).click();
			await expect(page).toHaveURL(`${article('phone', other).path}#ask-check`);
			await expect(page.locator('html')).toHaveAttribute('lang', locales[other].lang);
			await expect(page.locator('#ask-check')).toBeInViewport();
		});

		test(`from an answer in ${locale} the switch leads to the same answer in ${other}, unfolded`, async ({ page }) => {
			await page.goto(`${article('faq', locale).path}#authorized-request`);
			await switchTo(page, locale, other).click();
			await expect(page).toHaveURL(`${article('faq', other).path}#authorized-request`);
			await expect(page.locator('#authorized-request')).toBeInViewport();
		});
	}

	test(`the switch marks ${locale} as the language of the page`, async ({ page }) => {
		await page.goto(article('phone', locale).path);
		await expect(switchTo(page, locale, locale)).toHaveAttribute('aria-current', 'true');
		for (const other of otherLocales(locale)) await expect(switchTo(page, locale, other)).not.toHaveAttribute('aria-current');
	});
}
