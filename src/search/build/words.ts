import { parse } from 'yaml';
import type { Locale } from '../../config/locales';
import { plainError } from '../../config/plain-error';
import { searchWordsSchema, type SearchWords } from '../../schemas/search-words';
import { contentFolder, readContentFile } from '../../integrations/content/content-files';

/**
 * Reads what the search knows of a language.
 * @param root folder of the project
 * @throws with file and place where it is missing or not as the schema wants it
 */
export function readSearchWords(root: string, locale: Locale): SearchWords {
	const file = `${contentFolder}/search/${locale}.yaml`;
	const result = searchWordsSchema.safeParse(parse(readContentFile(root, file) ?? ''));
	if (result.success) return result.data;
	const places = result.error.issues.map(({ path: at, message }) => `  ${at.join('.')}: ${message}`);
	throw plainError(`${file} cannot be read.\n${places.join('\n')}`);
}
