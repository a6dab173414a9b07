import { getCollection } from 'astro:content';
import { localeCodes, locales, type Locale } from '../config/locales';
import { plainError } from '../config/plain-error';
import { parseTarget } from '../lib/paths';
import { memoize } from '../lib/memoize';
import { bindWords } from '../lib/text/typography';
import type { ExternalLink } from '../schemas/link';
import { getPage } from './pages';

/** A link that an author wrote, ready for `<a>`; `locale` is set where the target is in another language than the page. */
export interface ResolvedLink {
	href: string;
	title: string;
	external: boolean;
	locale?: Locale;
	/** BCP 47 tag of `locale`, for `hreflang` and `lang`. */
	lang?: string;
	/** False where no page of its own is known and the knowledge base's start page stands in. */
	exact: boolean;
}

/** Where a request to support is sent, and the dictionary's words for it. */
export interface ContactDoor {
	href: string;
	/** What the link says. */
	open: 'contact.open' | 'contact.openLoggedIn';
	/** What holds there. */
	mark: 'contact.noLogin' | 'contact.loggedIn';
}

/** The contact form: without login, or, for a request that has to be authorized, inside the customer administration. */
export async function contactDoor(locale: Locale, loggedIn = false): Promise<ContactDoor> {
	const { href } = await resolveExternal(loggedIn ? 'administration' : 'contact-form', locale);
	return loggedIn
		? { href, open: 'contact.openLoggedIn', mark: 'contact.loggedIn' }
		: { href, open: 'contact.open', mark: 'contact.noLogin' };
}

/**
 * Resolves a link as authors write it, `./page.mdx#section` or `link:id`.
 * @throws on any other form or an unknown id
 */
export async function resolveLink(href: string, locale: Locale): Promise<ResolvedLink> {
	const target = parseTarget(href);
	if (target === undefined) throw new Error(`"${href}" is no link to a page or to an entry of src/content/links.`);
	if (target.kind === 'external') return resolveExternal(target.id, locale);
	const page = await getPage(target.id, locale);
	return { href: page.href + target.hash, title: page.title, external: false, exact: true };
}

/**
 * An entry of the link registry in the reader's language, else in another one, else the knowledge base's start page.
 * @throws when there is none of this id
 */
export async function resolveExternal(id: string, locale: Locale): Promise<ResolvedLink> {
	const links = await readLinks();
	const link = links.get(id);
	if (link === undefined) throw plainError(`There is no link “${id}” in src/content/links, which this site cannot do without. Add it.`);
	const own = link.url[locale];
	const title = bindWords(link.title[locale], locale);
	if (own !== undefined) return { href: own, title, external: true, exact: true };
	const other = localeCodes.find((code) => link.url[code] !== undefined);
	const otherUrl = other && link.url[other];
	if (other !== undefined && otherUrl !== undefined)
		return {
			href: otherUrl,
			title: bindWords(link.title[other], other),
			external: true,
			locale: other,
			lang: locales[other].lang,
			exact: true,
		};
	if (id === 'kb-start') throw plainError('The link “kb-start” needs an address: it stands in for guides whose own address is not known.');
	const start = await resolveExternal('kb-start', locale);
	return { ...start, title, exact: false };
}

const readLinks = memoize(async (): Promise<ReadonlyMap<string, ExternalLink>> => {
	const files = await getCollection('links');
	return new Map(files.flatMap((file) => Object.entries(file.data)));
});
