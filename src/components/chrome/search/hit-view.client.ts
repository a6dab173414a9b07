import type { SearchHit } from '../../../lib/search-hits';

/** Fills a link with a hit's title, page and excerpt. Text only: nothing from the index is read as HTML. */
export function showHit(link: HTMLAnchorElement, hit: SearchHit): void {
	link.href = hit.url;
	const title = document.createElement('strong');
	title.textContent = hit.title;
	link.append(title);
	if (hit.page !== undefined) {
		const page = document.createElement('small');
		page.textContent = hit.page;
		link.append(page);
	}
	const excerpt = document.createElement('span');
	for (const { text, marked } of hit.excerpt) {
		const run = document.createElement(marked ? 'mark' : 'span');
		run.textContent = text;
		excerpt.append(run);
	}
	link.append(excerpt);
}
