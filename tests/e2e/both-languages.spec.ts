import type { Page } from '@playwright/test';
import { localeCodes, locales } from '../../src/config/locales';
import { translator } from '../../src/i18n/translate';
import { article } from '../support/articles';
import { answerWords, nodePath } from '../support/finder';
import { expect, test } from '../support/test';

// The page for wrong addresses is answered with 404, which the browser reports; the language of the short address is nobody's here.
test.use({ locale: 'de-DE', allowedNoise: /the server responded with a status of 404/ });

const pages = { 'the start page': '/', 'the page for wrong addresses': '/en/no-such-page/', 'a short address': '/deleted-mailbox/' };
const half = (page: Page, locale: (typeof localeCodes)[number]) => page.getByRole('main').locator(`> [lang=${locales[locale].lang}]`);
const mark = (page: Page) => page.getByRole('main').locator('h1 svg');

/** Words that the mark lies on. */
const covered = (page: Page) =>
	page.getByRole('main').evaluate((main) => {
		const door = main.querySelector('h1 svg')?.getBoundingClientRect() ?? new DOMRect();
		// The names of the site beside the mark are for screen readers alone.
		const walker = document.createTreeWalker(main, NodeFilter.SHOW_TEXT, ({ parentElement }) =>
			parentElement?.closest('h1') ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
		);
		const range = document.createRange();
		const found: string[] = [];
		while (walker.nextNode()) {
			range.selectNodeContents(walker.currentNode);
			const meets = [...range.getClientRects()].some(
				({ left, right, top, bottom, width }) =>
					width > 1 && left < door.right && right > door.left && top < door.bottom && bottom > door.top,
			);
			if (meets) found.push(walker.currentNode.textContent ?? '');
		}
		return found;
	});

for (const locale of localeCodes) {
	const t = translator(locale);

	test(`the start page shows a phone its question and all its ways on in ${locale} at once`, async ({ page }) => {
		await page.setViewportSize({ width: 360, height: 740 });
		await page.goto('/');
		const own = half(page, locale);
		await expect(own.getByRole('heading')).toBeInViewport({ ratio: 1 });
		const links = own.getByRole('link');
		await expect(links).toHaveCount(4);
		for (const link of await links.all()) await expect(link).toBeInViewport({ ratio: 1 });
		for (const id of ['my-email', 'my-phone']) await expect(links.filter({ hasText: answerWords(id, locale) })).toHaveCount(1);
		await expect(own.getByRole('link', { name: t('root.more') })).toHaveAttribute('href', article('home', locale).path);
		await expect(page.getByText(t('root.customers'))).toBeVisible();
	});

	test(`a short address offers its answer in ${locale} as the one choice of a half`, async ({ page }) => {
		await page.goto(pages['a short address']);
		const own = half(page, locale);
		await expect(own.getByRole('heading')).toHaveText(t('root.continue'));
		await expect(own.locator('[hreflang]')).toHaveAttribute('href', nodePath('deleted-mailbox', locale));
		await expect(own.getByRole('link')).toHaveCount(3);
	});
}

for (const [name, path] of Object.entries(pages)) {
	test(`${name} gives each language a half of a wide window, and the mark stands on the seam`, async ({ page }) => {
		for (const width of [768, 1280, 1920]) {
			await page.setViewportSize({ width, height: 900 });
			await page.goto(path);
			const boxes = await Promise.all(localeCodes.map((locale) => half(page, locale).boundingBox()));
			const grounds = await Promise.all(
				localeCodes.map((locale) => half(page, locale).evaluate((own) => getComputedStyle(own).backgroundColor)),
			);
			expect(boxes.map((box) => box?.y)).toEqual(localeCodes.map(() => 0));
			expect(boxes.map((box) => box?.width)).toEqual(localeCodes.map(() => width / localeCodes.length));
			for (const box of boxes) expect(box?.height).toBeGreaterThan(800);
			expect(new Set(grounds).size).toBe(localeCodes.length);
			const door = await mark(page).boundingBox();
			expect((door?.x ?? 0) + (door?.width ?? 0) / 2).toBeCloseTo(width / 2, 0);
			expect(await covered(page)).toEqual([]);
		}
	});

	test(`${name} is printed in one column, both languages from the same edge`, async ({ page }) => {
		await page.setViewportSize({ width: 1280, height: 900 });
		await page.goto(path);
		await page.emulateMedia({ media: 'print' });
		const boxes = await Promise.all(localeCodes.map((locale) => half(page, locale).getByRole('heading').first().boundingBox()));
		expect(new Set(boxes.map((box) => box?.x)).size).toBe(1);
		expect(new Set(boxes.map((box) => box?.y)).size).toBe(localeCodes.length);
		await expect(mark(page)).toBeHidden();
	});

	test(`the mark on ${name} lies on no words of a phone, with larger letters either`, async ({ page }) => {
		await page.setViewportSize({ width: 360, height: 740 });
		await page.goto(path);
		for (const size of ['', '27px', '36px']) {
			await page.evaluate((letters) => {
				document.documentElement.style.fontSize = letters;
			}, size);
			expect(await covered(page), size).toEqual([]);
		}
	});
}

test('a wrong address shows the door of the mark ajar, any other page as a way in', async ({ page }) => {
	const drawing = async (path: string) => {
		await page.goto(path);
		return mark(page).locator('path').getAttribute('d');
	};
	const [root, wrong, short] = [await drawing('/'), await drawing(pages['the page for wrong addresses']), await drawing('/sms/')];
	expect(short).toBe(root);
	expect(wrong).not.toBe(root);
});
