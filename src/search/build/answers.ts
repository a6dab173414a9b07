import { brotliCompressSync, constants } from 'node:zlib';
import { writeAnswers, type AnswerList } from '../engine/answers';
import { tokens, wordsOf } from '../engine/words';
import type { SearchWords } from '../../schemas/search-words';
import type { SearchPage } from './records';

/** How large the list may get, in bytes on the wire. */
export interface AnswerBudget {
	/** Up to here it holds the beginnings of texts, for excerpts, the longer the better. */
	texts: number;
	/** Up to here it holds the parts of pages, those of the first pages first; the full text finds the others. */
	parts: number;
}

/** With the script of the search beside it, the first keeps the first hit within 20 kB, the second within 60 kB. */
const budget: AnswerBudget = { texts: 11_650, parts: 48_000 };

/** Letters of a text that an excerpt shows: the first length for which there is room. */
const excerpts = [90, 80, 70, 60, 50, 45, 40];

type Pages = readonly SearchPage[];

/**
 * The list of answers of one language, as much of it as fits the budget.
 * @param root path of the language, with which all addresses begin
 * @param pages in the order of the site
 */
export function listAnswers(root: string, pages: Pages, words: SearchWords, { texts, parts }: AnswerBudget = budget): AnswerList {
	// Of a list that is too long without any texts, the longer ones need not be made.
	const tried = mayFit(build(root, pages, words, pages.length, 0), texts) ? excerpts : [];
	for (const letters of tried) {
		const whole = build(root, pages, words, pages.length, letters);
		if (fitsIn(whole, texts)) return whole;
	}
	let fits = 0;
	let tooMany = pages.length + 1;
	while (tooMany - fits > 1) {
		const middle = Math.floor((fits + tooMany) / 2);
		if (sizeOf(build(root, pages, words, middle, 0), quick) <= parts) fits = middle;
		else tooMany = middle;
	}
	return build(root, pages, words, fits, 0);
}

/** Brotli's fast way, for the many tries with a large list; what ships is a little smaller. */
const quick = 5;
/** Brotli never does better than this with words. */
const bestRatio = 10;

/** Bytes on the wire of a file that is compressed ahead. */
export function sizeOf(list: AnswerList, quality = constants.BROTLI_MAX_QUALITY): number {
	return brotliCompressSync(writeAnswers(list), { params: { [constants.BROTLI_PARAM_QUALITY]: quality } }).length;
}

function fitsIn(list: AnswerList, bytes: number): boolean {
	return mayFit(list, bytes) && sizeOf(list) <= bytes;
}

function mayFit(list: AnswerList, bytes: number): boolean {
	return JSON.stringify(list).length <= bytes * bestRatio;
}

function build(root: string, pages: Pages, { same, ignored }: SearchWords, withParts: number, letters: number): AnswerList {
	const list = pages.map(({ path, records }, at): AnswerList['pages'][number] => {
		const kept = at < withParts ? records : records.slice(0, 1);
		return [path, kept.map(({ id, title, aliases, text }) => [id, title, aliases.join('|'), beginning(text, letters)])];
	});
	return {
		root,
		ignored: [...new Set(wordsOf(ignored))].join(' '),
		same: same.map((group) => group.join('|')),
		pages: list,
		words: rest(pages, list, letters),
	};
}

/** The other words of the site: what a word has to be near to in order to be taken for a slip. */
function rest(pages: Pages, list: AnswerList['pages'], letters: number): string {
	// Without room for texts there is none for their words.
	if (letters === 0) return '';
	const shown = new Set(list.flatMap(([, parts]) => parts.flatMap((part) => wordsOf(part.slice(1).join(' ')))));
	const others = new Map<string, string>();
	for (const { text } of pages.flatMap(({ records }) => records))
		for (const { word, start, end } of tokens(text))
			if (!shown.has(word) && /^\p{L}{3,}$/u.test(word)) others.set(word, text.slice(start, end));
	return [...others]
		.sort(([a], [b]) => (a < b ? -1 : 1))
		.map(([, word]) => word.toLowerCase())
		.join(' ');
}

function beginning(text: string, letters: number): string {
	if (text.length <= letters) return text;
	const cut = text.slice(0, letters).replace(/\s+\S*$/, '');
	return cut === '' ? '' : `${cut} …`;
}
