import { parseHTML } from 'linkedom';
import { localeCodes, type Locale } from '../../src/config/locales';
import { site } from '../../src/config/site';
import { allBuiltPages, type BuiltPage } from '../support/site';

/** A page of the build with its document; tests look into it without a browser. */
export interface Page extends BuiltPage {
	document: Document;
	main: Element;
}

/** A page below a language folder. */
export type LocalePage = Page & { locale: Locale };

/** Pages of each language when these tests were written: a smaller build is a broken one. */
export const leastPagesPerLocale = 14;

/** Every page of the build. */
export const pages: readonly Page[] = allBuiltPages().map((page) => {
	const { document } = parseHTML(page.html);
	const main = document.querySelector('main');
	if (main === null) throw new Error(`${page.path} has no <main>.`);
	return { ...page, document, main };
});

export const localePages: readonly LocalePage[] = pages.filter((page): page is LocalePage => page.locale !== undefined);

const byPath = new Map(pages.map((page) => [page.path, page]));

/** Whether a page answers something: an article or an outcome of the finder. */
export const isAnswer = ({ main }: Page): boolean => main.querySelector('.frame.article, .frame.outcome') !== null;
export const answerPages: readonly LocalePage[] = localePages.filter(isAnswer);

/** Pages of each language, in the order of the languages. */
export const pagesByLocale: ReadonlyMap<Locale, readonly LocalePage[]> = new Map(
	localeCodes.map((code) => [code, localePages.filter(({ locale }) => locale === code)]),
);

/** The page at a path that begins with the site's base, as links write it; undefined where the build has none. */
export function pageAt(pathname: string): Page | undefined {
	return pathname.startsWith(site.base) ? byPath.get(`/${pathname.slice(site.base.length)}`) : undefined;
}

/** The path of a page as links write it. */
export function hrefOf(page: BuiltPage): string {
	return `${site.base}${page.path.slice(1)}`;
}

/** All elements that match, of a page or a part of it. */
export function all(from: Page | Element, selector: string): Element[] {
	return [...('document' in from ? from.document : from).querySelectorAll(selector)];
}

/** An attribute's text; empty where the element or the attribute is missing. */
export function attribute(from: Element | null | undefined, name: string): string {
	return from?.getAttribute(name) ?? '';
}

/** What `find` reports about each page, the page's path before each finding: an empty list is what tests expect. */
export function offenders<P extends BuiltPage>(among: readonly P[], find: (page: P) => Iterable<string>): string[] {
	return among.flatMap((page) => [...find(page)].map((finding) => `${page.path}: ${finding}`));
}
