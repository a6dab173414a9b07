import type { Locator } from '@playwright/test';

/** Puts other words into elements as a translator in the browser does: each text inside becomes a `<font>` with the translation. */
export async function translatePage(elements: Locator, words: string): Promise<void> {
	await elements.evaluateAll((found, translation) => {
		for (const element of found) {
			const font = document.createElementNS('http://www.w3.org/1999/xhtml', 'font');
			font.textContent = translation;
			element.replaceChildren(font);
		}
	}, words);
}
