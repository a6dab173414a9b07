import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { mapConcurrently } from '../concurrency';
import type { Inline } from '../hosts/content-security-policy';
import { elementsOf, readPieces, type PageElement, type Pieces } from './elements';

/** Hashes of the styles and scripts that are written into a page. Data for search engines are no script to a browser. */
export function inlineCode(page: Pieces): Inline {
	const scripts = elementsOf(page, 'script').filter(({ attributes: { src, type } }) => src === undefined && type !== 'application/ld+json');
	return { styles: hashes(elementsOf(page, 'style')), scripts: hashes(scripts) };
}

/** Hashes of all scripts that are written into pages of a finished build, each once, for whatever serves it. */
export async function inlineScripts(root: string): Promise<string[]> {
	const pages = (await readdir(root, { recursive: true })).filter((file) => file.endsWith('.html'));
	const found = await mapConcurrently(pages, async (file) => inlineCode(readPieces(await readFile(path.join(root, file), 'utf8'))).scripts);
	return [...new Set(found.flat())].sort();
}

function hashes(elements: readonly PageElement[]): string[] {
	const found = elements.map(({ text }) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`);
	return [...new Set(found)];
}
