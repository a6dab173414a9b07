import type { Locator } from '@playwright/test';
import { localeCodes } from '../../src/config/locales';
import { article, part } from '../support/articles';
import { expect, test } from '../support/test';

// 1280 × 1024 px at 400 %.
test.use({ viewport: { width: 320, height: 256 } });

/** Whether the whole width of an element stands in the window. */
const withinWidth = (locator: Locator) =>
	locator.evaluate((element) => {
		const { left, right } = element.getBoundingClientRect();
		return left >= 0 && right <= innerWidth && element.scrollWidth <= element.clientWidth + 1;
	});

for (const locale of localeCodes) {
	test(`at 400 % the title, the answer and the first step in ${locale} are read by scrolling down alone`, async ({ page }) => {
		const { path, title } = article('phone', locale);
		await page.goto(path);
		const heading = page.getByRole('heading', { level: 1, name: title });
		const step = page.getByRole('heading', { level: 3, name: part('phone', locale, 'Step', 'resend').title });
		const answer = page.getByRole('main').locator('p', { hasText: /\.$/ }).first();
		for (const piece of [heading, answer, step]) {
			await piece.scrollIntoViewIfNeeded();
			await expect(piece).toBeInViewport();
			expect(await withinWidth(piece)).toBe(true);
		}
	});

	test(`at 400 % the hits of a search in ${locale} stand in the window`, async ({ page }) => {
		await page.goto(article('phone', locale).path);
		await page.getByRole('search').getByRole('combobox').fill('hosting');
		const list = page.getByRole('listbox');
		await expect(list).toBeVisible();
		await page.keyboard.press('ArrowDown');
		const selected = page.getByRole('option', { selected: true });
		await expect(selected).toBeInViewport();
		expect(await withinWidth(selected)).toBe(true);
	});
}
