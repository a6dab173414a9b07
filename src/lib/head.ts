import { isoDay } from './time/days';
import { plainSpaces } from './text/typography';

/** What the head of a page says. Every path begins with the site's base and stands below `origin`. */
export interface PageHead {
	/** Scheme and host, no trailing slash. */
	origin: string;
	/** Title of the document: the page's own words, then the site's name. */
	title: string;
	/** The page's own words alone, as sharing services show them beside the site's name. */
	heading: string;
	/** What the page says first, understood without the page. */
	description: string;
	siteName: string;
	/** Open Graph names of the page's language and of those it is translated into. */
	language: string;
	otherLanguages: readonly string[];
	/** Left out where the page has no address of its own (the page for wrong addresses). */
	path?: string | undefined;
	/** False keeps search engines away; links are followed all the same. */
	indexed: boolean;
	/** An answer, or a page that leads to answers. */
	type: 'article' | 'website';
	/** `hreflang` → path of the same page, this one and "x-default" included. */
	alternates: readonly { hreflang: string; path: string }[];
	/** Day of the last change of meaning; never the day of the build. */
	modified?: Date | undefined;
	/** Path of the picture that sharing services show. */
	card?: string | undefined;
	/** Path of the same words as Markdown. */
	markdown?: string | undefined;
	/** Colour of the page's upper edge, for the browser's own bars. */
	themeColor: { light: string; dark: string };
}

type Attributes = Readonly<Record<string, string>>;

/** Attributes of the tags to write, in their order. */
export interface HeadTags {
	metas: readonly Attributes[];
	links: readonly Attributes[];
}

/** Size of a social card in pixels: what sharing services show without cutting. */
export const cardSize = { width: 1200, height: 630 } as const;

/** Path of a page's social card: `/en/faq/` → `/cards/en/faq.png`, the start page `/` → `/cards/index.png`. */
export function cardPath(base: string, path: string): string {
	return `${base}cards/${path.slice(base.length).replace(/\/$/, '') || 'index'}.png`;
}

/**
 * The tags of a page's head, for search engines, sharing services and the browser's own bars.
 * A page without an address of its own gets no address, no alternates and nothing for sharing.
 */
export function headTags(page: PageHead): HeadTags {
	const { path } = page;
	const absolute = (href: string) => page.origin + href;
	return {
		metas: [
			{ name: 'description', content: plainSpaces(page.description) },
			...(page.indexed ? [] : [{ name: 'robots', content: 'noindex, follow' }]),
			{ name: 'theme-color', content: page.themeColor.light, media: '(prefers-color-scheme: light)' },
			{ name: 'theme-color', content: page.themeColor.dark, media: '(prefers-color-scheme: dark)' },
			...(path === undefined ? [] : sharing(page, path)),
		],
		links: [
			...(path === undefined ? [] : [{ rel: 'canonical', href: absolute(path) }]),
			...page.alternates.map((alternate) => ({ rel: 'alternate', hreflang: alternate.hreflang, href: absolute(alternate.path) })),
			...(page.markdown === undefined ? [] : [{ rel: 'alternate', type: 'text/markdown', href: absolute(page.markdown) }]),
		],
	};
}

/** Open Graph; what is the same for the card of X (Twitter) is read from there, so only what differs is written twice. */
function sharing(page: PageHead, path: string): Attributes[] {
	const property = (name: string, content: string): Attributes => ({ property: `og:${name}`, content: plainSpaces(content) });
	return [
		property('type', page.type),
		property('site_name', page.siteName),
		property('title', page.heading),
		property('description', page.description),
		property('url', page.origin + path),
		property('locale', page.language),
		...page.otherLanguages.map((language) => property('locale:alternate', language)),
		...(page.modified === undefined ? [] : [property('updated_time', isoDay(page.modified))]),
		...(page.card === undefined ? [{ name: 'twitter:card', content: 'summary' }] : cardTags(page.origin + page.card, page.title)),
	];
}

function cardTags(url: string, alt: string): Attributes[] {
	return [
		{ property: 'og:image', content: url },
		{ property: 'og:image:width', content: String(cardSize.width) },
		{ property: 'og:image:height', content: String(cardSize.height) },
		{ property: 'og:image:alt', content: plainSpaces(alt) },
		{ name: 'twitter:card', content: 'summary_large_image' },
		{ name: 'twitter:image:alt', content: plainSpaces(alt) },
	];
}
