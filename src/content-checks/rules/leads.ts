import { languages } from '../../i18n/languages';
import { fillPlaceholders } from '../../lib/text/placeholders';
import { formatQuantity } from '../../lib/text/quantity';
import type { Problem } from '../problem';
import type { ContentSource } from '../source';
import { summaries, type Summary } from '../summaries';
import { wordsOf } from '../prose';

/** What the eye takes in at one glance on a phone, and what no search engine cuts. */
const mostWords = 20;
const mostCharacters = 120;
/** Less says nothing to somebody who sees it without the title. */
const leastCharacters = 40;

/** What every page and every outcome says first is one short sentence, counted as readers get it: with the facts filled in. */
export function checkLeads(site: ContentSource): Problem[] {
	return summaries(site, 'lead').flatMap((lead) => {
		const said = fill(site, lead);
		return [...checkLength(said, lead), ...checkEnd(said, lead)];
	});
}

function checkLength(said: string, { at }: Summary): Problem[] {
	const words = wordsOf(said).length;
	const found = `a lead of ${words} words and ${said.length} characters`;
	if (said.length < leastCharacters) {
		const expected = `${leastCharacters} characters are the fewest: search engines and shared links show it without the text. Say what to do, and with what.`;
		return [{ ...at, found, expected }];
	}
	if (words <= mostWords && said.length <= mostCharacters) return [];
	const expected = `${mostWords} words and ${mostCharacters} characters are the most, with the facts filled in. Say the first move only; the rest stands in the answer and the text.`;
	return [{ ...at, found, expected }];
}

function checkEnd(said: string, { at }: Summary): Problem[] {
	if (said === '' || /[.?][”“]?$/.test(said)) return [];
	const found = `a lead that ends with “${said.split(' ').at(-1) ?? ''}”`;
	return [{ ...at, found, expected: 'It is a whole sentence. End it with a full stop or a question mark.' }];
}

/** The lead as readers get it; a fact without a value stays as it is written, and another rule reports it. */
function fill({ facts }: ContentSource, { text, locale }: Summary): string {
	return fillPlaceholders(text, (id, inCase) => {
		const fact = facts.byId.get(id)?.value;
		if (fact?.value === undefined || fact.unit === undefined) return `{${id}}`;
		return formatQuantity(fact.value, fact.unit, languages[locale].units, locale, inCase);
	});
}
