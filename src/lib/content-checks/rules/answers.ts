import { localeCodes } from '../../../config/locales';
import { sentencesOf } from '../../sentences';
import { keysOf, valueAt } from '../plain-data';
import type { Problem } from '../problem';
import type { ContentSource } from '../source';
import type { YamlSource } from '../yaml-source';

/** The first move, and what follows from it; search engines cut what comes after, and readers in a hurry do the same. */
const mostSentences = 2;

/** The short answer of every page and of every outcome is short. */
export function checkAnswers({ pages, finder }: ContentSource): Problem[] {
	return [
		...pages.flatMap(({ path, fields }) => check(path, fields, ['answer'], 'A page')),
		...finder.outcomes.files.flatMap(({ path, source }) =>
			keysOf(source.data).flatMap((id) => localeCodes.flatMap((locale) => check(path, source, [id, 'answer', locale], 'The finder'))),
		),
	];
}

function check(file: string, source: YamlSource, at: readonly string[], read: Problem['read']): Problem[] {
	const answer = valueAt(source.data, at);
	if (typeof answer !== 'string') return [];
	const sentences = sentencesOf(answer.trim());
	const surplus = sentences[mostSentences];
	if (surplus === undefined) return [];
	const found = `a short answer of ${sentences.length} sentences`;
	const expected = `Two are the most: what to do first, and what comes next. Leave out, or put into the text, what begins with “${surplus}”`;
	return [{ file, line: source.lineOf(at), found, expected, read }];
}
