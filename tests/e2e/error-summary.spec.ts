import type { Page } from '@playwright/test';
import { localeCodes } from '../../src/config/locales';
import { translator } from '../../src/i18n/translate';
import { article } from '../support/articles';
import { Reckoner } from '../support/reckoner';
import { expect, test } from '../support/test';

test.use({ viewport: { width: 360, height: 740 } });

for (const locale of localeCodes) {
	const t = translator(locale);
	const tools = [
		{
			at: article('expiry', locale).path,
			submit: t('deadline.count'),
			title: t('deadline.errors'),
			mend: (page: Page) => new Reckoner(page, locale).ask('hosting', '22 11 2026'),
		},
		{
			at: article('good-email', locale).path,
			submit: t('emailCheck.submit'),
			title: t('emailCheck.errors'),
			mend: (page: Page) => page.getByRole('button', { name: t('emailCheck.clear') }).click(),
		},
		{
			at: `${article('request', locale).path}#access`,
			submit: t('request.copy'),
			title: t('request.errors'),
			mend: (page: Page) => page.getByRole('button', { name: t('request.clear') }).click(),
		},
	];

	for (const { at, submit, title, mend } of tools) {
		test(`the title of ${at} says that something is wrong, once, and only as long as it is`, async ({ page }) => {
			await page.goto(at);
			const before = await page.title();
			const press = page.getByRole('button', { name: submit });
			await press.click();
			await press.click();
			await expect(page).toHaveTitle(`${t('article.error')} ${before}`);
			const summary = page.getByRole('group', { name: title });
			await expect(summary).toBeFocused();
			await mend(page);
			await expect(page).toHaveTitle(before);
		});

		test(`what is to be mended on ${at} stands line by line under its title, without bullets`, async ({ page }) => {
			await page.goto(at);
			await page.getByRole('button', { name: submit }).click();
			const summary = page.getByRole('group', { name: title });
			await expect(summary).toBeVisible();
			const { edge, rows } = await summary.evaluate((box) => ({
				edge: box.querySelector('p')?.getBoundingClientRect().left,
				rows: [...box.querySelectorAll('li')].map((row) => ({
					bullet: getComputedStyle(row).listStyleType,
					edge: row.querySelector('a')?.getBoundingClientRect().left,
				})),
			}));
			expect(rows.length).toBeGreaterThan(0);
			for (const row of rows) expect(row).toEqual({ bullet: 'none', edge });
		});
	}
}
