/** The day as machines write it: 2026-11-24. */
export function isoDay(date: Date): string {
	return date.toISOString().slice(0, 10);
}

/** The latest of some days; undefined where there is none. */
export function latest(days: readonly Date[]): Date | undefined {
	return days.length === 0 ? undefined : new Date(Math.max(...days.map(Number)));
}

/** The same day some months later; the last day of that month where it is shorter. */
export function addMonths(day: Date, months: number): Date {
	const target = new Date(Date.UTC(day.getUTCFullYear(), day.getUTCMonth() + months, 1));
	const lastDay = new Date(Date.UTC(target.getUTCFullYear(), target.getUTCMonth() + 1, 0)).getUTCDate();
	target.setUTCDate(Math.min(day.getUTCDate(), lastDay));
	return target;
}
