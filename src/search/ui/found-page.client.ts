import type { SearchHit } from '../engine/hits';
import { element } from './findings-view.client';
import type { FoundPage } from './results.state';

/**
 * A page with what was found on it, as a row of the list of results.
 * @param template holds the button that opens the best hit; given for the first page only, whose short answer stands there in full
 */
export function rowOf({ url, title, best, whole, parts }: FoundPage, template?: HTMLTemplateElement): HTMLElement {
	const row = document.createElement('li');
	row.appendChild(document.createElement('h2')).append(linkTo(url, element('span', title)));
	const opener = template && openerOf(template, best);
	const isOpened = opener !== undefined && best === whole;
	const answer = isOpened ? shortAnswer(url) : undefined;
	const excerpt = answer === undefined ? (whole?.excerpt ?? []) : [{ text: answer, marked: false }];
	if (excerpt.length > 0) row.append(element('p', excerpt));
	if (isOpened) row.append(opener);
	if (parts.length === 0) return row;
	const list = row.appendChild(document.createElement('ul'));
	list.role = 'list';
	for (const part of parts) {
		const item = list.appendChild(document.createElement('li'));
		item.append(linkTo(part.url, element('strong', part.title), element('span', part.excerpt)));
		if (opener && part === best) item.append(opener);
	}
	return row;
}

function linkTo(url: string, ...words: readonly HTMLElement[]): HTMLAnchorElement {
	const link = document.createElement('a');
	link.href = url;
	link.append(...words);
	return link;
}

/** The short answer of a page as the list of all answers has it, which stands in the same document. */
function shortAnswer(url: string): string | undefined {
	const link = document.querySelector(`search-results ~ * h3 a[href="${url}"]`);
	return link?.closest('li')?.querySelector('p')?.textContent.trim();
}

function openerOf({ content }: HTMLTemplateElement, { url }: SearchHit): HTMLAnchorElement | undefined {
	const link = content.querySelector('a');
	if (link === null) return undefined;
	const opener = document.importNode(link, true);
	opener.href = url;
	return opener;
}
