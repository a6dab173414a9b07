import type { Locator, Page } from '@playwright/test';
import { localeCodes, type Locale } from '../../src/config/locales';
import { translator } from '../../src/i18n/translate';
import { article } from '../support/articles';
import { questionWords } from '../support/finder';
import { SearchBox } from '../support/search-box';
import { expect, test } from '../support/test';

const choices = (page: Page, locale: Locale) =>
	page
		.getByRole('main')
		.getByRole('region', { name: questionWords('home', locale) })
		.getByRole('link');
const rows = (page: Page) => page.getByRole('main').locator('section > h2 + ul').getByRole('link');
const boxOf = (locator: Locator) => locator.evaluate((element) => element.getBoundingClientRect().toJSON() as DOMRect);

for (const locale of localeCodes) {
	const t = translator(locale);

	test(`a phone shows the choices with what they mean, the search and the first tasks in ${locale} at once`, async ({ page }) => {
		await page.setViewportSize({ width: 360, height: 740 });
		await page.goto(article('home', locale).path);
		await expect(choices(page, locale)).toHaveCount(4);
		for (const choice of await choices(page, locale).all()) {
			await expect(choice.locator('small')).toBeInViewport({ ratio: 1 });
			const [tile, words] = [await boxOf(choice), await boxOf(choice.locator('> span'))];
			expect(tile.height).toBeGreaterThanOrEqual(74);
			expect(tile.height).toBeLessThanOrEqual(125);
			expect(words.top + words.bottom).toBeCloseTo(tile.top + tile.bottom, 0);
		}
		const [first, second, third] = await Promise.all([0, 1, 2].map((index) => boxOf(choices(page, locale).nth(index))));
		expect(second?.top).toBe(first?.top);
		expect(third?.left).toBe(first?.left);
		await expect(new SearchBox(page, locale).field).toBeInViewport({ ratio: 1 });
		await expect(page.getByRole('heading', { name: t('home.tasks') })).toBeInViewport({ ratio: 1 });
		await expect(rows(page).first()).toBeInViewport({ ratio: 1 });
	});

	test(`a wide window shows the whole start page in ${locale}: four choices in a row, the rows in columns`, async ({ page }) => {
		await page.setViewportSize({ width: 1280, height: 900 });
		await page.goto(article('home', locale).path);
		const tops = await choices(page, locale).evaluateAll((all) => all.map((choice) => choice.getBoundingClientRect().top));
		expect(new Set(tops).size).toBe(1);
		for (const row of await rows(page).all()) await expect(row).toBeInViewport({ ratio: 1 });
		const titles = [t('home.tasks'), t('group.which'), t('home.ahead')].map((name) => page.getByRole('heading', { name }));
		const columns = await Promise.all(titles.map(boxOf));
		expect(new Set(columns.map(({ top }) => top)).size).toBe(1);
		expect(new Set(columns.map(({ left }) => left)).size).toBe(3);
	});

	test(`everything on the start page in ${locale} begins where the mark of the site does`, async ({ page }) => {
		for (const width of [360, 768, 1280, 1920]) {
			await page.setViewportSize({ width, height: 900 });
			await page.goto(article('home', locale).path);
			const { left } = await boxOf(page.getByRole('banner').locator('svg').first());
			const starts = [page.getByRole('heading', { level: 1 }), choices(page, locale).first(), rows(page).first()];
			for (const start of starts) expect((await boxOf(start)).left).toBeCloseTo(left, 0);
		}
	});

	test(`the start page in ${locale} offers every place once, without texts that end amid a sentence`, async ({ page }) => {
		await page.goto(article('home', locale).path);
		const places = await rows(page).evaluateAll((all) => all.map((row) => row.getAttribute('href')));
		expect(new Set(places).size).toBe(places.length);
		const { title, path } = article('good-email', locale);
		await expect(rows(page).and(page.locator(`[href="${path}"]`))).toHaveText(title);
		const description = await page.locator('meta[name=description]').getAttribute('content');
		await expect(page.getByRole('main').getByRole('paragraph').last()).toHaveText(description ?? '');
	});
}
