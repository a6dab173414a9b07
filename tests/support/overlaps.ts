import type { Locator } from '@playwright/test';

/** Texts of a list that lie on each other, and texts that the box or outline of another row lies on. */
export const overlaps = (list: Locator) =>
	list.evaluate((rail) => {
		const texts = [...rail.children].flatMap((row) => {
			const walker = document.createTreeWalker(row, NodeFilter.SHOW_TEXT);
			const found: { row: Element; words: string; box: DOMRect }[] = [];
			while (walker.nextNode()) {
				const range = document.createRange();
				range.selectNode(walker.currentNode);
				const words = walker.currentNode.textContent?.trim() ?? '';
				if (words !== '') found.push(...[...range.getClientRects()].map((box) => ({ row, words, box })));
			}
			return found;
		});
		const meet = (a: DOMRect, b: DOMRect) => a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 1 && b.top < a.bottom - 1;
		/** A row with the outline that may mark it. */
		const marked = (row: Element) => {
			const { x, y, width, height } = row.getBoundingClientRect();
			const { outlineStyle, outlineWidth, outlineOffset } = getComputedStyle(row);
			const more = outlineStyle === 'none' ? 0 : Math.max(0, parseFloat(outlineWidth) + parseFloat(outlineOffset));
			return new DOMRect(x - more, y - more, width + 2 * more, height + 2 * more);
		};
		const onTexts = texts.flatMap((one, index) =>
			texts.slice(index + 1).flatMap((other) => (meet(one.box, other.box) ? [`${one.words} / ${other.words}`] : [])),
		);
		const onRows = [...rail.children].flatMap((row) =>
			texts.flatMap(({ row: own, words, box }) => (own !== row && meet(marked(row), box) ? [`box on ${words}`] : [])),
		);
		return [...onTexts, ...onRows];
	});
