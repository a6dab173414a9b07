import type { AnswerIndex } from './answer-index';
import type { Question } from './question';
import { tokens } from './words';

/** A run of text, marked where it is a found word. */
export interface Segment {
	text: string;
	marked: boolean;
}

/** Tells whether a word, folded, is one that the question means. */
export type IsFound = (word: string) => boolean;

/** Surer than this, a word is marked. */
const surely = 0.5;

/** What to mark for a question: its words, their forms and synonyms. */
export function wordsToMark({ terms }: Question, { lexicon, words }: AnswerIndex): IsFound {
	const roots = new Set(terms.flatMap((term) => [...term.roots].filter(([, sure]) => sure > surely).map(([root]) => root)));
	const typed = new Set(terms.map(({ word }) => word));
	return (word) => typed.has(word) || (!lexicon.isIgnored(word) && roots.has(words.get(word) ?? lexicon.rootOf(word)));
}

/** Cuts a text into runs, the found words apart. */
export function markWords(text: string, isFound: IsFound): Segment[] {
	const composed = text.normalize('NFC');
	const runs: Segment[] = [];
	let done = 0;
	for (const { word, start, end } of tokens(composed)) {
		if (!isFound(word)) continue;
		if (start > done) runs.push({ text: composed.slice(done, start), marked: false });
		runs.push({ text: composed.slice(start, end), marked: true });
		done = end;
	}
	if (done < composed.length) runs.push({ text: composed.slice(done), marked: false });
	return runs;
}

/** Cuts Pagefind's excerpt, HTML text with `<mark>`, into plain runs of text. Nothing of it is ever used as HTML. */
export function readExcerpt(excerpt: string): Segment[] {
	return excerpt
		.split(/(<mark>.*?<\/mark>)/s)
		.filter((part) => part !== '')
		.map((part) => ({ text: decode(part.replace(/<\/?mark>/g, '')), marked: part.startsWith('<mark>') }));
}

const entities: Record<string, string> = { '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#39;': "'", '&amp;': '&' };

function decode(text: string): string {
	return text.replace(/&(?:lt|gt|quot|#39|amp);/g, (entity) => entities[entity] ?? entity);
}
