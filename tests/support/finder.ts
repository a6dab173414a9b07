import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { localeCodes, type Locale } from '../../src/config/locales';
import { languages } from '../../src/i18n/languages';
import { czechCases } from '../../src/lib/text/czech-cases';
import { firstQuestion, root, pathsThrough, type Way } from '../../src/lib/finder/graph';
import { fillPlaceholders } from '../../src/lib/text/placeholders';
import { formatQuantity } from '../../src/lib/text/quantity';
import { answersFileSchema, outcomesFileSchema, questionsFileSchema } from '../../src/schemas/finder';
import { factsFileSchema } from '../../src/schemas/fact';
import { shortAddressesSchema } from '../../src/schemas/short-address';

/** The finder as editors wrote it: what tests look for on its pages. */
const content = path.join(import.meta.dirname, '../../src/content');
const read = (file: string): unknown => parse(readFileSync(path.join(content, file), 'utf8'));
const files = (folder: string, begin = '') => readdirSync(path.join(content, folder)).filter((file) => file.startsWith(begin));

const answers = answersFileSchema.parse(read('finder/answers.yaml'));
export const questions = questionsFileSchema.parse(read('finder/questions.yaml'));
export const outcomes = Object.fromEntries(
	files('finder', 'outcomes-').flatMap((file) => Object.entries(outcomesFileSchema.parse(read(`finder/${file}`)))),
);
const facts = Object.fromEntries(files('facts').flatMap((file) => Object.entries(factsFileSchema.parse(read(`facts/${file}`)))));

/** Short address → where it leads. */
export const shortAddresses: Readonly<Record<string, string>> = shortAddressesSchema.parse(read('short-addresses.yaml'));

/** Every way through the finder, from the choice on the start page on. */
export const ways: readonly Way[] = pathsThrough(questions);

/** Ids of everything in the finder that is a page. */
export const nodeIds = [...Object.keys(questions).filter((id) => id !== root), ...Object.keys(outcomes)];

/**
 * Path of a question or an outcome in the browser.
 * @throws when there is none of this id
 */
export function nodePath(id: string, locale: Locale): string {
	if (id === root) return `/${locale}/`;
	const slug = (questions[id] ?? outcomes[id])?.slug?.[locale];
	if (slug === undefined) throw new Error(`There is no question or outcome "${id}".`);
	const folder = questions[firstQuestion]?.slug?.[locale] ?? '';
	return id === firstQuestion ? `/${locale}/${folder}/` : `/${locale}/${folder}/${slug}/`;
}

/** The words of a question. */
export function questionWords(id: string, locale: Locale): string {
	return say(questions[id]?.words, locale);
}

/** The words of an answer. */
export function answerWords(id: string, locale: Locale): string {
	return say(answers[id]?.words, locale);
}

/** Whether an answer of this id exists. */
export function isAnswer(id: string): boolean {
	return Object.hasOwn(answers, id);
}

/**
 * Every way in which a language says the value of a fact.
 * @throws when the fact has none
 */
export function factForms(id: string, locale: Locale): string[] {
	const { value, unit } = facts[id] ?? {};
	if (value === undefined || unit === undefined) throw new Error(`There is no fact "${id}" with a value.`);
	const cases = czechCases.filter((inCase) => languages[locale].units[unit][inCase] !== undefined);
	return cases.map((inCase) => formatQuantity(value, unit, languages[locale].units, locale, inCase).replaceAll('\u00a0', ' '));
}

/** The customer's own sentence that is the title of an outcome. */
export function outcomeTitle(id: string, locale: Locale): string {
	return say(outcomes[id]?.title, locale);
}

/** The words with the values of facts, and with plain spaces. */
export function say(words: Readonly<Record<Locale, string>> | undefined, locale: Locale): string {
	if (words === undefined) throw new Error('There is nothing of this id in the finder.');
	return fillPlaceholders(words[locale], (id, inCase) => {
		const fact = facts[id];
		if (fact?.value === undefined || fact.unit === undefined) throw new Error(`The fact "${id}" has no value.`);
		return formatQuantity(fact.value, fact.unit, languages[locale].units, locale, inCase);
	}).replaceAll('\u00a0', ' ');
}

/** Path of every page of the finder in every language. */
export const finderPaths = new Set(localeCodes.flatMap((locale) => nodeIds.map((id) => nodePath(id, locale))));
