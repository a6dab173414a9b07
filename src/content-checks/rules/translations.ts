import { localeCodes, type Locale } from '../../config/locales';
import { compareIds } from '../nearest';
import type { Problem } from '../problem';
import type { ContentSource } from '../source';

/** Every page stands in every language under the same file name. */
export function* checkTranslations({ pages }: ContentSource): Generator<Problem> {
	const idsOf = (code: Locale) => pages.filter((page) => page.locale === code).map(({ id }) => id);
	const [first, ...others] = localeCodes;
	if (first === undefined) return;
	for (const locale of others) {
		const { typos, missing, surplus } = compareIds(idsOf(locale), idsOf(first));
		for (const [id, meant] of typos) {
			const expected = `The same page has the same file name in every language; in src/content/help/${first} it is “${meant}”.`;
			yield { ...at(locale, id), found: `the page “${id}”`, expected, fix: at(locale, meant).file, fixLabel: 'Rename it to:' };
		}
		for (const id of missing) yield without(at(first, id), at(locale, id).file);
		for (const id of surplus) yield without(at(locale, id), at(first, id).file);
	}
}

function without(existing: Pick<Problem, 'file' | 'line' | 'read'>, fix: string): Problem {
	const found = 'a page that is missing in another language';
	return { ...existing, found, expected: 'Every page stands in every language.', fix, fixLabel: 'Create:' };
}

function at(locale: Locale, id: string): Pick<Problem, 'file' | 'line' | 'read'> {
	return { file: `src/content/help/${locale}/${id}.mdx`, line: 1, read: 'A page' };
}
