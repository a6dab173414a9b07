import { toDay, yearOf, type Day } from './plain-date';

/** A date as it was typed. */
export interface TypedDate {
	date: string;
	month: string;
	year: string;
}

/** What is wrong with a typed date; `missing` names nothing but the field to go to. */
type DateProblem = 'missing' | 'digits' | 'month' | 'noSuchDay' | 'shortYear' | 'farAway';

/** The day that was typed, or what is wrong and in which field. */
export type ReadDate = { day: Day } | { problem: DateProblem; field: keyof TypedDate };

const fields = ['date', 'month', 'year'] as const;

/** Years from today beyond which a year is a slip of the finger. Our choice, no fact. */
const farthest = 20;

/** Reads a typed date. Spaces and the dot of "27." do not matter. */
export function readDate(typed: TypedDate, today: Day): ReadDate {
	const tidy = { date: tidied(typed.date), month: tidied(typed.month), year: tidied(typed.year) };
	const missing = fields.find((field) => tidy[field] === '');
	if (missing !== undefined) return { problem: 'missing', field: missing };
	const odd = fields.find((field) => !/^\d{1,4}$/.test(tidy[field]));
	if (odd !== undefined) return { problem: 'digits', field: odd };
	const [date, month, year] = [Number(tidy.date), Number(tidy.month), Number(tidy.year)];
	if (month < 1 || month > 12) return { problem: 'month', field: 'month' };
	if (tidy.year.length < 4) return { problem: 'shortYear', field: 'year' };
	if (Math.abs(year - yearOf(today)) > farthest) return { problem: 'farAway', field: 'year' };
	const day = toDay(year, month, date);
	return day === undefined ? { problem: 'noSuchDay', field: 'date' } : { day };
}

/** A whole date in the first field, as it is pasted ("27. 11. 2026", "2026-11-27"), taken apart; anything else as it is. */
export function splitDate(typed: TypedDate): TypedDate {
	if (typed.month !== '' || typed.year !== '') return typed;
	const [, date, month, year] = /^\s*(\d{1,2})\D+(\d{1,2})\D+(\d{4})\s*$/.exec(typed.date) ?? [];
	if (date !== undefined && month !== undefined && year !== undefined) return { date, month, year };
	const [, isoYear, isoMonth, isoDate] = /^\s*(\d{4})-(\d{2})-(\d{2})\s*$/.exec(typed.date) ?? [];
	return isoDate !== undefined && isoMonth !== undefined && isoYear !== undefined
		? { date: isoDate, month: isoMonth, year: isoYear }
		: typed;
}

function tidied(text: string): string {
	return text.replace(/[\s.]/g, '');
}
