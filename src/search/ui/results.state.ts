import type { SearchHit } from '../engine/hits';

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
 * move under the finger; the questions repeat what the guides say, and are left out where a part of one answers, unless they answer best.
 * @param questions address of the page of frequently asked questions
 * @returns the pages to show below those that are shown
 */
export function pagesOf(hits: readonly SearchHit[], questions: string, shown: readonly FoundPage[] = []): FoundPage[] {
	const pages = new Map<string, FoundPage>();
	const isQuestion = (hit: SearchHit) => pageOf(hit) === questions;
	const isAnswered = !hits.slice(0, 1).some(isQuestion) && hits.some((hit) => pageOf(hit) !== hit.url && !isQuestion(hit));
	for (const hit of hits) {
		const url = pageOf(hit);
		if (shown.some((page) => page.url === url) || (isAnswered && isQuestion(hit))) continue;
		const page = pages.get(url) ?? { url, title: titleOf(hit), best: hit, parts: [] };
		if (hit.url === url) page.whole = hit;
		else page.parts.push(hit);
		pages.set(url, page);
	}
	return [...pages.values()];
}

/** How many hits the pages show. */
export function countHits(pages: readonly FoundPage[]): number {
	return pages.reduce((sum, { whole, parts }) => sum + (whole === undefined ? 0 : 1) + parts.length, 0);
}

function pageOf({ url }: SearchHit): string {
	return url.split('#')[0] ?? '';
}

function titleOf({ page, title }: SearchHit): SearchHit['title'] {
	return page === undefined ? title : [{ text: page, marked: false }];
}
