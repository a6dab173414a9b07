import { site } from '../../src/config/site';
import { attribute, hrefOf, pages, type Page } from './pages';

/** What a page says under a name or a property in its head; empty where it says nothing. */
export function metaOf(page: Page, name: string): string {
	return attribute(page.document.querySelector(`meta[name="${name}"], meta[property="${name}"]`), 'content');
}

/** The whole address of a page. */
export function addressOf(page: Page): string {
	return site.origin + hrefOf(page);
}

/** Pages that search engines are to keep: each names its own address and does not send them away. */
export const indexedPages: readonly Page[] = pages.filter(
	(page) =>
		attribute(page.document.querySelector('link[rel=canonical]'), 'href') === addressOf(page) &&
		!metaOf(page, 'robots').includes('noindex'),
);
