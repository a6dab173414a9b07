import { addMonths, isoDay } from '../lib/time/days';
import type { ContentSource, Page } from './source';
import { valueAt } from './plain-data';

/** A page that states facts which nobody has compared with their source for too long. */
export interface LatePage {
	/** Paths of its files, one for each language. */
	files: readonly string[];
	/** Ids of the facts. */
	facts: readonly string[];
	/** The oldest day of comparison. */
	checked: Date;
}

/**
 * Finds pages whose facts are to be compared again.
 * @param today the day of the build; it decides only what the build says, never what a page says
 * @param months after which a fact is to be compared again
 */
export function latePages({ pages, facts }: Pick<ContentSource, 'pages' | 'facts'>, today: Date, months: number): LatePage[] {
	const late = facts.entries.flatMap(({ id, value }) =>
		value !== undefined && addMonths(value.checked, months) < today ? [{ id, ...value }] : [],
	);
	const byId = Map.groupBy(pages, ({ id }) => id);
	return [...byId.values()].flatMap((translations) => {
		const sources = translations.flatMap(sourcesOf);
		const own = late.filter(({ source }) => sources.includes(source));
		if (own.length === 0) return [];
		const checked = new Date(Math.min(...own.map((fact) => fact.checked.getTime())));
		return [{ files: translations.map(({ path }) => path), facts: own.map(({ id }) => id), checked }];
	});
}

/** The list for the build's log. */
export function formatLatePages(late: readonly LatePage[], months: number): string {
	const lines = late.map(({ files, facts, checked }) => `  ${files.join(', ')}\n    since ${isoDay(checked)}: ${facts.join(', ')}`);
	return [
		`Facts on these pages were last compared with their source more than ${months} months ago.`,
		...lines,
		'Compare them and set "checked" in src/content/facts to today.',
	].join('\n');
}

function sourcesOf({ fields }: Page): unknown[] {
	const sources = valueAt(fields.data, ['sources']);
	return Array.isArray(sources) ? sources : [];
}
