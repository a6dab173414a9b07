import type { Locator, Page } from '@playwright/test';
import type { Locale } from '../../src/config/locales';
import { translator } from '../../src/i18n/translate';
import { article } from '../support/articles';
import { expect, test } from '../support/test';

// What it does is the same in every language.
const locale: Locale = 'cs';
const t = translator(locale);
const openAll = t('article.openAll');
const closeAll = t('article.closeAll');
const faq = article('faq', locale).path;

/** The first group of folds with its button. */
const firstGroup = (page: Page): { button: Locator; folds: Locator; all: Locator } => {
	const group = page.locator('fold-group').first();
	return { button: group.locator('[data-fold-all]'), folds: group.locator('details[open]'), all: group.locator('details') };
};

test.describe('the button for all folds', () => {
	test('opens every fold of its group, then offers to close them', async ({ page }) => {
		await page.goto(faq);
		const { button, folds, all } = firstGroup(page);
		await expect(button).toHaveText(openAll);
		await button.click();
		await expect(folds).toHaveCount(await all.count());
		await expect(button).toHaveText(closeAll);
	});

	test('opens every fold at a double click, too', async ({ page }) => {
		await page.goto(faq);
		const { button, folds, all } = firstGroup(page);
		await button.dblclick();
		await expect(folds).toHaveCount(await all.count());
	});

	test('closes every fold of its group, then offers to open them', async ({ page }) => {
		await page.goto(faq);
		const { button, folds } = firstGroup(page);
		await button.click();
		await button.click();
		await expect(folds).toHaveCount(0);
		await expect(button).toHaveText(openAll);
	});

	test('offers to close once the reader has opened the last fold', async ({ page }) => {
		await page.goto(faq);
		const { button, all } = firstGroup(page);
		for (const fold of await all.all()) await fold.locator('summary').click();
		await expect(button).toHaveText(closeAll);
	});

	test('leaves the folds of other groups alone', async ({ page }) => {
		await page.goto(faq);
		await firstGroup(page).button.click();
		await expect(page.locator('fold-group').nth(1).locator('details[open]')).toHaveCount(0);
	});

	test('opens every case of a guide', async ({ page }) => {
		await page.goto(article('phone', locale).path);
		const { button, folds, all } = firstGroup(page);
		await button.click();
		await expect(folds).toHaveCount(await all.count());
	});

	test('is not offered where little is folded', async ({ page }) => {
		await page.goto(article('request', locale).path);
		await expect(page.locator('.cases details')).not.toHaveCount(0);
		await expect(page.getByRole('button', { name: openAll })).toHaveCount(0);
	});
});
