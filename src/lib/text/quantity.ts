import type { CzechCase } from './czech-cases';
import { memoize } from '../memoize';

/** Units that a fact's value can have. Their words, with Czech cases, stand in src/i18n. */
export const factUnits = ['minute', 'day', 'workingDay', 'nthDay'] as const;

export type FactUnit = (typeof factUnits)[number];

/** Words of one unit: plural category → word; in languages with cases one such table per case. */
type UnitForms = Partial<Record<Intl.LDMLPluralRule, string>>;
export type UnitWords = Record<FactUnit, Partial<Record<CzechCase, UnitForms>>>;

const plurals = memoize((locale: string) => new Intl.PluralRules(locale));
const numbers = memoize((locale: string) => new Intl.NumberFormat(locale));

/**
 * Says a value with its unit: "5 days", "5 dnech" (loc), "day 61". Number and unit never break apart.
 * `{n}` in a unit's word is the number; where it is missing, the number stands first.
 * @throws when the dictionary has no form for this case and count
 */
export function formatQuantity(value: number, unit: FactUnit, words: UnitWords, locale: string, inCase: CzechCase = 'nom'): string {
	const forms = words[unit][inCase] ?? words[unit].nom;
	const word = forms?.[plurals(locale).select(value)] ?? forms?.other;
	if (word === undefined) throw new Error(`No word for "${unit}" in case "${inCase}", language "${locale}".`);
	const number = numbers(locale).format(value);
	const said = word.includes('{n}') ? word.replace('{n}', number) : `${number} ${word}`;
	return said.replaceAll(' ', '\u00a0');
}

/** The value as an ISO 8601 duration for `<time datetime>`; undefined for the n-th day, which is a point and no duration. */
export function isoDuration(value: number, unit: FactUnit): string | undefined {
	if (unit === 'nthDay') return undefined;
	// ISO 8601 knows no working days; the words beside it say that the day is one.
	return unit === 'minute' ? `PT${value}M` : `P${value}D`;
}
