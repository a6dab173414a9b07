/** A word of a text with its place. */
export interface Token {
	/** Folded, see `fold`. */
	word: string;
	start: number;
	end: number;
}

/** Longer questions are cut: nobody types them by hand. */
export const longestQuestion = 200;

/**
 * A question as whoever typed or pasted it saw it. The forms clean more (lib/typed/text.ts); shared with them, this would be a file and a
 * request of its own before the first hit.
 */
export function asSeen(typed: string): string {
	return typed
		.normalize('NFC')
		.replace(/[\p{Cf}\p{Cs}]/gu, '')
		.trim();
}

/** Small letters without accents: "Schránka" and "schranka" are the same word. */
export function fold(text: string): string {
	return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

/** Begins with the letter of "e-mail", ends with the host of an address or what follows an apostrophe. */
const pattern = /(?:\p{L}[-\u2010\u2011](?=\p{L}{2}))?[\p{L}\p{N}]+(?:(?:\.[\p{L}\p{N}]+)*@[\p{L}\p{N}.]+|(?:['’]\p{L}+)+)?/gu;
/** What may stand within a word and says nothing. */
const joints = /[.@\-\u2010\u2011'’]/g;

/**
 * The words of a text, folded, with their places in it. Apostrophes and the hyphen after one letter join ("can’t", "e-mail"),
 * and so do the parts of an email address; everything else that is neither letter nor digit parts.
 */
export function tokens(text: string): Token[] {
	const composed = text.normalize('NFC');
	const folded = fold(composed);
	// Where a sign folds to several, places in the folded text say nothing about the text, and each word is folded by itself.
	const isAligned = folded.length === composed.length;
	return [...(isAligned ? folded : composed).matchAll(pattern)].map(({ 0: found, index }) => ({
		word: (isAligned ? found : fold(found)).replace(joints, ''),
		start: index,
		end: index + found.length,
	}));
}

/** The words of a text, folded. */
export function wordsOf(text: string): string[] {
	return tokens(text).map(({ word }) => word);
}
