import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { KeptFiles } from '../integrations/kept-files';
import { readRole } from '../lib/css-tokens';
import type { CardColors, CardWords } from './design';
import { cardRenderer } from './render';

/**
 * Draws the picture that sharing services show: the page's own words in the site's look. Cards are kept by what is on them, so a build
 * draws only those that changed.
 * @param root folder of the project
 * @param cache folder for the cards
 * @returns a function that gives one card as PNG
 */
export async function openCards(root: string, cache: string): Promise<(words: CardWords) => Promise<Uint8Array>> {
	const colors = readColors(await readFile(path.join(root, 'src/styles/tokens.css'), 'utf8'));
	const look = await fingerprint(root, colors);
	const kept = await KeptFiles.open(cache);
	const draw = cardRenderer(root, colors);
	return (words) => kept.get(`${hash(look, JSON.stringify(words))}.png`, () => draw(words));
}

function readColors(css: string): CardColors {
	const light = (role: string) => readRole(css, role).light;
	return {
		surface: light('surface'),
		text: light('text'),
		quiet: light('text-quiet'),
		accent: light('accent'),
		tint: light('accent-tint'),
	};
}

/** Changes with everything but the words that a card is made from: colours, design, programs, fonts. */
async function fingerprint(root: string, colors: CardColors): Promise<string> {
	const files = [
		...['index', 'design', 'render'].map((name) => `src/social-cards/${name}.ts`),
		...['satori', '@resvg/resvg-js', 'sharp', '@fontsource/inter'].map((name) => `node_modules/${name}/package.json`),
	];
	const texts = await Promise.all(files.map((file) => readFile(path.join(root, file), 'utf8')));
	return hash(JSON.stringify(colors), ...texts);
}

function hash(...texts: string[]): string {
	return texts.reduce((sum, text) => sum.update(text).update('\0'), createHash('sha256')).digest('hex');
}
