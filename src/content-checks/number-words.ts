import type { Locale } from '../config/locales';
import { languages } from '../i18n/languages';
import { memoize } from '../lib/memoize';

/** A number that stands in a text, in digits or in words. */
export interface FoundNumber {
	index: number;
	text: string;
	value: number | undefined;
}

/** What the words of a language are worth, and a pattern that finds them before a unit of time. */
const searches = memoize((locale: Locale) => {
	const { numbers, between, units } = languages[locale].numbers;
	const values = new Map(numbers.flatMap(([value, forms]) => forms.split(' ').map((form) => [form, value] as const)));
	const separator = '[\\s-]+';
	const number = `(?<![\\p{L}\\p{N}])(${[...values.keys()].join('|')})`;
	return { values, pattern: new RegExp(`${number}${separator}(?:(?:${between})${separator})?(?:${units})(?!\\p{L})`, 'giu') };
});

/** Finds "five days", "třiceti minut" and the like. */
export function findNumberWords(text: string, locale: Locale): FoundNumber[] {
	const { values, pattern } = searches(locale);
	return [...text.matchAll(pattern)].map((match) => ({
		index: match.index,
		text: match[0],
		value: values.get((match[1] ?? '').toLowerCase()),
	}));
}
