import type { Locale } from '../config/locales';
import { memoize } from '../lib/memoize';

interface NumberWords {
	/** Value → words that say it, in all their forms. */
	numbers: readonly (readonly [number, string])[];
	/** NumberWords that may stand between the number and the unit, as a pattern. */
	between: string;
	/** Units of time, as a pattern. */
	units: string;
}

/** Numbers in words, per language. Only before a unit of time do they state a fact; "one of three ways" is plain prose. */
const words: Record<Locale, NumberWords> = {
	en: {
		numbers: [
			[1, 'one'],
			[2, 'two'],
			[3, 'three'],
			[4, 'four'],
			[5, 'five'],
			[6, 'six'],
			[7, 'seven'],
			[8, 'eight'],
			[9, 'nine'],
			[10, 'ten'],
			[11, 'eleven'],
			[12, 'twelve'],
			[14, 'fourteen'],
			[15, 'fifteen'],
			[20, 'twenty'],
			[30, 'thirty'],
			[60, 'sixty'],
			[90, 'ninety'],
		],
		between: 'working|business|full|whole|more',
		units: 'seconds?|minutes?|hours?|days?|weeks?|months?|years?',
	},
	cs: {
		numbers: [
			[1, 'jeden jedna jedno jednu jedné jednoho jednom jedním jednou'],
			[2, 'dva dvě dvou dvěma'],
			[3, 'tři tří třem třech třemi'],
			[4, 'čtyři čtyř čtyřem čtyřech čtyřmi'],
			[5, 'pět pěti'],
			[6, 'šest šesti'],
			[7, 'sedm sedmi'],
			[8, 'osm osmi'],
			[9, 'devět devíti'],
			[10, 'deset deseti'],
			[11, 'jedenáct jedenácti'],
			[12, 'dvanáct dvanácti'],
			[14, 'čtrnáct čtrnácti'],
			[15, 'patnáct patnácti'],
			[20, 'dvacet dvaceti'],
			[30, 'třicet třiceti'],
			[60, 'šedesát šedesáti'],
			[90, 'devadesát devadesáti'],
		],
		between: 'pracovní\\p{L}*|cel\\p{L}+|další\\p{L}*',
		units:
			'sekund\\p{L}*|vteřin\\p{L}*|minut\\p{L}*|hodin\\p{L}*|den|dne|dni|dny|dní|dnů|dnům|dnech|dnem|týden|týdn\\p{L}*|měsíc\\p{L}*|rok\\p{L}*|let',
	},
};

/** A number that stands in a text, in digits or in words. */
export interface FoundNumber {
	index: number;
	text: string;
	value: number | undefined;
}

/** What the words of a language are worth, and a pattern that finds them before a unit of time. */
const searches = memoize((locale: Locale) => {
	const { numbers, between, units } = words[locale];
	const values = new Map(numbers.flatMap(([value, forms]) => forms.split(' ').map((form) => [form, value] as const)));
	const gap = '[\\s-]+';
	const number = `(?<![\\p{L}\\p{N}])(${[...values.keys()].join('|')})`;
	return { values, pattern: new RegExp(`${number}${gap}(?:(?:${between})${gap})?(?:${units})(?!\\p{L})`, 'giu') };
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
