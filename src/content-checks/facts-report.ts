import { ruleOf } from '../schemas/components';
import type { ContentSource } from './source';
import { attributeText, type Tag } from '../article/tags';
import { addMonths, isoDay } from '../lib/time/days';
import { placeholder } from '../lib/text/placeholders';

/** What the report is made from. */
type Content = Pick<ContentSource, 'facts' | 'pages' | 'finder'>;

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
export function reportFacts(content: Content, today: Date, months: number): FactLine[] {
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

/** Every place that shows a fact: a tag, a tool, a field, an outcome of the finder. */
function usesIn({ pages, finder }: Content): { id: string; file: string }[] {
	const inTags = pages.flatMap(({ path: file, tags }) => tags.flatMap(factsOf).map((id) => ({ id, file })));
	const inFields = [...pages, ...finder.texts].flatMap(({ path: file, prose }) =>
		prose
			.filter(({ place }) => place === 'field')
			.flatMap(({ text }) => [...text.matchAll(placeholder)].map(([, id = '']) => ({ id, file }))),
	);
	const replies = finder.outcomes.entries.flatMap(({ file, value }) => (value?.reply === undefined ? [] : [{ id: value.reply, file }]));
	return [...inTags, ...inFields, ...replies];
}

/** A step or condition with the id of a fact says that fact in words. */
function factsOf(tag: Tag): string[] {
	const named = ['id', ...(ruleOf(tag.name)?.facts ?? [])].flatMap((name) => attributeText(tag, name) ?? []);
	return [...named, ...(ruleOf(tag.name)?.requires?.facts ?? [])];
}

function fileName(path: string): string {
	return path.slice(path.lastIndexOf('/') + 1, path.lastIndexOf('.'));
}
