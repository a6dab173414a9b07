import { localeCodes } from '../../src/config/locales';
import { translator } from '../../src/i18n/translate';
import { article } from '../support/articles';
import { answerWords, questionWords } from '../support/finder';
import { SearchBox } from '../support/search-box';
import { expect, test } from '../support/test';

test.use({ viewport: { width: 360, height: 640 } });

for (const locale of localeCodes) {
	const t = translator(locale);

	test(`a phone shows the search and the first two choices in ${locale} without scrolling`, async ({ page }) => {
		await page.goto(article('home', locale).path);
		const choices = page.getByRole('region', { name: questionWords('home', locale) });
		await expect(new SearchBox(page, locale).field).toBeInViewport({ ratio: 1 });
		await expect(choices.getByRole('link', { name: answerWords('my-email', locale) })).toBeInViewport({ ratio: 1 });
		await expect(choices.getByRole('link', { name: answerWords('my-phone', locale) })).toBeInViewport({ ratio: 1 });
	});

	test(`a phone shows the title, the search and the lead of an article in ${locale}`, async ({ page }) => {
		await page.goto(article('phone', locale).path);
		await expect(new SearchBox(page, locale).field).toBeInViewport({ ratio: 1 });
		await expect(page.getByRole('heading', { level: 1 })).toBeInViewport({ ratio: 1 });
		const lead = (await page.locator('meta[name=description]').getAttribute('content')) ?? '';
		await expect(page.getByRole('main').getByText(lead, { exact: true })).toBeInViewport({ ratio: 1 });
	});

	for (const width of [768, 1280])
		test(`the name, the search and the languages stand in one line in ${locale} at ${width} px`, async ({ page }) => {
			await page.setViewportSize({ width, height: 640 });
			await page.goto(article('phone', locale).path);
			const header = page.getByRole('banner');
			const texts = [header.getByText(t('site.name'), { exact: true }), ...(await header.getByRole('navigation').getByRole('link').all())];
			const heights = await Promise.all(texts.map((text) => text.evaluate((element) => element.getBoundingClientRect().y)));
			expect(texts.length).toBe(1 + localeCodes.length);
			expect(Math.max(...heights) - Math.min(...heights)).toBeLessThan(4);
			expect((await header.boundingBox())?.height).toBeLessThan(90);
		});
}
