import type { Locale } from '../../src/config/locales';
import { site } from '../../src/config/site';
import { parseFinderTarget } from '../../src/lib/finder/target';
import { answerWords, isAnswer, nodeIds, nodePath } from '../support/finder';
import { links as outsideLinks, paths } from './content';
import { all, attribute, hrefOf, pageAt, type Page } from './pages';
import { wordsOf } from './words';

/** Where a reader stands: a page, and the id after the # that led there. */
export interface Stand {
	page: Page;
	hash: string;
}

/** The start page of a language. */
export function startOf(locale: Locale): Stand {
	const page = pageAt(`${site.base}${locale}/`);
	if (page === undefined) throw new Error(`There is no start page in "${locale}".`);
	return { page, hash: '' };
}

/**
 * What a reader does: chooses the answer of this id, or follows the link to a question or outcome of this id or to
 * `./page.mdx#section`. Looks at the built HTML only.
 * @throws when the page has no such link, or more than one answer of these words
 */
export function click({ page }: Stand, what: string, locale: Locale): Stand {
	const answers = isAnswer(what)
		? all(page.main, 'a').filter((link) => wordsOf(link).split('\n')[0]?.startsWith(answerWords(what, locale)))
		: [];
	const isAnswerOnly = isAnswer(what) && !nodeIds.includes(what);
	const links = answers.length > 0 || isAnswerOnly ? answers : linksTo(page, page.main, what, locale);
	const [link] = links;
	const leads = new Set(answers.map((answer) => attribute(answer, 'href')));
	if (link === undefined || leads.size > 1) throw new Error(`${page.path} has ${Math.max(leads.size, links.length)} links “${what}”.`);
	const href = attribute(link, 'href');
	const [path = '', hash = ''] = resolve(page, href).split('#');
	const target = pageAt(path);
	if (target === undefined) throw new Error(`${href} on ${page.path} leads nowhere.`);
	return { page: target, hash };
}

/**
 * Links in a part of a page to a target as the finder's files write it, with `link:id` for pages outside.
 * @throws where there is no such page, question, outcome or entry of the registry: nobody could link to it
 */
export function linksTo(page: Page, part: Element, to: string, locale: Locale): Element[] {
	const target = parseFinderTarget(to);
	const isKnown = target?.kind === 'external' ? outsideLinks.has(target.id) : target?.kind !== 'page' || paths.get(locale)?.has(target.id);
	if (isKnown !== true) throw new Error(`There is no “${to}”.`);
	const outside = target?.kind === 'external' ? Object.values(outsideLinks.get(target.id)?.url ?? {}) : undefined;
	// An outcome carries the trail after the #, which is no other place.
	const at = (href: string) => resolve(page, href).replace(/#from-.*$/, '');
	const isThere = (href: string) => (outside === undefined ? at(href) === placeOf(to, locale) : outside.includes(href));
	return all(part, 'a[href]').filter((link) => isThere(attribute(link, 'href')));
}

/** Path (with section) of a target as the finder's files write it. */
export function placeOf(to: string, locale: Locale): string {
	const target = parseFinderTarget(to);
	if (target?.kind === 'node') return `${site.base}${nodePath(target.id, locale).slice(1)}`;
	return target?.kind === 'page' ? `${paths.get(locale)?.get(target.id) ?? ''}${target.hash}` : '';
}

/** Where a reader has got to, as `placeOf` writes it: outcomes carry the trail after the #, which is no other place. */
export function standingAt({ page, hash }: Stand): string {
	return hash === '' || hash.startsWith('from-') ? hrefOf(page) : `${hrefOf(page)}#${hash}`;
}

function resolve(page: Page, href: string): string {
	return href.startsWith('#') ? `${hrefOf(page)}${href}` : href;
}
