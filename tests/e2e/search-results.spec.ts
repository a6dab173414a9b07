import type { Page } from '@playwright/test';
import { localeCodes } from '../../src/config/locales';
import { translator } from '../../src/i18n/translate';
import { article, part } from '../support/articles';
import { answerWords, questionWords } from '../support/finder';
import { SearchBox } from '../support/search-box';
import { expect, test } from '../support/test';

const query = 'WordPress';

for (const locale of localeCodes) {
	const t = translator(locale);
	const all = article('all', locale);
	const results = (page: Page, asked = query) => page.getByRole('region', { name: t('search.resultsFor', { query: asked }) });
	const found = (page: Page) => page.getByRole('main').locator('search-results ol');

	test.describe(`the page of results in ${locale}`, () => {
		test('is called by the question, counts the hits, lists them in this language only', async ({ page }) => {
			await page.goto(`${all.path}?q=${query}`);
			await expect(page.getByRole('heading', { level: 1 })).toHaveText(t('search.resultsFor', { query }));
			await expect(new SearchBox(page, locale).field).toHaveValue(query);
			const hits = found(page).locator('ul > li, li > p');
			await expect(results(page).getByRole('status')).toHaveText(t('search.count', { count: await hits.count() }));
			const addresses = await found(page)
				.getByRole('link')
				.evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
			expect(addresses.filter((address) => !address.startsWith(`/${locale}/`))).toEqual([]);
		});

		test('says the title of a page once, its parts below it, in lines of 38 letters’ widths', async ({ page }) => {
			await page.goto(`${all.path}?q=hosting`);
			await expect(results(page, 'hosting').getByRole('status')).not.toBeEmpty();
			const pages = await found(page)
				.getByRole('heading')
				.getByRole('link')
				.evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
			expect(new Set(pages).size).toBe(pages.length);
			const parts = await found(page)
				.locator('> li:has(ul)')
				.evaluateAll((rows) =>
					rows.map((row) => [
						row.querySelector('h2 a')?.getAttribute('href'),
						...[...row.querySelectorAll('ul li > a:first-child')].map((link) => link.getAttribute('href')?.split('#')[0]),
					]),
				);
			expect(parts.length).toBeGreaterThan(1);
			for (const [at, ...others] of parts) expect(new Set(others)).toEqual(new Set([at]));
			const [list, mark] = [await found(page).boundingBox(), await page.getByRole('banner').locator('svg').first().boundingBox()];
			expect(list?.width).toBeLessThanOrEqual(38 * 18);
			expect(list?.x).toBeCloseTo(mark?.x ?? NaN, 0);
		});

		test('gives the best hit its lead in full and the one button that opens it', async ({ page }) => {
			const { title, lead, path } = article('phone', locale);
			await page.goto(`${all.path}?q=sms`);
			const first = found(page).locator('> li').first();
			await expect(first.getByRole('heading', { name: title })).toBeVisible();
			// What follows the fact that is filled in.
			await expect(first.locator('> p')).toContainText(
				lead
					.split(/\{[^}]*\}/)
					.at(-1)
					?.trim() ?? lead,
			);
			await expect(page.locator('.button').filter({ visible: true })).toHaveCount(1);
			await expect(first.getByRole('link', { name: t('search.open'), exact: true })).toHaveAttribute('href', path);
			await page.goto(`${all.path}?q=${query}`);
			const part = found(page).locator('> li').first().locator('li').first();
			await expect(part.getByRole('link')).toHaveCount(2);
			const addresses = await part.getByRole('link').evaluateAll((links) => links.map((link) => link.getAttribute('href')));
			expect(new Set(addresses).size).toBe(1);
		});

		test('shows questions where no part of a guide answers, and leaves them out where one does', async ({ page }) => {
			const { path } = article('faq', locale);
			await page.goto(`${all.path}?q=${query}`);
			await expect(results(page).getByRole('status')).not.toBeEmpty();
			await expect(found(page).locator(`a[href^="${path}"]`)).toHaveCount(0);
			const asked = part('faq', locale, 'Question', 'how-long-sms-request').title;
			await page.goto(`${all.path}?q=${encodeURIComponent(asked)}`);
			await expect(found(page).locator(`a[href="${path}#how-long-sms-request"]`).first()).toBeVisible();
		});

		test('offers the four choices in a row below the hits, and stops there', async ({ page }) => {
			await page.goto(`${all.path}?q=${query}`);
			const choices = page.getByRole('region', { name: questionWords('home', locale) }).getByRole('link');
			await expect(choices).toHaveCount(4);
			const tops = await choices.evaluateAll((links) => links.map((link) => link.getBoundingClientRect().top));
			expect(new Set(tops).size).toBe(1);
			await expect(page.getByRole('heading', { name: t('finder.everySituation') })).toBeHidden();
			await expect(page.getByText(all.lead)).toBeHidden();
		});

		test('is there again after Back from a hit, at the same place', { tag: '@chromium' }, async ({ page }) => {
			await page.goto(`${all.path}?q=hosting`);
			const hits = found(page).locator('a:not(.button)');
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

		test('says that nothing was found, offers ways on and the list of all answers; a hostile question stays text', async ({ page }) => {
			const hostile = 'qqxxzz <img src=x onerror=qqxxzz()>';
			await page.goto(`${all.path}?q=${encodeURIComponent(hostile)}`);
			const none = results(page, hostile);
			await expect(none.getByRole('status')).toHaveText(t('search.none', { query: hostile }));
			await expect(none.getByRole('link', { name: answerWords('my-phone', locale) })).toBeVisible();
			await expect(none.getByRole('link', { name: t('search.unavailableLink') })).toHaveAttribute('href', all.path);
			await expect(page.getByRole('main').locator('img')).toHaveCount(0);
		});

		test('asks nothing where there is no question', async ({ page }) => {
			await page.goto(`${all.path}?q=%20`);
			await expect(page.getByRole('heading', { level: 1, name: all.title })).toBeVisible();
			await expect(page.getByRole('main').getByRole('status')).toBeHidden();
		});
	});
}
