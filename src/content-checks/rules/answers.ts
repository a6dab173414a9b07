import { sentencesOf } from '../../lib/text/sentences';
import type { Problem } from '../problem';
import type { ContentSource } from '../source';
import { summaries } from '../summaries';

/** The first move, and what follows from it. */
const mostSentences = 2;

/** The answer of every page and of every outcome is short. */
export function* checkAnswers(site: ContentSource): Generator<Problem> {
	for (const { text, at } of summaries(site, 'answer')) {
		const sentences = sentencesOf(text);
		const surplus = sentences[mostSentences];
		if (surplus === undefined) continue;
		const found = `an answer of ${sentences.length} sentences`;
		const expected = `Two are the most: what to do first, and what comes next. Leave out, or put into the text, what begins with “${surplus}”`;
		yield { ...at, found, expected };
	}
}
