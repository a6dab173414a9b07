import type { Page } from '@playwright/test';
import { localeCodes } from '../../src/config/locales';
import { translator } from '../../src/i18n/translate';
import { article, part } from '../support/articles';
import { expect, test } from '../support/test';

const anchor = 'ask-check';

for (const locale of localeCodes) {
	const t = translator(locale);
	const { path } = article('phone', locale);
	const { title } = part('phone', locale, 'Step', anchor);
	const link = (page: Page) => page.getByRole('link', { name: t('article.linkTo', { title }) });
	const said = (page: Page) => page.getByRole('status').filter({ hasText: t('article.linkCopied') });

	test.describe(`the link to a step in ${locale}`, () => {
		test('puts the full address of the step on the clipboard', async ({ page, context, baseURL }) => {
			await context.grantPermissions(['clipboard-read', 'clipboard-write']);
			await page.goto(`${path}#resend`);
			await link(page).click();
			await expect(said(page)).toBeVisible();
			expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(`${baseURL}${path}#${anchor}`);
		});

		test('holds nothing of the way the reader came', async ({ page, context, baseURL }) => {
			await context.grantPermissions(['clipboard-read', 'clipboard-write']);
			await page.goto(`${path}?fbclid=x&utm_source=mail#resend`);
			await link(page).click();
			await expect(said(page)).toBeVisible();
			expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(`${baseURL}${path}#${anchor}`);
		});

		test('says nothing before it is used', async ({ page }) => {
			await page.goto(path);
			await expect(link(page)).toBeVisible();
			await expect(said(page)).toHaveCount(0);
		});

		test('shows beside what is pointed at, and takes no room on a phone', async ({ page }) => {
			await page.goto(path);
			await expect(link(page).locator('..')).toHaveCSS('opacity', '0');
			await page.getByRole('heading', { name: title }).hover();
			await expect(link(page).locator('..')).toHaveCSS('opacity', '1');
			await page.setViewportSize({ width: 360, height: 740 });
			await expect(page.locator('copy-link').filter({ visible: true })).toHaveCount(0);
		});

		test('leads to the step where the browser refuses the clipboard', async ({ page }) => {
			await page.addInitScript(() => {
				navigator.clipboard.writeText = () => Promise.reject(new DOMException('Refused', 'NotAllowedError'));
			});
			await page.goto(path);
			await link(page).click();
			await expect(page).toHaveURL(`${path}#${anchor}`);
			await expect(said(page)).toHaveCount(0);
		});

		test('leads to the step where there is no clipboard', async ({ page }) => {
			await page.addInitScript(() => {
				Object.defineProperty(navigator, 'clipboard', { value: undefined });
			});
			await page.goto(path);
			await link(page).click();
			await expect(page).toHaveURL(`${path}#${anchor}`);
			await expect(said(page)).toHaveCount(0);
		});
	});
}
