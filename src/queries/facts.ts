import { getCollection } from 'astro:content';
import { plainError } from '../config/plain-error';
import type { Locale } from '../config/locales';
import { languages } from '../i18n/languages';
import { memoize } from '../lib/memoize';
import type { CzechCase } from '../lib/text/czech-cases';
import { fillPlaceholders } from '../lib/text/placeholders';
import { formatQuantity, type FactUnit } from '../lib/text/quantity';
import { bindWords } from '../lib/text/typography';
import type { Fact } from '../schemas/fact';

/** All facts by id, in the order of the files. */
export function getFacts(): Promise<ReadonlyMap<string, Fact & { file: string }>> {
	return readFacts();
}

const readFacts = memoize(async () => {
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
export async function formatFact(id: string, locale: Locale, inCase: CzechCase = 'nom', as?: FactUnit): Promise<string> {
	const fact = await getFact(id);
	if (fact.value !== undefined && fact.unit !== undefined)
		return formatQuantity(fact.value, as ?? fact.unit, languages[locale].units, locale, inCase);
	return bindWords(fact.name?.[locale] ?? fact.label[locale], locale);
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
		return formatQuantity(fact.value, fact.unit, languages[locale].units, locale, inCase);
	});
	return bindWords(filled, locale);
}
