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
