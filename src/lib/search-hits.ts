import type { PagefindPage, PagefindSection } from './pagefind';

/** A run of text, marked where it is a found word. */
interface Segment {
	text: string;
	marked: boolean;
}

/** One line of the result list. */
export interface SearchHit {
	url: string;
	/** Name of the section, or of the page where the hit is the page as a whole. */
	title: string;
	/** Name of the page, where `title` is a section of it. */
	page?: string;
	excerpt: readonly Segment[];
}

/** The best section of a found page; the page itself where no section has a name. */
export function toHit(page: PagefindPage): SearchHit {
	const title = page.meta.title ?? page.url;
	const best = bestSection(page.sub_results);
	if (!best?.url.includes('#')) return { url: page.url, title, excerpt: segments(page.excerpt) };
	return { url: best.url, title: best.title, page: title, excerpt: segments(best.excerpt) };
}

/** Cuts Pagefind's excerpt, HTML text with `<mark>`, into plain runs of text. Nothing of it is ever used as HTML. */
export function segments(excerpt: string): Segment[] {
	return excerpt
		.split(/(<mark>.*?<\/mark>)/s)
		.filter((part) => part !== '')
		.map((part) => ({ text: decode(part.replace(/<\/?mark>/g, '')), marked: part.startsWith('<mark>') }));
}

const entities: Record<string, string> = { '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#39;': "'", '&amp;': '&' };

function decode(text: string): string {
	return text.replace(/&(?:lt|gt|quot|#39|amp);/g, (entity) => entities[entity] ?? entity);
}

function bestSection(sections: readonly PagefindSection[]): PagefindSection | undefined {
	const score = (section: PagefindSection) =>
		(section.weighted_locations ?? []).reduce((sum, { balanced_score }) => sum + balanced_score, 0);
	return [...sections].sort((a, b) => score(b) - score(a))[0];
}
