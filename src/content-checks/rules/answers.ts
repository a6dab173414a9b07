import { sentencesOf } from '../../lib/text/sentences';
import type { Problem } from '../problem';
import type { ContentSource } from '../source';
import { summaries, type Summary } from '../summaries';

/** The first move, and what follows from it. */
const mostSentences = 2;

/** The answer of every page and of every outcome is short. */
export function checkAnswers(site: ContentSource): Problem[] {
	return summaries(site, 'answer').flatMap(check);
}

function check({ text, place }: Summary): Problem[] {
	const sentences = sentencesOf(text);
	const surplus = sentences[mostSentences];
	if (surplus === undefined) return [];
	const found = `an answer of ${sentences.length} sentences`;
	const expected = `Two are the most: what to do first, and what comes next. Leave out, or put into the text, what begins with “${surplus}”`;
	return [{ ...place, found, expected }];
}
