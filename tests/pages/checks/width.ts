import type { Page } from '@playwright/test';

/** Phones to desktops, and both sides of every width at which the layout changes (40, 48 and 64 rem). */
const widths = [320, 360, 520, 639, 640, 767, 768, 1023, 1024];
const phone = { width: 360, height: 640 };
/** What readers choose who set larger letters in their browser, in px; 16 is what browsers come with. */
const letters = [24, 32];
/** WCAG 1.4.12: what a reader's own style may ask for without losing anything. */
const spaced = '* { line-height: 1.5; letter-spacing: 0.12em; word-spacing: 0.16em } p { margin-block-end: 2em }';

/** Widths in which the page, its folds open, is wider than the window. */
export async function overflowing(page: Page): Promise<string[]> {
	const found: string[] = [];
	for (const width of widths) {
		await page.setViewportSize({ width, height: 640 });
		found.push(...(await tooWide(page, '')));
	}
	return found;
}

/** Whether the page, its folds open, is wider than a phone with larger letters, and with more space between them at 400 %. */
export async function overflowingWithLargerText(page: Page): Promise<string[]> {
	const found: string[] = [];
	const browser = await page.context().newCDPSession(page);
	await page.setViewportSize(phone);
	for (const standard of [...letters, 16]) {
		await browser.send('Page.setFontSizes', { fontSizes: { standard } });
		found.push(...(await tooWide(page, ` with letters of ${standard} px`)));
	}
	await browser.detach();
	await page.setViewportSize({ width: 320, height: 640 });
	const sheet = await page.evaluateHandle((css) => {
		const added = new CSSStyleSheet();
		added.replaceSync(css);
		document.adoptedStyleSheets.push(added);
		return added;
	}, spaced);
	found.push(...(await tooWide(page, ' with spaced letters')));
	await sheet.evaluate((added) => {
		document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== added);
	});
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

function tooWide(page: Page, how: string): Promise<string[]> {
	return page.evaluate((words) => {
		const content = document.scrollingElement?.scrollWidth ?? Infinity;
		return content > innerWidth ? [`${content} px in ${innerWidth} px${words}`] : [];
	}, how);
}
