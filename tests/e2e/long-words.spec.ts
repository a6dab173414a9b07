import type { Page } from '@playwright/test';
import { localeCodes } from '../../src/config/locales';
import { translator } from '../../src/i18n/translate';
import { requestSituations } from '../../src/lib/request-situations';
import { article } from '../support/articles';
import { expect, test } from '../support/test';

test.use({ viewport: { width: 320, height: 640 } });

/** A word of 24 letters, as a domain can be. */
const word = 'nejneobhospodarovatelnej';

const tooWide = (page: Page) => page.evaluate(() => Math.max(0, (document.scrollingElement?.scrollWidth ?? Infinity) - innerWidth));

/** Writes long words into everything on the page that takes words and is shown. */
async function fillAll(page: Page): Promise<void> {
	for (const field of await page.getByRole('main').getByRole('textbox').all())
		if (await field.isVisible()) await field.fill(`${word}@${word}.cz`);
}

for (const locale of localeCodes) {
	const t = translator(locale);

	for (const situation of requestSituations)
		test(`a request (${situation}) in ${locale} with words of 24 letters is no wider than a small phone`, async ({ page }) => {
			await page.goto(`${article('request', locale).path}#${situation}`);
			await fillAll(page);
			await page.getByRole('button', { name: t('request.copy') }).click();
			expect(await tooWide(page)).toBe(0);
		});

	test(`the check of an email in ${locale} with words of 24 letters is no wider than a small phone`, async ({ page }) => {
		await page.goto(article('good-email', locale).path);
		await fillAll(page);
		for (const group of await page.getByRole('main').getByRole('radiogroup').all()) await group.getByRole('radio').first().check();
		await page.getByRole('button', { name: t('emailCheck.submit') }).click();
		await expect(page.locator('.overall')).not.toBeEmpty();
		expect(await tooWide(page)).toBe(0);
	});

	test(`the count of days in ${locale} with words of 24 letters is no wider than a small phone`, async ({ page }) => {
		await page.goto(article('expiry', locale).path);
		await fillAll(page);
		await page.getByRole('button', { name: t('deadline.count') }).click();
		await expect(page.getByRole('group', { name: t('deadline.errors') })).toBeVisible();
		expect(await tooWide(page)).toBe(0);
	});

	test(`the search in ${locale} for words of 24 letters is no wider than a small phone, in the list and on its page`, async ({ page }) => {
		await page.goto(article('phone', locale).path);
		await page.getByRole('combobox').fill(`${word} ${word}`);
		await expect(page.getByRole('paragraph').filter({ hasText: t('search.none', { query: `${word} ${word}` }) })).toBeVisible();
		expect(await tooWide(page)).toBe(0);
		await page.goto(`${article('all', locale).path}?q=${word}+${word}`);
		await expect(page.getByRole('heading', { name: t('search.resultsFor', { query: `${word} ${word}` }) })).toBeVisible();
		expect(await tooWide(page)).toBe(0);
	});
}
