import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { mapConcurrently } from '../concurrency';
import { readPieces, writePieces, type Pieces } from './elements';

/** Makes something of a page; `file` is its path below the build. */
export type PageStep = (page: Pieces, file: string) => Pieces | Promise<Pieces>;

/**
 * Reads each HTML file of a build once, leads it through the steps in their order, and writes it once.
 * @param describe what later work has to know of a finished page, so that it reads none again
 * @returns the descriptions, in the order of the paths
 */
export async function finishPages<Description>(
	root: string,
	steps: readonly PageStep[],
	describe: (page: Pieces, file: string, html: string) => Description | Promise<Description>,
): Promise<Description[]> {
	const files = (await readdir(root, { recursive: true })).filter((file) => file.endsWith('.html')).sort();
	return mapConcurrently(files, async (file) => {
		let page = readPieces(await readFile(path.join(root, file), 'utf8'));
		for (const step of steps) page = await step(page, file);
		const html = writePieces(page);
		await writeFile(path.join(root, file), html);
		return describe(page, file.replaceAll(path.sep, '/'), html);
	});
}
