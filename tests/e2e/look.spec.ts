import type { Locator, Page } from '@playwright/test';
import { localeCodes } from '../../src/config/locales';
import { translator } from '../../src/i18n/translate';
import { article } from '../support/articles';
import { openFolds } from '../support/folds';
import { expect, test } from '../support/test';

const phone = { width: 360, height: 740 };
const boxOf = (locator: Locator) => locator.evaluate((element) => element.getBoundingClientRect().toJSON() as DOMRect);
/** Where the words of each element begin and end. */
const wordsOf = (elements: Locator) =>
	elements.evaluateAll((all) =>
		all.map((element) => {
			const lines: DOMRect[] = [];
			const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
			const range = document.createRange();
			while (walker.nextNode() !== null) {
				range.selectNodeContents(walker.currentNode);
				lines.push(...[...range.getClientRects()].filter(({ width }) => width > 1));
			}
			return {
				top: Math.min(...lines.map(({ top }) => top)),
				bottom: Math.max(...lines.map(({ bottom }) => bottom)),
				left: Math.min(...lines.map(({ left }) => left)),
				right: Math.max(...lines.map(({ right }) => right)),
			};
		}),
	);
const tools = (locale: (typeof localeCodes)[number]) => [
	article('expiry', locale).path,
	article('good-email', locale).path,
	`${article('request', locale).path}#access`,
];

for (const locale of localeCodes) {
	const t = translator(locale);

	test(`two situations of two lines do not read as one among all answers in ${locale}`, async ({ page }) => {
		await page.setViewportSize(phone);
		await page.goto(article('all', locale).path);
		const rows = await wordsOf(page.locator('section:has(#situations) li a'));
		expect(rows.length).toBeGreaterThan(5);
		for (const [index, row] of rows.slice(1).entries()) expect(row.top - (rows[index]?.bottom ?? 0)).toBeGreaterThan(12);
	});

	test(`an address for support in ${locale} stands clear of the rules above and below it on a phone`, async ({ page }) => {
		await page.setViewportSize(phone);
		await page.goto(article('support', locale).path);
		const rows = page.locator('.addresses li');
		const [words, boxes] = await Promise.all([
			wordsOf(rows),
			rows.evaluateAll((elements) => elements.map((element) => element.getBoundingClientRect().toJSON() as DOMRect)),
		]);
		expect(words.length).toBeGreaterThan(50);
		for (const [index, { top, bottom }] of words.entries()) {
			expect(top - (boxes[index]?.top ?? NaN)).toBeGreaterThan(4);
			expect((boxes[index]?.bottom ?? NaN) - bottom).toBeGreaterThan(4);
		}
	});

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
			const folds = page.getByRole('main').locator('.faq summary, .register summary');
			expect(await folds.count()).toBeGreaterThan(1);
			await expect(folds.locator('.chevron')).toHaveCount(await folds.count());
			const own = await folds.evaluateAll((all) =>
				all.map((fold) => [getComputedStyle(fold).listStyleType, getComputedStyle(fold, '::before').content]),
			);
			expect(new Set(own.flat())).toEqual(new Set(['none']));
		}
	});

	test(`a list within a step in ${locale} has the same bullets as any other`, async ({ page }) => {
		await page.goto(article('phone', locale).path);
		const bullets = await page
			.getByRole('main')
			.locator('ul:not([role=list]) > li:visible')
			.evaluateAll((rows) => rows.map((row) => getComputedStyle(row).listStyleType));
		expect(bullets.length).toBeGreaterThan(3);
		expect(new Set(bullets).has('circle')).toBe(false);
	});

	test(`one ring goes round the field of the search and its button in ${locale}, and the list begins at one edge`, async ({ page }) => {
		await page.goto(article('phone', locale).path);
		const field = page.getByRole('combobox');
		await field.focus();
		const ring = (locator: Locator) =>
			locator.evaluate((element) => [getComputedStyle(element).outlineStyle, getComputedStyle(element).outlineColor]);
		const around = page.getByRole('search').locator('.field');
		expect((await ring(around))[0]).toBe('solid');
		expect((await ring(field))[1]).toBe('rgba(0, 0, 0, 0)');
		expect((await boxOf(around)).right).toBe((await boxOf(page.getByRole('search').getByRole('button'))).right);

		await field.fill('hosting');
		const hits = page.getByRole('option');
		await expect(hits.nth(1)).toBeVisible();
		const [said] = await wordsOf(page.locator('[data-message]').filter({ visible: true }));
		for (const { left } of await wordsOf(hits)) expect(left).toBeCloseTo(said?.left ?? NaN, 0);
		await expect(hits.nth(1)).toHaveCSS('border-block-start-width', '0px');
	});

	test(`the choice of language in ${locale} ends where the page does`, async ({ page }) => {
		for (const width of [360, 768, 1280]) {
			await page.setViewportSize({ width, height: 740 });
			await page.goto(article('phone', locale).path);
			const last = page
				.getByRole('navigation', { name: t('nav.language') })
				.getByRole('link')
				.last();
			const [words] = await wordsOf(last);
			expect(words?.right).toBeCloseTo(await innerEnd(page, 'header .frame'), 0);
		}
	});
}

const innerEnd = (page: Page, selector: string) =>
	page.locator(selector).evaluate((element) => element.getBoundingClientRect().right - parseFloat(getComputedStyle(element).paddingRight));

for (const id of ['map', 'good-email', 'phone'])
	test(`drawings on the page “${id}” are in the reader’s own colours where these are forced`, async ({ page }) => {
		await page.emulateMedia({ forcedColors: 'active', colorScheme: 'dark' });
		await page.goto(article(id, 'en').path);
		await openFolds(page);
		const drawings = page.getByRole('img').locator(':is(text, tspan, rect, circle, path)');
		await expect(drawings).not.toHaveCount(0);
		const colours = await drawings.evaluateAll((shapes) => {
			const probe = document.body.appendChild(document.createElement('p'));
			const system = ['Canvas', 'CanvasText', 'Highlight', 'LinkText', 'GrayText', 'transparent'].map((name) => {
				probe.style.color = name;
				return getComputedStyle(probe).color;
			});
			const used = shapes.flatMap((shape) => [getComputedStyle(shape).fill, getComputedStyle(shape).stroke]);
			return [...new Set(used)].filter((colour) => colour !== 'none' && !system.includes(colour));
		});
		expect(colours).toEqual([]);
	});
