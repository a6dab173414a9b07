import { Resvg } from '@resvg/resvg-js';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { packIco } from '../lib/ico';

/** Sizes in pixels of the pictures in favicon.ico: browser tabs, the same on dense screens, the Windows task bar. */
const icoSizes = [16, 32, 48];

/** Files drawn from the mark; `bleed` fills the corners, for devices that cut the shape themselves. */
const files = [
	{ name: 'apple-touch-icon.png', size: 180, bleed: true, scale: 1 },
	{ name: 'icon-192.png', size: 192, bleed: false, scale: 1 },
	{ name: 'icon-512.png', size: 512, bleed: false, scale: 1 },
	// The safe zone of a maskable icon is a circle of 80 % of its width.
	{ name: 'icon-maskable-512.png', size: 512, bleed: true, scale: 0.9 },
];

/** Draws every icon from public/favicon.svg, so that the mark is drawn once. */
export function icons(): AstroIntegration {
	let source = '';
	return {
		name: 'icons',
		hooks: {
			'astro:config:done': ({ config }) => {
				source = path.join(fileURLToPath(config.publicDir), 'favicon.svg');
			},
			'astro:build:done': async ({ dir }) => {
				const root = fileURLToPath(dir);
				const mark = await readFile(source, 'utf8');
				const ico = icoSizes.map((size) => ({ size, png: draw(mark, size) }));
				await writeFile(path.join(root, 'favicon.ico'), packIco(ico));
				await Promise.all(
					files.map(({ name, size, bleed, scale }) => writeFile(path.join(root, name), draw(bleed ? fill(mark, scale) : mark, size))),
				);
			},
		},
	};
}

function draw(svg: string, size: number): Uint8Array {
	return new Resvg(svg, { fitTo: { mode: 'width', value: size } }).render().asPng();
}

/** The mark without round corners, its lines drawn smaller in the middle. */
function fill(mark: string, scale: number): string {
	return mark.replace(/ rx="[^"]*"/, '').replace('<path ', `<path transform="translate(16 16) scale(${scale}) translate(-16 -16)" `);
}
