import { markWords, readExcerpt, type IsFound, type Segment } from './marks';
import type { PagefindRecord } from './pagefind.client';
import type { Ranked } from './rank';

/** One line of the result list. */
export interface SearchHit {
	url: string;
	title: readonly Segment[];
	/** Title of the page, where the hit is a part of it. */
	page?: string;
	excerpt: readonly Segment[];
	/** Where it comes from and why it fits, for editors. */
	because: string;
}

/** An answer as a line of the list. */
export function answerHit({ entry, score, because }: Ranked, isFound: IsFound): SearchHit {
	return {
		url: `${entry.path}${entry.id === '' ? '' : `#${entry.id}`}`,
		title: markWords(entry.title, isFound),
		...(entry.page === undefined ? {} : { page: entry.page }),
		excerpt: markWords(entry.text, isFound),
		because: `answer ${score.toFixed(2)}: ${because === '' ? 'its text' : `“${because}”`}`,
	};
}

/** A record of the full text as a line of the list; without a question of our own the engine's marks stand. */
export function textHit({ url, meta, excerpt }: PagefindRecord, isFound: IsFound | undefined): SearchHit {
	const runs = readExcerpt(excerpt);
	const title = meta.title ?? url;
	const isOurs = isFound !== undefined;
	// The record begins with its title, which the line shows already.
	const text = runs.map((run) => run.text).join('');
	const rest = text.startsWith(`${title}. `) ? text.slice(title.length + 2) : text;
	return {
		url,
		title: isOurs ? markWords(title, isFound) : [{ text: title, marked: false }],
		...(meta.page === undefined ? {} : { page: meta.page }),
		excerpt: isOurs ? markWords(rest, isFound) : runs,
		because: 'full text',
	};
}

/** The lines already shown keep their places; what the full text adds follows. */
export function joinHits(shown: readonly SearchHit[], more: readonly SearchHit[], most: number): SearchHit[] {
	const known = new Set(shown.map(({ url }) => url));
	return [...shown, ...more.filter(({ url }) => !known.has(url))].slice(0, most);
}
