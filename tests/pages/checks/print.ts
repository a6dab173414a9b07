import type { Page } from '@playwright/test';
import { overlappingWords } from './text-boxes';

/** A sheet of A4 without its margins, in CSS px. */
const sheet = { width: 718, height: 1047 };

/** What is wrong with a page on paper. */
interface Paper {
	/** Words in closed folds that paper would lack. */
	unprinted: string[];
	/** Words too pale for white paper, as browsers leave the grounds out. */
	pale: string[];
	/** Words that lie on other words. */
	overprinted: string[];
}

/**
 * The page as it is printed. Columns of the size of a sheet stand for the sheets: browsers break both with the same code, and
 * only columns can be measured.
 */
export async function onPaper(page: Page): Promise<Paper> {
	const size = page.viewportSize() ?? sheet;
	await page.setViewportSize(sheet);
	await page.emulateMedia({ media: 'print' });
	const found = { unprinted: await unprinted(page), pale: await pale(page), overprinted: await overprinted(page) };
	await page.emulateMedia({ media: null });
	await page.setViewportSize(size);
	return found;
}

function unprinted(page: Page): Promise<string[]> {
	// What is left out of print is not displayed at all and has no box.
	return page.locator('details:not([open])').evaluateAll((folds) =>
		folds
			.filter((fold) => fold.getClientRects().length > 0)
			.flatMap((fold) => [...fold.children].filter((child) => child.tagName !== 'SUMMARY'))
			.filter((child) => child.getBoundingClientRect().height === 0 || !child.checkVisibility())
			.map((child) => child.textContent),
	);
}

function pale(page: Page): Promise<string[]> {
	return page.evaluate(() => {
		const linear = (part: number) => (part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4);
		const onWhite = (colour: string) => {
			const [red = 0, green = 0, blue = 0] = (colour.match(/[\d.]+/g) ?? []).map((part) => linear(Number(part) / 255));
			return 1.05 / (0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05);
		};
		const ownWords = (element: Element) =>
			[...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.nodeValue?.trim());
		return [...document.querySelectorAll('main *:not(svg *)')].flatMap((element) => {
			if (element.getClientRects().length === 0) return [];
			const places = [undefined, '::before', '::after'].filter((place) =>
				place === undefined ? ownWords(element) : !['none', 'normal', '""'].includes(getComputedStyle(element, place).content),
			);
			return places
				.filter((place) => onWhite(getComputedStyle(element, place).color) < 4.5)
				.map((place) => `${place ?? ''} ${element.textContent.trim().slice(0, 80)}`);
		});
	});
}

async function overprinted(page: Page): Promise<string[]> {
	await page.evaluate(({ width, height }) => {
		const { style } = document.documentElement;
		Object.assign(style, { columnWidth: `${width}px`, columnGap: '40px', columnFill: 'auto', height: `${height}px` });
	}, sheet);
	const found = await overlappingWords(page, 'body');
	await page.evaluate(() => {
		for (const property of ['column-width', 'column-gap', 'column-fill', 'height']) document.documentElement.style.removeProperty(property);
	});
	return found;
}
