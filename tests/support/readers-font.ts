import type { Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import path from 'node:path';

const folder = path.join(import.meta.dirname, '../../node_modules/@fontsource/inter/files');
const faces = ['400', '700'].flatMap((weight) =>
	[
		['latin', 'U+0000-00FF, U+2000-206F, U+2190-21FF'],
		['latin-ext', 'U+0100-02FF'],
	].map(([script = '', range = '']) => ({
		weight,
		range,
		data: readFileSync(path.join(folder, `inter-${script}-${weight}-normal.woff2`)).toString('base64'),
	})),
);

/**
 * Sets the page in a font as wide as those that phones and computers come with: what a test machine has instead is up to an eighth
 * wider, and lengths would be its own.
 */
export async function setInReadersFont(page: Page): Promise<void> {
	await page.evaluate(async (all) => {
		for (const { weight, range, data } of all) {
			const bytes = Uint8Array.from(atob(data), (letter) => letter.charCodeAt(0));
			const face = new FontFace('readers', bytes, { weight, unicodeRange: range });
			document.fonts.add(await face.load());
		}
		document.body.style.fontFamily = 'readers';
	}, faces);
}
