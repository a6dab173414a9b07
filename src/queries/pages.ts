import { getCollection, type CollectionEntry } from 'astro:content';
import { isLocale, localeCodes, type Locale } from '../config/locales';
import { plainError } from '../config/plain-error';
import { site } from '../config/site';
import { joinPath, markdownPath } from '../lib/paths';
import { memoize } from '../lib/memoize';
import { articleGroups, type Article, type ArticleGroup } from '../schemas/article';
import { fillFacts } from './facts';

/** A page as components see it: words filled in, address known. */
export interface Page {
	/** The same in every language: the name of its file. */
	id: string;
	locale: Locale;
	kind: Article['kind'];
	title: string;
	/** For menus and breadcrumbs. */
	short: string;
	/** What the page says first, as plain text; also its description for search engines. */
	lead: string;
	/** The whole answer as plain text, for the Markdown edition and answers.json. */
	answer: string;
	group: ArticleGroup;
	/** Path below the origin. */
	href: string;
	/** Path of the same words as Markdown, for pages that hold answers. */
	markdown: string;
	updated: Date;
	entry: CollectionEntry<'help'>;
}

/** Pages of one language, by group and place within it. */
export async function getPages(locale: Locale): Promise<readonly Page[]> {
	return [...(await readPages(locale)).values()];
}

const readPages = memoize(async (locale: Locale) => {
	const entries = await getCollection('help', (entry) => entry.id.startsWith(`${locale}/`));
	const pages = await Promise.all(entries.map(toPage));
	pages.sort((a, b) => articleGroups.indexOf(a.group) - articleGroups.indexOf(b.group) || a.entry.data.order - b.entry.data.order);
	return new Map(pages.map((page) => [page.id, page]));
});

/** Pages that hold answers, in every language: all but those that only lead to them. */
export async function getAnswerPages(): Promise<Page[]> {
	const pages = (await Promise.all(localeCodes.map((locale) => getPages(locale)))).flat();
	return pages.filter((page) => page.id !== 'home' && page.id !== 'all');
}

/**
 * One page.
 * @throws when there is none of this id
 */
export async function getPage(id: string, locale: Locale): Promise<Page> {
	const page = (await readPages(locale)).get(id);
	if (page === undefined)
		throw plainError(`There is no page “${id}”, which this site cannot do without. Write src/content/help/${locale}/${id}.mdx.`);
	return page;
}

/** The same page in every language, in the order of the languages. */
export async function getTranslations(id: string): Promise<Page[]> {
	return Promise.all(localeCodes.map((locale) => getPage(id, locale)));
}

async function toPage(entry: CollectionEntry<'help'>): Promise<Page> {
	const [locale, id] = entry.id.split('/');
	if (!isLocale(locale) || id === undefined) throw new Error(`"${entry.id}" lies outside the language folders.`);
	const { data } = entry;
	const title = await fillFacts(data.title, locale);
	return {
		id,
		locale,
		kind: data.kind,
		title,
		short: data.short === undefined ? title : await fillFacts(data.short, locale),
		lead: await fillFacts(data.lead, locale),
		answer: await fillFacts(data.answer, locale),
		group: data.group,
		href: joinPath(site.base, locale, data.slug),
		markdown: markdownPath(joinPath(site.base, locale, data.slug)),
		updated: data.updated,
		entry,
	};
}
