import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { parse } from 'yaml';
import type { Locale } from '../config/locales';
import { searchWordsSchema, type SearchWords } from '../schemas/search-words';

/**
 * Reads what the search knows of a language.
 * @param root folder of the project
 * @throws with file and place where it is not as the schema wants it
 */
export async function readSearchWords(root: string, locale: Locale): Promise<SearchWords> {
	const file = `src/content/search/${locale}.yaml`;
	const result = searchWordsSchema.safeParse(parse(await readFile(path.join(root, file), 'utf8')));
	if (result.success) return result.data;
	const places = result.error.issues.map(({ path: at, message }) => `  ${at.join('.')}: ${message}`);
	throw new Error(`${file} cannot be read.\n${places.join('\n')}`);
}
