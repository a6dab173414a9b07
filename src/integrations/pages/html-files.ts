import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { forEachConcurrently } from '../concurrency';

/** Every HTML file of a build or of a folder of it, as paths below it, in one order on every machine. */
async function htmlFiles(folder: string): Promise<string[]> {
	return (await readdir(folder, { recursive: true })).filter((file) => file.endsWith('.html')).sort();
}

/** What `read` finds in each HTML file of a folder, in the order of their paths. */
export async function readHtmlFiles<Found>(folder: string, read: (html: string, file: string) => Found | Promise<Found>): Promise<Found[]> {
	return forEachConcurrently(await htmlFiles(folder), async (file) => read(await readFile(path.join(folder, file), 'utf8'), file));
}

/** Puts what `rewrite` makes of it in the place of each HTML file of a folder. */
export async function rewriteHtmlFiles(folder: string, rewrite: (html: string, file: string) => string | Promise<string>): Promise<void> {
	await readHtmlFiles(folder, async (html, file) => {
		const rewritten = await rewrite(html, file);
		if (rewritten !== html) await writeFile(path.join(folder, file), rewritten);
	});
}
