import path from 'node:path';
import { parse } from 'yaml';
import { localeCodes, type Locale } from '../../src/config/locales';
import { readContentFiles } from '../../src/integrations/content/content-files';

/** An article as its author wrote it: what a test looks for on the page. */
interface WrittenArticle {
	/** Path in the browser. */
	path: string;
	title: string;
	/** What the page says first; facts stand in it as `{id}`. */
	lead: string;
	/** Slugs that the page had before. */
	formerly: readonly string[];
}

/** A part of an article with an id and a title: a step, a question, a condition. */
interface Part {
	id: string;
	title: string;
}

const folder = 'src/content/help';
const texts = new Map(readContentFiles(path.join(import.meta.dirname, '../..')).map((file) => [file.path, file.text]));

/** Ids of all articles: names of their files, the same in every language. */
export const articleIds = [...texts.keys()]
	.filter((file) => path.posix.dirname(file) === `${folder}/${localeCodes[0] ?? 'en'}`)
	.map((file) => path.parse(file).name);

/** Ids of the articles that tell what to do in a situation. */
export const guideIds = articleIds.filter((id) => /^kind: guide$/m.test(read(id, localeCodes[0] ?? 'en')));

/**
 * The article's address and words.
 * @throws when there is no such article, or its frontmatter lacks them
 */
export function article(id: string, locale: Locale): WrittenArticle {
	const frontmatter = /^---\n(.*?)\n---\n/s.exec(read(id, locale))?.[1] ?? '';
	const data: unknown = parse(frontmatter);
	if (!isWritten(data)) throw new Error(`${locale}/${id}.mdx has no slug, title and lead.`);
	return {
		path: data.slug === '' ? `/${locale}/` : `/${locale}/${data.slug}/`,
		title: data.title,
		lead: data.lead,
		formerly: data.formerly ?? [],
	};
}

/**
 * The parts of one kind in an article, in their order.
 * @throws when it has none, so that no test loops over nothing
 */
export function parts(id: string, locale: Locale, kind: 'Step' | 'Question' | 'Check'): [Part, ...Part[]] {
	const tags = [...read(id, locale).matchAll(new RegExp(`<${kind} id="([^"]*)" title="([^"]*)"`, 'g'))];
	const [first, ...others] = tags.map(([, partId = '', title = '']) => ({ id: partId, title }));
	if (first === undefined) throw new Error(`${locale}/${id}.mdx has no <${kind} id="…" title="…">.`);
	return [first, ...others];
}

/**
 * One part of an article.
 * @throws when there is none of this id
 */
export function part(id: string, locale: Locale, kind: 'Step' | 'Question' | 'Check', partId: string): Part {
	const found = parts(id, locale, kind).find((candidate) => candidate.id === partId);
	if (found === undefined) throw new Error(`${locale}/${id}.mdx has no <${kind} id="${partId}">.`);
	return found;
}

/** The other languages than this one. */
export function otherLocales(locale: Locale): Locale[] {
	return localeCodes.filter((code) => code !== locale);
}

function read(id: string, locale: Locale): string {
	return texts.get(`${folder}/${locale}/${id}.mdx`) ?? '';
}

function isWritten(data: unknown): data is { slug: string; title: string; lead: string; formerly?: string[] } {
	return typeof data === 'object' && data !== null && 'slug' in data && 'title' in data && 'lead' in data;
}
