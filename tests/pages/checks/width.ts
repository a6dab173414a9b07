import type { Page } from '@playwright/test';

/** Phones to desktops, and both sides of every width at which the layout changes (40, 48 and 64 rem). */
const widths = [320, 360, 430, 520, 639, 640, 767, 768, 1023, 1024, 1440];

/** Widths in which the page, its folds open, is wider than the window. */
export async function overflowing(page: Page): Promise<string[]> {
	const found: string[] = [];
	for (const width of widths) {
		await page.setViewportSize({ width, height: 640 });
		const content = await page.evaluate(() => document.scrollingElement?.scrollWidth ?? Infinity);
		if (content > width) found.push(`${content} px in ${width} px`);
	}
	return found;
}

/** Words in drawings that are smaller than 13 px at 320 px. */
export async function smallWordsInDrawings(page: Page): Promise<string[]> {
	await page.setViewportSize({ width: 320, height: 640 });
	return page.locator('main svg text:visible').evaluateAll((texts: SVGTextElement[]) =>
		texts
			.map((text) => ({ words: text.textContent, size: parseFloat(getComputedStyle(text).fontSize) * (text.getScreenCTM()?.a ?? 0) }))
			.filter(({ size }) => size < 13)
			.map(({ words, size }) => `${words.trim()}: ${size.toFixed(1)} px`),
	);
}
