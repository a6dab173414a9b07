import type { AnswerList } from './answers';
import { stemCzech, stemEnglish, type Stemmer } from './stem';
import { wordsOf } from './words';

/** What is known of a language: how its words are cut, which mean the same and which say nothing. */
export interface Lexicon {
	/** What all forms of a word have in common; the key under which it is counted. */
	rootOf(word: string): string;
	/** Roots of other words that mean the same as one of this root. */
	alike(root: string): ReadonlySet<string>;
	isIgnored(word: string): boolean;
	/** The letters with which all forms of a word begin, among the words that are known. */
	beginningOf(word: string, known: Iterable<string>): string;
}

/** A beginning shorter than this says too little; the word itself is better. */
const shortestBeginning = 3;

const stemmers: Record<string, Stemmer> = { cs: stemCzech, en: stemEnglish };

/**
 * Reads a language's word lists.
 * @param language BCP 47; where no stemmer is known for it, words are taken as they are
 */
export function readLexicon({ same, ignored }: Pick<AnswerList, 'same' | 'ignored'>, language: string): Lexicon {
	const stem = stemmers[language.split('-')[0] ?? ''] ?? ((word: string) => word);
	const groups = same.map((group) => new Set(wordsOf(group).map(stem)));
	const alike = new Map<string, ReadonlySet<string>>();
	for (const group of groups) for (const root of group) alike.set(root, new Set([...group, ...(alike.get(root) ?? [])]));
	const silent = new Set(ignored.split(' '));
	return {
		rootOf: stem,
		alike: (root) => alike.get(root) ?? new Set(),
		isIgnored: (word) => silent.has(word),
		beginningOf: (word, known) => {
			const own = stem(word);
			let beginning = word;
			for (const other of known) {
				if (other.startsWith(beginning) || stem(other) !== own) continue;
				let shared = 0;
				while (shared < beginning.length && beginning[shared] === other[shared]) shared++;
				beginning = beginning.slice(0, shared);
			}
			return beginning.length < shortestBeginning ? word : beginning;
		},
	};
}
