import { localeCodes, type Locale } from '../config/locales';
import { keysOf, valueAt } from './plain-data';
import type { Problem } from './problem';
import type { ContentSource } from './source';
import type { YamlSource } from './yaml-source';

/** What a page or an outcome says of itself in one of its fields. */
export interface Summary {
	text: string;
	locale: Locale;
	/** Where it stands, and where to read about it. */
	at: Pick<Problem, 'file' | 'line' | 'read'>;
}

/** A field that every page and every outcome has, in all languages; left out where it holds no text. */
export function summaries({ pages, finder }: ContentSource, field: 'lead' | 'answer'): Summary[] {
	return [
		...pages.flatMap(({ path, locale, fields }) => summaryAt(path, fields, [field], locale, 'A page')),
		...finder.outcomes.files.flatMap(({ path, source }) =>
			keysOf(source.data).flatMap((id) =>
				localeCodes.flatMap((locale) => summaryAt(path, source, [id, field, locale], locale, 'The finder')),
			),
		),
	];
}

function summaryAt(file: string, source: YamlSource, path: readonly string[], locale: Locale, read: Problem['read']): Summary[] {
	const text = valueAt(source.data, path);
	return typeof text === 'string' ? [{ text: text.trim(), locale, at: { file, line: source.lineOf(path), read } }] : [];
}
