import { toDay, yearOf, type Day } from '../time/plain-date';
import { cleanSigns, trimSigns } from './text';

/** A date as it was typed. */
export interface TypedDate {
	date: string;
	month: string;
	year: string;
}

/** The parts of a date, in the order of their fields. */
export const dateParts = ['date', 'month', 'year'] as const;

/** What is wrong with a typed date; `missing` names nothing but the field to go to. */
type DateProblem = 'missing' | 'digits' | 'month' | 'noSuchDay' | 'shortYear' | 'farAway';

/** The day that was typed, or what is wrong and in which field. */
export type ReadDate = { day: Day } | { problem: DateProblem; field: keyof TypedDate };

/** Years from today beyond which a year is a slip of the finger. Our choice, no fact. */
const farthest = 20;

/** What people write between the parts of a date, and after them. */
const signs = ' \t\n./,-\u2010\u2011\u2012\u2013\u2014\u2015';
const separators = `[${signs.replace('-', '\\-')}]+`;
const dayFirst = new RegExp(String.raw`^(\d{1,2})${separators}(\d{1,2})(?:${separators}(\d{2}|\d{4}))?(?:${separators})?$`);
const yearFirst = /^(\d{4})-(\d{2})-(\d{2})$/;

/** Reads a typed date. Spaces and what stands behind a part, such as the dot of "27.", do not matter. */
export function readDate(typed: TypedDate, today: Day): ReadDate {
	const tidy = eachPart(typed, (text) => trimSigns(cleanSigns(text), '', signs));
	const missing = dateParts.find((part) => tidy[part] === '');
	if (missing !== undefined) return { problem: 'missing', field: missing };
	const odd = dateParts.find((part) => !/^\d{1,4}$/.test(tidy[part]));
	if (odd !== undefined) return { problem: 'digits', field: odd };
	const [date, month, year] = [Number(tidy.date), Number(tidy.month), Number(tidy.year)];
	if (month < 1 || month > 12) return { problem: 'month', field: 'month' };
	if (tidy.year.length < 4) return { problem: 'shortYear', field: 'year' };
	if (Math.abs(year - yearOf(today)) > farthest) return { problem: 'farAway', field: 'year' };
	const day = toDay(year, month, date);
	return day === undefined ? { problem: 'noSuchDay', field: 'date' } : { day };
}

/**
 * A date that was written into the first field ("27. 11. 2026", "27/11", "2026-11-27"), taken apart; anything else, and what would
 * overwrite another field, cleaned alone.
 */
export function splitDate(written: TypedDate): TypedDate {
	const typed = eachPart(written, cleanSigns);
	if (typed.month !== '') return typed;
	const [, isoYear, isoMonth, isoDate] = yearFirst.exec(typed.date) ?? [];
	if (isoDate !== undefined && isoMonth !== undefined && isoYear !== undefined && typed.year === '')
		return { date: isoDate, month: isoMonth, year: isoYear };
	const [, date, month, year] = dayFirst.exec(typed.date) ?? [];
	if (date === undefined || month === undefined || (year !== undefined && typed.year !== '')) return typed;
	return { date, month, year: year ?? typed.year };
}

/** What stands in the three fields of a date. */
export function typedDate(fields: ParentNode): TypedDate {
	const [date = '', month = '', year = ''] = dateParts.map((part) => inputOf(fields, part)?.value ?? '');
	return splitDate({ date, month, year });
}

/** Puts a date that was written into the first field into its places; not while it is being written. */
export function spreadDate(fields: ParentNode): void {
	const typed = typedDate(fields);
	for (const part of dateParts) {
		const input = inputOf(fields, part);
		if (input && input.value !== typed[part]) input.value = typed[part];
	}
}

function inputOf(fields: ParentNode, part: keyof TypedDate): HTMLInputElement | null {
	return fields.querySelector<HTMLInputElement>(`[data-part=${part}]`);
}

function eachPart({ date, month, year }: TypedDate, change: (text: string) => string): TypedDate {
	return { date: change(date), month: change(month), year: change(year) };
}
