import type { Article, BreadcrumbList, FAQPage, WebSite } from 'schema-dts';
import { isoDay } from './time/days';
import { plainSpaces } from './text/typography';

/** Who publishes the pages: the site itself, which belongs to no provider. */
export interface Publisher {
	name: string;
	/** Address of the site's start page. */
	url: string;
	/** Address of the site's mark as a square picture. */
	logo: string;
}

/** A page as structured data describes it; addresses are whole, words are the ones that the page shows. */
export interface DescribedPage {
	url: string;
	title: string;
	/** What the page says first. */
	description: string;
	lang: string;
	/** Day of the last change of meaning. */
	modified: Date;
	/** Address of the social card. */
	image: string;
}

/** A question with its answer as plain text. */
export interface Answered {
	question: string;
	answer: string;
}

/** One answer. schema.org has finer kinds of articles; search engines read this one. */
export function articleData(page: DescribedPage, publisher: Publisher): Article {
	return {
		'@type': 'Article',
		url: page.url,
		headline: plainSpaces(page.title),
		description: plainSpaces(page.description),
		inLanguage: page.lang,
		dateModified: isoDay(page.modified),
		image: page.image,
		publisher: { '@type': 'Organization', name: publisher.name, url: publisher.url },
	};
}

/** The page of questions. Answers are what the folds hold. */
export function faqData(page: DescribedPage, questions: readonly Answered[]): FAQPage {
	return {
		'@type': 'FAQPage',
		url: page.url,
		name: plainSpaces(page.title),
		inLanguage: page.lang,
		dateModified: isoDay(page.modified),
		mainEntity: questions.map(({ question, answer }) => ({
			'@type': 'Question',
			name: plainSpaces(question),
			acceptedAnswer: { '@type': 'Answer', text: plainSpaces(answer) },
		})),
	};
}

/** The site, for its start pages: search engines take its name from here. */
export function siteData(publisher: Publisher, langs: readonly string[], otherNames: readonly string[] = []): WebSite {
	return {
		'@type': 'WebSite',
		'@id': `${publisher.url}#site`,
		url: publisher.url,
		name: publisher.name,
		...(otherNames.length > 0 && { alternateName: [...otherNames] }),
		inLanguage: [...langs],
		publisher: { '@type': 'Organization', ...publisher },
	};
}

/** The way to a page, as the page shows it; the last step is the page itself and has no address there either. */
export function breadcrumbData(trail: readonly { title: string; url?: string }[]): BreadcrumbList {
	return {
		'@type': 'BreadcrumbList',
		itemListElement: trail.map(({ title, url }, index) => ({
			'@type': 'ListItem',
			position: index + 1,
			name: plainSpaces(title),
			...(url !== undefined && { item: url }),
		})),
	};
}

/**
 * Structured data as the text of a script element. No word of it can end that element, whatever a page says:
 * `<` is written as an escape, which means the same in JSON.
 */
export function serializeData(thing: Article | BreadcrumbList | FAQPage | WebSite): string {
	const data = typeof thing === 'string' ? { '@id': thing } : thing;
	return JSON.stringify({ '@context': 'https://schema.org', ...data }).replaceAll('<', '\\u003c');
}
