/** A word of a text with its place. */
export interface Token {
	/** Folded, see `fold`. */
	word: string;
	start: number;
	end: number;
}

/** Longer questions are cut: nobody types them by hand. */
export const longestQuestion = 200;

/** Small letters without accents: "Schránka" and "schranka" are the same word. */
export function fold(text: string): string {
	return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

/**
 * The words of a text, folded, with their places in it. Apostrophes and the hyphen after one letter join ("can’t", "e-mail"),
 * and so do the parts of an email address; everything else that is neither letter nor digit parts.
 */
export function tokens(text: string): Token[] {
	const composed = text.normalize('NFC');
	const pattern = /[\p{L}\p{N}.]+@[\p{L}\p{N}.]+|(?:(?<![\p{L}\p{N}])\p{L}[-\u2010\u2011](?=\p{L}{2}))?[\p{L}\p{N}]+(?:['’][\p{L}]+)*/gu;
	return [...composed.matchAll(pattern)].map(({ 0: found, index }) => ({
		word: fold(found).replace(/[^\p{L}\p{N}]/gu, ''),
		start: index,
		end: index + found.length,
	}));
}

/** The words of a text, folded. */
export function wordsOf(text: string): string[] {
	return tokens(text).map(({ word }) => word);
}
