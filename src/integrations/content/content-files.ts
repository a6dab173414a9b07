import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { SourceFile } from '../../content-checks';

/** Where editors write. */
export const contentFolder = 'src/content';
/** Endings that belong in the content folders, and those that people take for them: the checks tell the two apart. */
const contentFile = /\.(mdx?|ya?ml)$/i;

/** Everything that editors wrote. Hidden files are programs' own; a file that is gone before it is read was none of the content. */
export function readContentFiles(root: string): SourceFile[] {
	const files = readdirSync(path.join(root, contentFolder), { recursive: true, encoding: 'utf8' })
		.map((file) => file.replaceAll(path.sep, '/'))
		.filter((file) => contentFile.test(file) && !file.split('/').some((name) => name.startsWith('.')))
		.map((file) => `${contentFolder}/${file}`);
	return files.flatMap((file) => {
		const text = readContentFile(root, file);
		return text === undefined ? [] : [{ path: file, text }];
	});
}

/**
 * A file of the content in one form, whatever program it was saved with: the line ends of this project, and letters in one piece with
 * their accents.
 * @returns undefined where there is no such file
 */
export function readContentFile(root: string, file: string): string | undefined {
	try {
		return readFileSync(path.join(root, file), 'utf8').replaceAll('\r\n', '\n').normalize();
	} catch (error) {
		if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
		throw error;
	}
}
