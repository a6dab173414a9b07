import type { ContentSource } from './content-checks/source';
import { addMonths, isoDay } from './days';

/** One fact as the report for editors shows it. */
export interface FactLine {
	id: string;
	/** Number of the statement, such as S21. */
	fact: string;
	value: string;
	/** Days, as year-month-day. */
	checked: string;
	due: string;
	late: boolean;
	/** Ids of the pages that name the fact itself. */
	pages: readonly string[];
}

/**
 * All facts, those first that are due first.
 * @param texts page id → its files as they were written
 * @param months after which a fact is to be compared with its source again
 */
export function reportFacts(
	{ facts }: Pick<ContentSource, 'facts'>,
	texts: ReadonlyMap<string, string>,
	today: Date,
	months: number,
): FactLine[] {
	const lines = facts.entries.flatMap(({ id, value }): FactLine[] => {
		if (value === undefined) return [];
		const due = addMonths(value.checked, months);
		const named = new RegExp(`="${id}"|\\{${id}[:}]`);
		const pages = [...texts].filter(([, text]) => named.test(text)).map(([page]) => page);
		const said = value.value === undefined ? '' : `${value.value} ${value.unit ?? ''}`.trim();
		return [{ id, fact: value.fact, value: said, checked: isoDay(value.checked), due: isoDay(due), late: due < today, pages }];
	});
	return lines.sort((a, b) => (a.due === b.due ? 0 : a.due < b.due ? -1 : 1));
}
