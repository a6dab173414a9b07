import type { Page } from '@playwright/test';
import { localeCodes, type Locale } from '../../src/config/locales';
import { storagePrefix } from '../../src/config/site';
import { translator } from '../../src/i18n/translate';
import { article, otherLocales, parts } from '../support/articles';
import { listen } from '../support/spoken';
import { expect, test } from '../support/test';

const box = (page: Page, locale: Locale, index: number) =>
	page.getByRole('checkbox', { name: parts('good-email', locale, 'Check')[index]?.title ?? '', exact: true });
/** The list stands in a folded section, which its address opens. */
const open = (page: Page, locale: Locale) => page.goto(`${article('good-email', locale).path}#conditions`);
const total = parts('good-email', 'en', 'Check').length;
const progress = (page: Page, locale: Locale, count: number) =>
	page.getByRole('status').filter({ hasText: translator(locale)('checklist.progress', { count, total }) });
const stored = (page: Page) => page.evaluate((prefix) => Object.keys(localStorage).filter((key) => key.startsWith(prefix)), storagePrefix);

for (const locale of localeCodes) {
	const t = translator(locale);

	test.describe(`the conditions of a good email in ${locale}`, () => {
		test('are counted in the right words from none to all', async ({ page }) => {
			await open(page, locale);
			await expect(progress(page, locale, 0)).toBeVisible();
			for (let index = 0; index < total; index++) {
				await box(page, locale, index).check();
				await expect(progress(page, locale, index + 1)).toBeVisible();
			}
			await box(page, locale, 0).uncheck();
			await expect(progress(page, locale, total - 1)).toBeVisible();
		});

		test('stay ticked when the page is opened again', async ({ page }) => {
			await open(page, locale);
			await box(page, locale, 1).check();
			await page.reload();
			await expect(box(page, locale, 1)).toBeChecked();
			await expect(box(page, locale, 0)).not.toBeChecked();
			await expect(progress(page, locale, 1)).toBeVisible();
		});

		for (const other of otherLocales(locale)) {
			test(`are ticked in ${other} too`, async ({ page }) => {
				await open(page, locale);
				await box(page, locale, 2).check();
				await open(page, other);
				await expect(box(page, other, 2)).toBeChecked();
			});
		}

		test('say how much is remembered on the device', async ({ page }) => {
			await open(page, locale);
			await expect(page.getByText(t('device.nothing'))).toBeVisible();
			await box(page, locale, 0).check();
			await expect(page.getByText(t('device.stored', { count: 1 }))).toBeVisible();
			await box(page, locale, 1).check();
			await expect(page.getByText(t('device.stored', { count: 2 }))).toBeVisible();
		});

		test('say one thing at a tick, not what is stored besides', async ({ page }) => {
			await open(page, locale);
			const heard = await listen(page);
			await box(page, locale, 0).check();
			await expect(page.getByText(t('device.stored', { count: 1 }))).toBeVisible();
			expect(await heard()).toEqual([t('checklist.progress', { count: 1, total }).replace(/\s+/g, ' ')]);
		});

		test('are forgotten on request, and nothing is left on the device', async ({ page }) => {
			await open(page, locale);
			await box(page, locale, 0).check();
			expect(await stored(page)).not.toEqual([]);
			await page.getByRole('button', { name: t('device.forget') }).click();
			await expect(box(page, locale, 0)).not.toBeChecked();
			await expect(page.getByText(t('device.forgotten'))).toBeVisible();
			expect(await stored(page)).toEqual([]);
		});

		test('no longer say “forgotten” once something is remembered again', async ({ page }) => {
			await open(page, locale);
			await page.getByRole('button', { name: t('device.forget') }).click();
			await box(page, locale, 0).check();
			await expect(page.getByText(t('device.forgotten'))).toHaveCount(0);
			await expect(page.getByText(t('device.stored', { count: 1 }))).toBeVisible();
		});

		test('take over a tick from another tab', async ({ page, context }) => {
			await open(page, locale);
			const second = await context.newPage();
			await open(second, locale);
			await box(second, locale, 1).check();
			await expect(box(page, locale, 1)).toBeChecked();
			await expect(progress(page, locale, 1)).toBeVisible();
		});

		test('are forgotten in another tab too', async ({ page, context }) => {
			await open(page, locale);
			await box(page, locale, 1).check();
			const second = await context.newPage();
			await open(second, locale);
			await second.getByRole('button', { name: t('device.forget') }).click();
			await expect(box(page, locale, 1)).not.toBeChecked();
			await expect(progress(page, locale, 0)).toBeVisible();
		});
	});
}
