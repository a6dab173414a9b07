import { getCollection, type CollectionEntry } from 'astro:content';
import { readArticle } from '../article/read';
import { firstDays, readStages, type WrittenStage } from '../article/stages';
import { isLocale, localeCodes, locales, type Locale } from '../config/locales';
import { site } from '../config/site';
import { units } from '../i18n/units';
import type { CzechCase } from '../lib/text/czech-cases';
import { joinPath, markdownPath, parseTarget } from '../lib/paths';
import { plainError } from '../config/plain-error';
import { fillPlaceholders } from '../lib/text/placeholders';
import { sayQuantity, type FactUnit } from '../lib/text/quantity';
import { bindWords } from '../lib/text/typography';
import { remembered } from '../lib/remembered';
import { articleGroups, type Article, type ArticleGroup } from '../schemas/article';
import type { Fact } from '../schemas/fact';
import type { ExternalLink } from '../schemas/link';

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

/** All facts by id, in the order of the files. */
export function getFacts(): Promise<ReadonlyMap<string, Fact & { file: string }>> {
	return readFacts();
}

const readFacts = remembered(async () => {
	const files = await getCollection('facts');
	return new Map(files.flatMap((file) => Object.entries(file.data).map(([id, fact]) => [id, { ...fact, file: file.id }])));
});

/**
 * One fact.
 * @throws when there is none of this id; the content checks report that with file and line before it can happen
 */
export async function getFact(id: string): Promise<Fact> {
	const fact = (await getFacts()).get(id);
	if (fact === undefined) throw plainError(`There is no fact “${id}” in src/content/facts, which this site cannot do without. Add it.`);
	return fact;
}

/**
 * A fact's value in words: "5 days", in Czech in the case that the sentence needs; a name where it has no value.
 * @param as says the value in another unit than the register's, e.g. 5 days as "day 5"
 */
export async function sayFact(id: string, locale: Locale, inCase: CzechCase = 'nom', as?: FactUnit): Promise<string> {
	const fact = await getFact(id);
	if (fact.value !== undefined && fact.unit !== undefined) return sayQuantity(fact.value, as ?? fact.unit, units[locale], locale, inCase);
	return bindWords(fact.name?.[locale] ?? fact.label[locale], locale);
}

/** A stage of a Lifecycle with the day after expiration on which it begins. */
export interface LifecycleStage {
	/** Id on the page. */
	id: string;
	title: string;
	first: number;
}

/**
 * The stages of the Lifecycle that an author wrote below a section of a page.
 * @param instead facts that take the place of others: another service with the same stages
 * @throws when there is no such section, no stages below it, or a stage counts with a fact that is no number
 */
export async function getLifecycle(
	page: string,
	section: string,
	locale: Locale,
	instead: Readonly<Record<string, string>> = {},
): Promise<[LifecycleStage, ...LifecycleStage[]]> {
	const facts = await getFacts();
	const [first, ...later] = readStages(readArticle((await getPage(page, locale)).entry), section);
	const days = firstDays([first, ...later], (fact) => {
		const value = facts.get(instead[fact] ?? fact)?.value;
		if (value === undefined) throw new Error(`The stages below {#${section}} of ${page}.mdx count with "${fact}", which is no number.`);
		return value;
	});
	const atPlace = ({ id, title }: WrittenStage, index: number) => ({ id, title: bindWords(title, locale), first: days[index] ?? 0 });
	return [atPlace(first, 0), ...later.map((stage, index) => atPlace(stage, index + 1))];
}

/** Pages of one language, by group and place within it. */
export async function getPages(locale: Locale): Promise<readonly Page[]> {
	return [...(await readPages(locale)).values()];
}

const readPages = remembered(async (locale: Locale) => {
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

/** The oldest day on which the facts from these sources were compared with them; undefined where no fact names them. */
export async function oldestCheck(sources: readonly string[]): Promise<Date | undefined> {
	const days = [...(await getFacts()).values()].filter((fact) => sources.includes(fact.source)).map((fact) => fact.checked.getTime());
	return days.length === 0 ? undefined : new Date(Math.min(...days));
}

/** Replaces `{fact-id}` and `{fact-id:case}` in a frontmatter string and sets non-breaking spaces. */
export async function fillFacts(text: string, locale: Locale): Promise<string> {
	const facts = await getFacts();
	const filled = fillPlaceholders(text, (id, inCase) => {
		const fact = facts.get(id);
		if (fact?.value === undefined || fact.unit === undefined) throw new Error(`"{${id}}" names no fact with a value.`);
		return sayQuantity(fact.value, fact.unit, units[locale], locale, inCase);
	});
	return bindWords(filled, locale);
}

const readLinks = remembered(async (): Promise<ReadonlyMap<string, ExternalLink>> => {
	const files = await getCollection('links');
	return new Map(files.flatMap((file) => Object.entries(file.data)));
});

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
