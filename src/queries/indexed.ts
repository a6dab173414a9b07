import { localeCodes, locales, type Locale } from '../config/locales';
import { site } from '../config/site';
import type { MessageKey } from '../i18n/dictionary';
import { translator } from '../i18n/translate';
import { latest } from '../lib/time/days';
import { joinPath } from '../lib/paths';
import { getAnswerPages, getPages, getTranslations, type Page } from './pages';
import { getLead, getNodePlaces, getOutcome, getOutcomeNodes, type Localized } from './finder';

/** A page in one of its languages, as heads and the sitemap name it. */
export interface Alternate {
	/** BCP 47 tag, or "x-default" for readers of any other language. */
	hreflang: string;
	/** Path below the origin. */
	path: string;
}

/** A page that search engines are to keep. */
export interface IndexedPage {
	/** Path below the origin. */
	path: string;
	/** Language in which its words are set; the first one for pages outside the languages. */
	locale: Locale;
	title: string;
	/** What it says first. */
	description: string;
	/** Whether it answers something, or leads to answers. */
	isAnswer: boolean;
	/** Day of the last change of meaning. */
	modified: Date | undefined;
	alternates: readonly Alternate[];
}

/** Every page that search engines are to keep, by its path. The heads of the built pages hold it to that (tests/build/sitemap.spec.ts). */
export async function getIndexedPages(): Promise<IndexedPage[]> {
	const [homes, all] = await Promise.all([getTranslations('home'), getTranslations('all')]);
	const root = {
		path: site.base,
		locale: homes[0]?.locale ?? 'en',
		title: inEachLanguage('site.name'),
		description: inEachLanguage('site.tagline'),
		isAnswer: false,
		modified: latest(homes.map(({ updated }) => updated)),
		alternates: alternatesOf(site.base, homes),
	};
	const pages = [...homes, ...all, ...(await getAnswerPages())].map(async (page) => ({
		path: page.href,
		locale: page.locale,
		title: page.title,
		description: page.lead,
		isAnswer: page.id !== 'home' && page.id !== 'all',
		modified: await modifiedOf(page),
		alternates: alternatesOf(page.href, await getTranslations(page.id)),
	}));
	const outcomes = (await getOutcomeNodes()).map(async (node) => ({
		path: node.href,
		locale: node.locale,
		title: node.title,
		description: await getLead(node),
		isAnswer: true,
		modified: (await getOutcome(node.id)).updated,
		alternates: alternatesOf(node.href, await getNodePlaces(node.id)),
	}));
	const indexed = [root, ...(await Promise.all([...pages, ...outcomes]))];
	return indexed.sort((one, other) => (one.path < other.path ? -1 : 1));
}

/** The same page in every language. For readers of any other, the choice of language stands for the start pages, the first language for the rest. */
export function alternatesOf(path: string | undefined, translations: readonly Localized[]): Alternate[] {
	const isStart = path === site.base || localeCodes.some((locale) => path === joinPath(site.base, locale));
	const otherwise = isStart ? site.base : translations[0]?.href;
	return [
		...translations.map(({ locale, href }) => ({ hreflang: locales[locale].lang, path: href })),
		...(otherwise === undefined ? [] : [{ hreflang: 'x-default', path: otherwise }]),
	];
}

/** A text of the interface in every language, for pages outside the languages. */
export function inEachLanguage(key: MessageKey): string {
	return localeCodes.map((locale) => translator(locale)(key)).join(' / ');
}

/** Day of the last change of a page. The start page and the list of all answers change with every other page. */
export async function modifiedOf(page: Page): Promise<Date | undefined> {
	if (page.id !== 'home' && page.id !== 'all') return page.updated;
	return latest((await getPages(page.locale)).map(({ updated }) => updated));
}
