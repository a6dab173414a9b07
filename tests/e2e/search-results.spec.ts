import type { Page } from '@playwright/test';
import { localeCodes } from '../../src/config/locales';
import { translator } from '../../src/i18n/translate';
import { article, part } from '../support/articles';
import { SearchBox } from '../support/search-box';
import { expect, test } from '../support/test';

const query = 'WordPress';

for (const locale of localeCodes) {
	const t = translator(locale);
	const all = article('all', locale);
	const question = part('faq', locale, 'Question', 'wordpress-email');
	const results = (page: Page, asked = query) => page.getByRole('region', { name: t('search.resultsFor', { query: asked }) });

	test.describe(`the page of results in ${locale}`, () => {
		test('repeats the question in the field and above the hits', async ({ page }) => {
			await page.goto(`${all.path}?q=${query}`);
			await expect(results(page)).toBeVisible();
			await expect(new SearchBox(page, locale).field).toHaveValue(query);
		});

		test('lists the hits with their page and counts them', async ({ page }) => {
			await page.goto(`${all.path}?q=${query}`);
			const hit = results(page).getByRole('link', { name: question.title });
			await expect(hit).toContainText(article('faq', locale).title);
			const count = await results(page).getByRole('listitem').count();
			await expect(results(page).getByRole('status')).toHaveText(t('search.count', { count }));
		});

		test('finds pages of this language only', async ({ page }) => {
			await page.goto(`${all.path}?q=hosting`);
			const links = results(page, 'hosting').getByRole('link');
			await links.first().waitFor();
			const addresses = await links.evaluateAll((hits) => hits.map((hit) => hit.getAttribute('href') ?? ''));
			expect(addresses.filter((address) => !address.startsWith(`/${locale}/`))).toEqual([]);
		});

		test('is there again after Back from a hit', async ({ page }) => {
			await page.goto(`${all.path}?q=${query}`);
			await results(page).getByRole('link', { name: question.title }).click();
			await expect(page).toHaveURL(`${article('faq', locale).path}#${question.id}`);
			await page.goBack();
			await expect(page).toHaveURL(`${all.path}?q=${query}`);
			await expect(results(page).getByRole('link', { name: question.title })).toBeVisible();
			await expect(new SearchBox(page, locale).field).toHaveValue(query);
		});

		test('says that nothing was found and still lists all answers', async ({ page }) => {
			await page.goto(`${all.path}?q=qqxxzz`);
			await expect(results(page, 'qqxxzz').getByRole('status')).toHaveText(t('search.none', { query: 'qqxxzz' }));
			await expect(page.getByRole('main').getByRole('link', { name: article('phone', locale).title })).toBeVisible();
		});

		test('shows a hostile question as the text that it is', async ({ page }) => {
			const hostile = '<img src=x onerror=alert(1)>';
			await page.goto(`${all.path}?q=${encodeURIComponent(hostile)}`);
			await expect(results(page, hostile).getByRole('status')).not.toHaveText(t('search.loading'));
			await expect(page.getByRole('main').locator('img')).toHaveCount(0);
		});

		test('asks nothing where there is no question', async ({ page }) => {
			await page.goto(`${all.path}?q=%20`);
			await expect(page.getByRole('heading', { level: 1, name: all.title })).toBeVisible();
			await expect(page.getByRole('main').getByRole('status')).toBeHidden();
		});
	});
}
