import { readdir } from 'node:fs/promises';

/** Every HTML file of a build or of a folder of it, as paths below it, in one order on every machine. */
export async function htmlFiles(folder: string): Promise<string[]> {
	return (await readdir(folder, { recursive: true })).filter((file) => file.endsWith('.html')).sort();
}
