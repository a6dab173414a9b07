import type { Problem } from '../problem';
import { keysOf, valueAt } from '../plain-data';
import type { ContentSource } from '../source';
import type { YamlSource } from '../yaml-source';

/** East of Greenwich a day begins up to fourteen hours earlier; a date counts as future once no clock shows it. */
const earliestClock = 14 * 60 * 60 * 1000;

/** Dates: written as year-month-day, and a fact was not checked on a day to come. */
export function checkDates({ pages, facts, finder, today }: ContentSource): Problem[] {
	const latest = new Date(today.getTime() + earliestClock);
	return [
		...pages.flatMap(({ path, fields }) => check(path, fields, ['updated'], 'A page', latest)),
		...facts.files.flatMap(({ path, source }) =>
			keysOf(source.data).flatMap((id) => check(path, source, [id, 'checked'], 'Facts', latest)),
		),
		...finder.outcomes.files.flatMap(({ path, source }) =>
			keysOf(source.data).flatMap((id) => check(path, source, [id, 'updated'], 'The finder', latest)),
		),
	];
}

function check(file: string, source: YamlSource, path: readonly string[], read: Problem['read'], latest: Date): Problem[] {
	const value = valueAt(source.data, path);
	const line = source.lineOf(path);
	const found = source.textAt(line);
	const isField = path.at(-1) === 'updated';
	// An empty date is turned into the first day of computer time, and so is no mistake for the other checks.
	if (value === null) return [{ file, line, found, expected: 'The day is missing.', fix: `${found} YYYY-MM-DD`, read }];
	const text = typeof value === 'string' || typeof value === 'number' ? String(value) : '';
	const date = new Date(text);
	// What is no date at all is reported with the other fields.
	if (Number.isNaN(date.getTime())) return [];
	if (!/^\d{4}-\d\d-\d\d$/.test(text)) {
		return [{ file, line, found, expected: 'A day is written as year-month-day.', fix: `${path.at(-1) ?? ''}: YYYY-MM-DD`, read }];
	}
	if (date <= latest) return [];
	const day = isField ? 'the last change' : 'the comparison with the source';
	return [{ file, line, found, expected: `This day is still to come. Write the day of ${day}.`, read }];
}
