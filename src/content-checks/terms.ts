import type { Term } from '../schemas/terms';

/** A word that is not written here, where it stands in a text, and what is written for it. */
export interface Unwanted {
	found: string;
	index: number;
	say: readonly string[];
}

/** Makes a search for the words of a language that are not written here. */
export function unwantedIn(terms: readonly Term[]): (text: string) => Unwanted[] {
	if (terms.length === 0) return () => [];
	const searches = terms.map(({ say, not, but }) => ({ say, not: wordsOf(not), but: wordsOf(but) }));
	// Almost every text has none: one look finds that out.
	const any = search(wordsOf(terms.flatMap(({ not }) => not)));
	return (text) => {
		any.lastIndex = 0;
		return any.test(text) ? searches.flatMap((own) => findAll(text, own)) : [];
	};
}

function findAll(text: string, { say, not, but }: { say: readonly string[]; not: string; but: string }): Unwanted[] {
	return [...text.matchAll(search(not))].flatMap(({ 0: found, index }) => {
		const fine = but === '' ? null : search(but, 'y');
		if (fine !== null) fine.lastIndex = index;
		return fine?.test(text) === true ? [] : [{ found, index, say }];
	});
}

function search(words: string, sticky = ''): RegExp {
	return new RegExp(`(?<![\\p{L}\\p{N}])(?:${words})(?![\\p{L}\\p{N}])`, `giu${sticky}`);
}

function wordsOf(terms: readonly string[]): string {
	const words = (term: string) => term.split(' ').map((word) => word.split('*').map(RegExp.escape).join('\\p{L}*'));
	return terms.map((term) => words(term).join('[\\s\\u00a0]+')).join('|');
}
