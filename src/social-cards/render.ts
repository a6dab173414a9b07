import { renderAsync } from '@resvg/resvg-js';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import satori, { type Font } from 'satori';
import sharp from 'sharp';
import { cardSize } from '../lib/head';
import { drawCard, type CardColors, type CardWords } from './design';

/** The weights that the design uses. */
const weights = [500, 700] as const;

/**
 * A card has five colours and the steps between them at the edges of letters: a palette is a third of the bytes. More effort to
 * find it takes half as long again, and its files are no smaller.
 */
const palette = { palette: true, colours: 64, dither: 0, compressionLevel: 9, effort: 1 };

/**
 * Draws cards with Inter, the same on every machine. Its letters come in two files, Czech ones in the second; Satori reads
 * one file for each name, so the second has a name of its own.
 * @returns a function that draws one card as PNG
 */
export function cardRenderer(root: string, colors: CardColors): (words: CardWords) => Promise<Uint8Array> {
	let fonts: Promise<Font[]> | undefined;
	return async (words) => {
		fonts ??= readFonts(path.join(root, 'node_modules/@fontsource/inter/files'));
		const svg = await satori(drawCard(words, colors), { ...cardSize, fonts: await fonts });
		const picture = await renderAsync(svg, { font: { loadSystemFonts: false } });
		const raw = { width: picture.width, height: picture.height, channels: 4 as const };
		return sharp(picture.pixels, { raw }).png(palette).toBuffer();
	};
}

function readFonts(folder: string): Promise<Font[]> {
	const files = weights.flatMap((weight) => [
		{ name: 'Inter', file: `inter-latin-${weight}-normal.woff`, weight },
		{ name: 'InterExt', file: `inter-latin-ext-${weight}-normal.woff`, weight },
	]);
	return Promise.all(
		files.map(async ({ name, file, weight }) => ({
			name,
			weight,
			style: 'normal' as const,
			data: await readFile(path.join(folder, file)),
		})),
	);
}
