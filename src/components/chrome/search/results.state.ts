import type { SearchHit } from '../../../lib/search/hits';

/** What was found on one page of the site. */
export interface FoundPage {
	url: string;
	title: SearchHit['title'];
	/** The hit that fits best: the page or one of its parts. */
	best: SearchHit;
	/** The hit that is the page itself. */
	whole?: SearchHit;
	/** Hits that are parts of it. */
	parts: SearchHit[];
}

/**
 * Puts the hits of a page together, the page of the best hit first. A page that is shown already stays as it is, since nothing may
 * move under the finger; an entry of the questions repeats what the guides say, and is left out once a part of one has answered.
 * @param questions address of the page of frequently asked questions
 * @returns the pages to show below those that are shown
 */
export function pagesOf(hits: readonly SearchHit[], questions: string, shown: readonly FoundPage[] = []): FoundPage[] {
	const pages = new Map<string, FoundPage>();
	let isAnswered = shown.some(({ url, parts }) => url !== questions && parts.length > 0);
	for (const hit of hits) {
		const [url = ''] = hit.url.split('#');
		if (shown.some((page) => page.url === url) || (url === questions && isAnswered)) continue;
		const page = pages.get(url) ?? { url, title: titleOf(hit), best: hit, parts: [] };
		if (hit.url === url) page.whole = hit;
		else page.parts.push(hit);
		isAnswered ||= url !== questions && hit.url !== url;
		pages.set(url, page);
	}
	return [...pages.values()];
}

/** How many hits the pages show. */
export function countHits(pages: readonly FoundPage[]): number {
	return pages.reduce((sum, { whole, parts }) => sum + (whole === undefined ? 0 : 1) + parts.length, 0);
}

function titleOf({ page, title }: SearchHit): SearchHit['title'] {
	return page === undefined ? title : [{ text: page, marked: false }];
}
