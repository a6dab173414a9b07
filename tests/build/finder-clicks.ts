import type { Locale } from '../../src/config/locales';
import { site } from '../../src/config/site';
import { parseWay } from '../../src/lib/finder/way';
import { answerWords, nodePath } from '../support/finder';
import { paths } from './content';
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
 * What a reader does: chooses the answer of this id, or follows the link to `./page.mdx#section`. Looks at the built HTML only.
 * @throws when the page has no such link, or more than one answer of these words
 */
export function click({ page }: Stand, what: string, locale: Locale): Stand {
	const links = all(page.main, 'a').filter((link) =>
		what.startsWith('./')
			? resolve(page, attribute(link, 'href')) === placeOf(what, locale)
			: wordsOf(link).split('\n')[0]?.startsWith(answerWords(what, locale)),
	);
	const href = attribute(links[0], 'href');
	const isAnswer = !what.startsWith('./');
	const leads = new Set(links.map((link) => attribute(link, 'href')));
	if (href === '' || (isAnswer && leads.size !== 1)) throw new Error(`${page.path} has ${leads.size} links “${what}”.`);
	const [path = '', hash = ''] = resolve(page, href).split('#');
	const target = pageAt(path);
	if (target === undefined) throw new Error(`${href} on ${page.path} leads nowhere.`);
	return { page: target, hash };
}

/** Path (with section) of a target as the finder's files write it. */
export function placeOf(to: string, locale: Locale): string {
	const target = parseWay(to);
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
