import { ruleOf } from '../schemas/components';
import { referencesIn } from './references';
import type { ContentSource } from './source';
import { attributeText } from '../article/tags';
import { addMonths, isoDay } from '../lib/time/days';

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
	/** Names of the files, without ending, that name the fact or have a tool that reads it. */
	pages: readonly string[];
}

/**
 * All facts, those first that are due first.
 * @param months after which a fact is to be compared with its source again
 */
export function reportFacts(content: ContentSource, today: Date, months: number): FactLine[] {
	const uses = Map.groupBy(usesIn(content), ({ id }) => id);
	const lines = content.facts.entries.flatMap(({ id, value }): FactLine[] => {
		if (value === undefined) return [];
		const due = addMonths(value.checked, months);
		const pages = [...new Set(uses.get(id)?.map(({ file }) => fileName(file)))].sort();
		const said = value.value === undefined ? '' : `${value.value} ${value.unit ?? ''}`.trim();
		return [{ id, fact: value.fact, value: said, checked: isoDay(value.checked), due: isoDay(due), late: due < today, pages }];
	});
	return lines.sort((a, b) => (a.due === b.due ? 0 : a.due < b.due ? -1 : 1));
}

/** Every place that shows a fact: where it is named, a tool that reads it, a step or condition that says it in words under its id. */
function usesIn(site: ContentSource): { id: string; file: string }[] {
	const named = referencesIn(site).filter(({ kind, at }) => kind === 'fact' && !at.file.startsWith('src/content/facts/'));
	const inTags = site.pages.flatMap(({ path: file, tags }) =>
		tags.flatMap((tag) => [attributeText(tag, 'id') ?? [], ruleOf(tag.name)?.requires?.facts ?? []].flat().map((id) => ({ id, file }))),
	);
	return [...named.map(({ value: id, at }) => ({ id, file: at.file })), ...inTags];
}

function fileName(path: string): string {
	return path.slice(path.lastIndexOf('/') + 1, path.lastIndexOf('.'));
}
