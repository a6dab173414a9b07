import { valueAt } from '../plain-data';
import type { Advice, Problem } from '../problem';
import type { ContentSource } from '../source';

/** East of Greenwich a day begins up to fourteen hours earlier; a date counts as future once no clock shows it. */
const earliestClock = 14 * 60 * 60 * 1000;

/** Dates: written as year-month-day, and a fact was not checked on a day to come. */
export function* checkDates({ pages, facts, finder, today }: ContentSource): Generator<Problem> {
	const latest = new Date(today.getTime() + earliestClock);
	const days = [
		...pages.map(({ path, fields }) => ({ file: path, source: fields, at: ['updated'], read: 'A page' as const })),
		...facts.entries.map(({ id, file, source }) => ({ file, source, at: [id, 'checked'], read: 'Facts' as const })),
		...finder.outcomes.entries.map(({ id, file, source }) => ({ file, source, at: [id, 'updated'], read: 'The finder' as const })),
	];
	for (const { file, source, at, read } of days) {
		const line = source.lineOf(at);
		const found = source.textAt(line);
		const advice = advise(valueAt(source.data, at), found, at.at(-1) ?? '', latest);
		if (advice !== undefined) yield { file, line, found, ...advice, read };
	}
}

function advise(value: unknown, found: string, name: string, latest: Date): Advice | undefined {
	// An empty date is turned into the first day of computer time, and so is no mistake for the other checks.
	if (value === null) return { expected: 'The day is missing.', fix: `${found} YYYY-MM-DD` };
	const text = typeof value === 'string' || typeof value === 'number' ? String(value) : '';
	const date = new Date(text);
	// What is no date at all is reported with the other fields.
	if (Number.isNaN(date.getTime())) return undefined;
	if (!/^\d{4}-\d\d-\d\d$/.test(text)) return { expected: 'A day is written as year-month-day.', fix: `${name}: YYYY-MM-DD` };
	if (date <= latest) return undefined;
	const day = name === 'updated' ? 'the last change' : 'the comparison with the source';
	return { expected: `This day is still to come. Write the day of ${day}.` };
}
