import { answerHit, joinHits, textHit, type SearchHit } from './hits';
import type { AnswerIndex } from './answer-index';
import { wordsToMark } from './marks';
import { askPagefind, type PagefindApi } from './pagefind.client';
import { isQuoted, quoted } from './quotes';
import { understand, type Question } from './question';
import { rankAnswers } from './rank';
import { longestQuestion } from './words';

/** Where answers come from. Each may fail; it is asked again for the next question. */
export interface Sources {
	/** The short list. */
	answers(): Promise<AnswerIndex>;
	/** The full text. */
	text(): Promise<PagefindApi>;
	/** Address of pagefind.js. */
	textAddress: string;
	/** Drops an engine that could not answer: it keeps a failure until it is loaded anew. */
	forget(): void;
}

/** What is found so far. */
export interface Findings {
	hits: readonly SearchHit[];
	/** The question as it was understood; undefined where the short list could not be had. */
	question: Question | undefined;
	/** Words of the site that were found, for marking them on the page; never what was typed. */
	found: readonly string[];
	/** False while the full text is still being asked. */
	settled: boolean;
	/** What could not be asked. */
	lost: 'nothing' | 'answers' | 'text' | 'everything';
}

/** More words than this are too many to mark on a page. */
const mostFound = 60;

/**
 * Answers a question in two steps: from the short list at once, then with what the full text adds below. Each step begins when
 * it is asked for.
 * @param most lines of the list
 */
export async function* find(typed: string, sources: Sources, most: number): AsyncGenerator<Findings, void, void> {
	const asked = typed.slice(0, longestQuestion);
	const index = await sources.answers().catch(() => undefined);
	const question = index && understand(asked, index);
	const isFound = index && question && wordsToMark(question, index);
	const hits =
		index && question && isFound
			? rankAnswers(question, index)
					.slice(0, most)
					.map((ranked) => answerHit(ranked, isFound))
			: [];
	const found = index && isFound ? [...index.words.keys()].filter(isFound).slice(0, mostFound) : [];
	const known = { question, found };
	if (index) yield { ...known, hits, settled: false, lost: 'nothing' };
	try {
		const engine = await sources.text();
		const queries = textQueries(asked, question, index);
		const records = await askInTurn(engine, sources.textAddress, queries, most);
		const more = records.map((record) => textHit(record, isFound));
		yield { ...known, hits: joinHits(hits, more, most), settled: true, lost: index ? 'nothing' : 'answers' };
	} catch {
		sources.forget();
		yield { ...known, hits, settled: true, lost: index ? 'text' : 'everything' };
	}
}

/**
 * What to ask the full text, which wants every word: all telling words first, then the two that tell most. Each word is cut
 * down to what its forms on the site begin with, since the engine knows no Czech endings.
 */
export function textQueries(typed: string, question: Question | undefined, index: AnswerIndex | undefined): string[] {
	if (isQuoted(typed)) return [quoted(typed)];
	if (!question || !index) return [typed];
	const terms = question.terms.map(({ word, weight }) => ({ word: index.lexicon.beginningOf(word, index.words.keys()), weight }));
	// Of words that are not listed the engine would take the first letters; that is a guess worth making only where some are missing.
	const all = [...terms.map(({ word }) => word), ...(index.complete ? [] : question.unknown)];
	const telling = new Set(terms.toSorted((a, b) => b.weight - a.weight).slice(0, 2));
	const two = terms.filter((term) => telling.has(term)).map(({ word }) => word);
	return [...new Set([all.join(' '), two.join(' ')])].filter((query) => query !== '');
}

async function askInTurn(engine: PagefindApi, address: string, queries: readonly string[], most: number) {
	for (const query of queries) {
		const { results } = await askPagefind(engine, address, query);
		if (results.length > 0) return Promise.all(results.slice(0, most).map((result) => result.data()));
	}
	return [];
}
