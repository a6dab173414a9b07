import type { Locator } from '@playwright/test';
import { localeCodes } from '../../src/config/locales';
import { translator } from '../../src/i18n/translate';
import { article } from '../support/articles';
import { expect, test } from '../support/test';

const boxOf = (locator: Locator) => locator.evaluate((element) => element.getBoundingClientRect().toJSON() as DOMRect);
const tools = (locale: (typeof localeCodes)[number]) => [
	article('expiry', locale).path,
	article('good-email', locale).path,
	`${article('request', locale).path}#access`,
];

for (const locale of localeCodes) {
	const t = translator(locale);

	test(`the map of the finder in ${locale} is a list where its drawing does not fit, and whole where it does`, async ({ page }) => {
		await page.goto(article('map', locale).path);
		const drawing = page.getByRole('img', { name: t('map.label') });
		for (const width of [360, 768, 1024, 1200]) {
			await page.setViewportSize({ width, height: 800 });
			await expect(drawing).toBeHidden();
			await expect(page.getByText(t('map.narrow'))).toBeVisible();
		}
		for (const width of [1216, 1280, 1920]) {
			await page.setViewportSize({ width, height: 800 });
			const { left, right } = await boxOf(drawing);
			expect(left).toBeGreaterThanOrEqual(0);
			expect(right).toBeLessThanOrEqual(width);
			const around = await drawing.evaluate((svg) => (svg.parentElement?.scrollWidth ?? Infinity) - (svg.parentElement?.clientWidth ?? 0));
			expect(around).toBe(0);
		}
	});

	test(`radio buttons and boxes in ${locale} are the page’s own, and the browser’s in forced colours`, async ({ page }) => {
		for (const path of tools(locale)) {
			await page.goto(path);
			const looks = () =>
				page
					.locator('[type=radio], [type=checkbox]:not(:checked)')
					.evaluateAll((choices) => [...new Set(choices.map((choice) => getComputedStyle(choice).appearance))]);
			for (const colorScheme of ['light', 'dark'] as const) {
				await page.emulateMedia({ colorScheme });
				expect(await looks()).toEqual(['none']);
			}
			await page.emulateMedia({ forcedColors: 'active' });
			expect(await looks()).toEqual(['auto']);
			await page.emulateMedia({ forcedColors: 'none' });
		}
	});

	test(`questions and the register of facts in ${locale} open by the same sign`, async ({ page }) => {
		for (const id of ['faq', 'about']) {
			await page.goto(article(id, locale).path);
			const folds = page.getByRole('main').locator('.question > summary, .register summary');
			expect(await folds.count()).toBeGreaterThan(1);
			await expect(folds.locator('.chevron')).toHaveCount(await folds.count());
			const own = await folds.evaluateAll((all) =>
				all.map((fold) => [getComputedStyle(fold).listStyleType, getComputedStyle(fold, '::before').content]),
			);
			expect(new Set(own.flat())).toEqual(new Set(['none']));
		}
	});
}
