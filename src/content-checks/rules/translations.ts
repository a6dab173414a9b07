import { localeCodes, type Locale } from '../../config/locales';
import { compareIds } from '../nearest';
import type { Problem } from '../problem';
import type { ContentSource } from '../source';

/** Every page stands in every language under the same file name. */
export function checkTranslations(site: ContentSource): Problem[] {
	const [first, ...others] = localeCodes;
	return others.flatMap((locale) => (first === undefined ? [] : compare(site, locale, first)));
}

function compare({ pages }: ContentSource, locale: Locale, first: Locale): Problem[] {
	const idsOf = (code: Locale) => pages.filter((page) => page.locale === code).map(({ id }) => id);
	const { typos, missing, surplus } = compareIds(idsOf(locale), idsOf(first));
	return [
		...typos.map(([id, meant]) =>
			problem(
				path(locale, id),
				`the page “${id}”`,
				`The same page has the same file name in every language; in src/content/help/${first} it is “${meant}”.`,
				path(locale, meant),
				'Rename it to:',
			),
		),
		...missing.map((id) => without(path(first, id), path(locale, id))),
		...surplus.map((id) => without(path(locale, id), path(first, id))),
	];
}

function without(existing: string, wanted: string): Problem {
	return problem(existing, 'a page that is missing in another language', 'Every page stands in every language.', wanted, 'Create:');
}

function path(locale: string, id: string): string {
	return `src/content/help/${locale}/${id}.mdx`;
}

function problem(file: string, found: string, expected: string, fix: string, fixLabel: string): Problem {
	return { file, line: 1, found, expected, fix, fixLabel, read: 'A page' };
}
