import { isAnswerList, type AnswerList } from './answers';
import type { Sources } from './find';
import { indexAnswers, type AnswerIndex } from './answer-index';
import { readLexicon } from './lexicon';
import { loadPagefind, type PagefindApi } from './pagefind';

/** Addresses and language of a page's search. */
export interface SearchPlace {
	/** Address of the list of answers. */
	answers: string;
	/** The list as it was asked for already, beside the script that reads it; used once. */
	early: Promise<Response> | undefined;
	/** Address of pagefind.js. */
	text: string;
	/** BCP 47 */
	language: string;
}

const rehearsal: AnswerList = { root: '', ignored: '', same: ['á|b'], pages: [['', [['', 'e-maily', 'á', '']]]], words: '' };

/**
 * Loads what the search needs, once, and again after a failure. The full text waits for the short list, so that the two do not
 * share a bad line.
 */
export function searchSources({ answers, early, text, language }: SearchPlace): Sources {
	let asked = early;
	let list: Promise<AnswerIndex> | undefined;
	let engine: Promise<PagefindApi> | undefined;
	let failures = 0;
	const sources: Sources = {
		textAddress: text,
		answers: () => {
			list ??= readAnswers(asked ?? fetch(answers), language);
			asked = undefined;
			list.catch(() => {
				list = undefined;
			});
			return list;
		},
		text: () => {
			engine ??= sources.answers().then(
				() => loadPagefind(text, failures),
				() => loadPagefind(text, failures),
			);
			// The failure is told when a question is asked; until then it must not count as unhandled.
			engine.catch(() => undefined);
			return engine;
		},
		forget: () => {
			engine = undefined;
			failures += 1;
		},
	};
	return sources;
}

async function readAnswers(asked: Promise<Response>, language: string): Promise<AnswerIndex> {
	// Long patterns and the first call take their time; it passes while the list is on its way.
	indexAnswers(rehearsal, readLexicon(rehearsal, language));
	const response = await asked;
	const list: unknown = response.ok ? await response.json() : undefined;
	if (!isAnswerList(list)) throw new Error(`${response.url} is no list of answers.`);
	return indexAnswers(list, readLexicon(list, language));
}
