import type { Locale } from '../../config/locales';
import { memoize } from '../../lib/memoize';
import { neverSaid } from '../never-said';
import type { Problem } from '../problem';
import { wordsOf, type LocatedProse } from '../prose';
import type { ContentSource } from '../source';

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
export function* checkWording({ prose }: ContentSource): Generator<Problem> {
	for (const one of prose)
		for (const { index, read = 'Words', ...mistake } of [...findUnfinished(one), ...findNeverSaid(one), ...findLong(one)])
			yield { file: one.file, line: one.lineAt(index), ...mistake, read };
}

type WordingMistake = Pick<Problem, 'found' | 'expected'> & Partial<Pick<Problem, 'read'>> & { index: number };

function findUnfinished({ text }: LocatedProse): WordingMistake[] {
	const index = text.indexOf(unfinished);
	return index === -1 ? [] : [{ index, found: `“${text}”`, expected: 'This text is still to be written.', read: 'A page' }];
}

function findNeverSaid({ text }: LocatedProse): WordingMistake[] {
	return neverSaid.flatMap(({ what, pattern }) => {
		const match = pattern.exec(text);
		if (match === null) return [];
		const expected = `This states ${what}, which the site never does: it is unknown, contradictory or soon out of date. Leave it out.`;
		return [{ index: match.index, found: `“${match[0].trim()}”`, expected }];
	});
}

function findLong({ text, locale, kind }: LocatedProse): WordingMistake[] {
	// A text of so few words has no longer sentence; to find where sentences end is slow.
	if (kind === 'attribute' || wordsOf(text).length <= longest) return [];
	return [...segmenter(locale).segment(text)].flatMap(({ segment, index }) => {
		const words = wordsOf(segment);
		if (words.length <= longest) return [];
		const found = `a sentence of ${words.length} words: “${words.slice(0, shown).join(' ')} …”`;
		return [{ index, found, expected: `Make two of it: ${longest} words are the most.` }];
	});
}

const segmenter = memoize((locale: Locale) => new Intl.Segmenter(locale, { granularity: 'sentence' }));
