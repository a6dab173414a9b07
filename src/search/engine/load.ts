import { readLine, type AnswerList } from './answers';
import type { Sources } from './find';
import { AnswerIndexer, indexAnswers, type AnswerIndex } from './answer-index';
import { readLexicon } from './lexicon';
import { loadPagefind, type PagefindApi } from './pagefind.client';

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

/** Milliseconds after which a list of answers that has not come holds back the full text no longer. */
const patience = 8000;

/** A list with one of everything that takes its time at first: an accent, a hyphen, a synonym. */
const rehearsal: AnswerList = { root: '', ignored: '', same: ['á|b'], pages: [['', [['', 'e-maily', 'á', '']]]], words: '' };

/**
 * Loads what the search needs, once, and again after a failure. The full text waits for the short list, so that the two do not
 * share a bad line.
 */
export function searchSources({ answers, early, text, language }: SearchPlace): Sources {
	let asked = early;
	let list: Promise<AnswerIndex> | undefined;
	let late: Promise<never>;
	let engine: Promise<PagefindApi> | undefined;
	let failures = 0;
	const sources: Sources = {
		textAddress: text,
		answers: () => {
			if (list === undefined) {
				list = readAnswers(asked ?? fetch(answers), language);
				late = new Promise((_, reject) => setTimeout(reject, patience, new Error('late')));
				late.catch(() => undefined);
			}
			asked = undefined;
			list.catch(() => {
				list = undefined;
			});
			// A list that is late is given up by all who ask until it is there.
			return Promise.race([list, late]);
		},
		text: () => {
			const load = () => loadPagefind(text, language, failures);
			engine ??= sources.answers().then(load, load);
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

/** Reads the list while it arrives: on a slow line, most of it is taken apart before the rest is there. */
async function readAnswers(asked: Promise<Response>, language: string): Promise<AnswerIndex> {
	// Long patterns and the first call take their time; it passes while the list is on its way.
	indexAnswers(rehearsal, readLexicon(rehearsal, language));
	const { ok, body, url } = await asked;
	if (!ok || body === null) throw new Error(`${url} cannot be had.`);
	let indexer: AnswerIndexer | undefined;
	for await (const text of linesOf(body)) {
		const line = readLine(text, indexer === undefined);
		if (typeof line === 'string') {
			if (indexer) return indexer.finish(line);
			break;
		}
		if ('root' in line) indexer = new AnswerIndexer(line, readLexicon(line, language));
		else indexer?.add(line);
	}
	throw new Error(`${url} ends too early.`);
}

async function* linesOf(body: ReadableStream<Uint8Array<ArrayBuffer>>): AsyncGenerator<string, void, void> {
	const reader = body.pipeThrough(new TextDecoderStream()).getReader();
	let rest = '';
	for (let { done, value } = await reader.read(); !done; { done, value } = await reader.read()) {
		const lines = (rest + (value ?? '')).split('\n');
		rest = lines.pop() ?? '';
		yield* lines;
	}
	yield rest;
}
