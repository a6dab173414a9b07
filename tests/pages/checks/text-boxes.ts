import type { Page } from '@playwright/test';

/**
 * Words of a part of the page that lie on other words, as pairs. What is kept for screen readers or fully transparent covers nothing
 * that anybody sees.
 */
export function overlappingWords(page: Page, within: 'body' | 'main'): Promise<string[]> {
	return page.evaluate((part) => {
		const boxes = [...document.querySelectorAll(part)]
			.flatMap((root) => [...linesOf(root)])
			.sort((one, other) => one.box.top - other.box.top);
		return boxes.flatMap(({ box, words }, index) => {
			const end = boxes.findIndex((other, at) => at > index && other.box.top >= box.bottom);
			const near = boxes.slice(index + 1, end === -1 ? undefined : end);
			return near.filter((other) => covers(box, other.box)).map((other) => `${words} / ${other.words}`);
		});

		function* linesOf(root: Element) {
			const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
			const range = document.createRange();
			for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
				const words = node.nodeValue?.trim() ?? '';
				if (words === '' || node.parentElement === null || !isSeen(node.parentElement)) continue;
				range.selectNodeContents(node);
				for (const box of range.getClientRects()) if (box.width > 1 && box.height > 1) yield { box, words: words.slice(0, 40) };
			}
		}

		function isSeen(element: Element): boolean {
			if (!element.checkVisibility({ opacityProperty: true, visibilityProperty: true })) return false;
			for (let around: Element | null = element; around !== null; around = around.parentElement) {
				const { width, height } = around.getBoundingClientRect();
				if (width <= 1 && height <= 1 && getComputedStyle(around).overflow !== 'visible') return false;
			}
			return true;
		}

		/** Boxes of neighbouring lines share a little of their height. */
		function covers(one: DOMRect, other: DOMRect): boolean {
			const wide = Math.min(one.right, other.right) - Math.max(one.left, other.left);
			const high = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
			return wide > 1 && high > 0.35 * Math.min(one.height, other.height);
		}
	}, within);
}
