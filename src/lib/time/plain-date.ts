const dayLength = 86_400_000;

/**
 * A day of the calendar as a whole number, 1 January 1970 being 0. It has no time and no zone, so that adding days crosses
 * changes of the clock, leap days and the ends of years without a slip.
 */
export type Day = number;

/** The day with this year, month (1–12) and date; undefined where the calendar has none, as on 31 November. */
export function toDay(year: number, month: number, date: number): Day | undefined {
	const moment = new Date(Date.UTC(year, month - 1, date));
	// Date.UTC rolls 31 November over to 1 December and takes the year 26 for 1926.
	const same = moment.getUTCFullYear() === year && moment.getUTCMonth() === month - 1 && moment.getUTCDate() === date;
	return same ? moment.getTime() / dayLength : undefined;
}

/** The day that a calendar on the wall shows at this moment in a time zone. */
export function dayAt(now: Date, timeZone: string): Day {
	// Canada writes year, month and day in this order, as Date.parse wants it.
	return (
		Date.parse(new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' }).format(now)) / dayLength
	);
}

/** The year of a day. */
export function yearOf(day: Day): number {
	return toMoment(day).getUTCFullYear();
}

/** Number of the weekday, 0 for Sunday. */
export function weekdayOf(day: Day): number {
	return toMoment(day).getUTCDay();
}

/** "2026-11-27", as `<time datetime>` wants it. */
export function isoDay(day: Day): string {
	return toMoment(day).toISOString().slice(0, 10);
}

/** The day in words; its parts never break apart. The time zone is not the caller's to choose. */
export function formatDay(day: Day, lang: string, parts: Omit<Intl.DateTimeFormatOptions, 'timeZone'>): string {
	return new Intl.DateTimeFormat(lang, { ...parts, timeZone: 'UTC' }).format(toMoment(day)).replaceAll(' ', '\u00a0');
}

function toMoment(day: Day): Date {
	return new Date(day * dayLength);
}
