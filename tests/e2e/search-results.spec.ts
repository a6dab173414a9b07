import type { Page } from '@playwright/test';
import { localeCodes } from '../../src/config/locales';
import { translator } from '../../src/i18n/translate';
import { article, part } from '../support/articles';
import { answerWords } from '../support/finder';
import { SearchBox } from '../support/search-box';
import { expect, test } from '../support/test';

const query = 'WordPress';

for (const locale of localeCodes) {
	const t = translator(locale);
	const all = article('all', locale);
	const question = part('faq', locale, 'Question', 'wordpress-email');
	const results = (page: Page, asked = query) => page.getByRole('region', { name: t('search.resultsFor', { query: asked }) });

	test.describe(`the page of results in ${locale}`, () => {
		test('repeats the question, counts the hits, lists them with their page, in this language only', async ({ page }) => {
			await page.goto(`${all.path}?q=${query}`);
			await expect(results(page)).toBeVisible();
			await expect(new SearchBox(page, locale).field).toHaveValue(query);
			await expect(results(page).locator(`a[href$="#${question.id}"]`)).toContainText(article('faq', locale).title);
			await expect(results(page).getByRole('status')).not.toBeEmpty();
			const hits = results(page).getByRole('listitem').getByRole('link');
			await expect(results(page).getByRole('status')).toHaveText(t('search.count', { count: await hits.count() }));
			const addresses = await hits.evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
			expect(addresses.filter((address) => !address.startsWith(`/${locale}/`))).toEqual([]);
		});

		test('is there again after Back from a hit, at the same place', { tag: '@chromium' }, async ({ page }) => {
			await page.goto(`${all.path}?q=hosting`);
			const hits = results(page, 'hosting').getByRole('listitem').getByRole('link');
			await expect(results(page, 'hosting').getByRole('status')).not.toBeEmpty();
			const addresses = await hits.evaluateAll((links) => links.map((link) => link.getAttribute('href')));
			await hits.nth(9).scrollIntoViewIfNeeded();
			const place = await page.evaluate(() => scrollY);
			expect(place).toBeGreaterThan(0);
			await hits.nth(9).click();
			await expect(page).not.toHaveURL(/q=/);
			await page.goBack();
			await expect(page).toHaveURL(`${all.path}?q=hosting`);
			await expect(results(page, 'hosting').getByRole('status')).not.toBeEmpty();
			expect(await hits.evaluateAll((links) => links.map((link) => link.getAttribute('href')))).toEqual(addresses);
			await expect.poll(() => page.evaluate(() => Math.round(scrollY))).toBe(Math.round(place));
			await expect(new SearchBox(page, locale).field).toHaveValue('hosting');
		});

		test('says that nothing was found, offers ways on and still lists all answers; a hostile question stays text', async ({ page }) => {
			const hostile = 'qqxxzz <img src=x onerror=qqxxzz()>';
			await page.goto(`${all.path}?q=${encodeURIComponent(hostile)}`);
			const none = results(page, hostile);
			await expect(none.getByRole('status')).toHaveText(t('search.none', { query: hostile }));
			await expect(none.getByRole('link', { name: answerWords('my-phone', locale), exact: true })).toBeVisible();
			await expect(page.getByRole('main').getByRole('link', { name: article('phone', locale).title })).toBeVisible();
			await expect(page.getByRole('main').locator('img')).toHaveCount(0);
		});

		test('asks nothing where there is no question', async ({ page }) => {
			await page.goto(`${all.path}?q=%20`);
			await expect(page.getByRole('heading', { level: 1, name: all.title })).toBeVisible();
			await expect(page.getByRole('main').getByRole('status')).toBeHidden();
		});
	});
}
