import type { Locale } from '../../config/locales';
import type { Texts } from '../finder-source';
import { memoize } from '../../lib/memoize';
import { neverSaid } from '../never-said';
import type { Problem } from '../problem';
import type { Prose } from '../prose';
import type { ContentSource } from '../source';
import { wordsOf } from '../words';

/** The mark of a text that is left to an editor; `npm run new` writes it. */
export const unfinished = 'TODO';

/**
 * Words of the longest sentence that a reader in a hurry takes in at once. Guides for plain language stop at 20 to 25
 * (https://www.gov.uk/guidance/content-design/writing-for-gov-uk); an address, a list or a name may make it longer.
 */
const longest = 32;
/** Words of a long sentence that a message shows. */
const shown = 8;

/** Texts that are still to be written, state what nobody may state here, or take a second reading. */
export function checkWording(site: ContentSource): Problem[] {
	return [...site.pages, ...site.finder.texts].flatMap((texts) =>
		texts.prose.flatMap((prose) => [...checkUnfinished(texts, prose), ...checkNeverSaid(texts, prose), ...checkLength(texts, prose)]),
	);
}

function checkUnfinished({ path }: Texts, { text, lineAt }: Prose): Problem[] {
	const at = text.indexOf(unfinished);
	if (at === -1) return [];
	return [{ file: path, line: lineAt(at), found: `“${text}”`, expected: 'This text is still to be written.', read: 'A page' }];
}

function checkNeverSaid({ path }: Texts, { text, lineAt }: Prose): Problem[] {
	return neverSaid.flatMap(({ what, pattern }) => {
		const match = pattern.exec(text);
		if (match === null) return [];
		const expected = `This states ${what}, which the site never does: it is unknown, contradictory or soon out of date. Leave it out.`;
		return [{ file: path, line: lineAt(match.index), found: `“${match[0].trim()}”`, expected, read: 'Words' as const }];
	});
}

function checkLength({ path, locale }: Texts, { text, lineAt, place }: Prose): Problem[] {
	// A text of so few words has no longer sentence; to find where sentences end is slow.
	if (place === 'attribute' || wordsOf(text).length <= longest) return [];
	return sentencesOf(text, locale).flatMap(({ segment, index }) => {
		const words = wordsOf(segment);
		if (words.length <= longest) return [];
		const found = `a sentence of ${words.length} words: “${words.slice(0, shown).join(' ')} …”`;
		return [{ file: path, line: lineAt(index), found, expected: `Make two of it: ${longest} words are the most.`, read: 'Words' as const }];
	});
}

const segmenter = memoize((locale: Locale) => new Intl.Segmenter(locale, { granularity: 'sentence' }));

function sentencesOf(text: string, locale: Locale): Intl.SegmentData[] {
	return [...segmenter(locale).segment(text)];
}
