import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { SourceFile } from '../lib/content-checks';

/** Where editors write. */
export const contentFolder = 'src/content';
/** Endings that belong in the content folders, and those that people take for them: the checks tell the two apart. */
const contentFile = /\.(mdx?|ya?ml)$/;

/** Everything that editors wrote, with the line ends of this project whatever program it was saved with. */
export function readContentFiles(root: string): SourceFile[] {
	const files = readdirSync(path.join(root, contentFolder), { recursive: true, encoding: 'utf8' })
		.filter((file) => contentFile.test(file))
		.map((file) => path.join(contentFolder, file));
	const read = (file: string) => readFileSync(path.join(root, file), 'utf8').replaceAll('\r\n', '\n');
	return files.map((file) => ({ path: file.replaceAll(path.sep, '/'), text: read(file) }));
}
