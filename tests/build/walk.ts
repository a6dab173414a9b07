import type { Locale } from '../../src/config/locales';
import { factForms } from '../support/finder';
import { findPhrase } from '../support/phrases';
import type { Contents, Walk } from '../support/walks';
import { click, linksTo, placeOf, standingAt, startOf, type Stand } from './finder-clicks';
import { sectionOf, wordsOf } from './words';

/** What goes wrong on a walk, in one sentence each; empty where everything is as it should be. */
export function complaintsAbout({ clicks, end, must, mustNot }: Walk, locale: Locale): string[] {
	const stand = take(clicks, locale);
	if (typeof stand === 'string') return [stand];
	if (standingAt(stand) !== placeOf(end, locale)) return [`It ends at ${standingAt(stand)}, not at ${placeOf(end, locale)}.`];
	const part = partAt(stand, end);
	const claims = (contents: Contents | undefined) => (contents === undefined ? [] : claimsOf(contents, stand, part, locale));
	return [
		...claims(must).flatMap(({ what, holds }) => (holds ? [] : [`${end} lacks ${what}.`])),
		...claims(mustNot).flatMap(({ what, holds }) => (holds ? [`${end} has ${what}, which is wrong here.`] : [])),
	];
}

/** Where the clicks lead; a sentence where one of them is not offered. */
function take(clicks: readonly string[], locale: Locale): Stand | string {
	try {
		return clicks.reduce((stand, what) => click(stand, what, locale), startOf(locale));
	} catch (error) {
		return error instanceof Error ? error.message : String(error);
	}
}

/** The section, or the page where none is named, without the question whether it helped: every page has that, with ways on from there. */
function partAt({ page, hash }: Stand, end: string): Element {
	const part = (end.includes('#') ? sectionOf(page.main, hash) : page.main).cloneNode(true) as Element;
	part.querySelector('#feedback')?.remove();
	return part;
}

function claimsOf({ links, facts, requests, words }: Contents, { page }: Stand, part: Element, locale: Locale) {
	const text = wordsOf(part);
	const isSaid = (phrase: string) => findPhrase(text, phrase) !== undefined;
	const targets = [...links, ...requests.map((situation) => `./request.mdx#${situation}`)];
	return [
		...targets.map((to) => ({ what: `the link “${to}”`, holds: linksTo(page, part, to, locale).length > 0 })),
		...facts.map((id) => ({ what: `the fact “${id}”`, holds: factForms(id, locale).some(isSaid) })),
		...words.map((said) => ({ what: `the words “${said[locale]}”`, holds: isSaid(said[locale]) })),
	];
}
