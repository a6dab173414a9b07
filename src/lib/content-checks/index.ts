import type { Problem } from './problem';
import { rules } from './rules';
import { readContent, type SourceFile } from './source';

export { formatProblems, type Problem } from './problem';
export type { SourceFile } from './source';

/**
 * Finds every mistake in the content, all at once: fields, components, ids, links, facts, numbers, translations.
 * @param files the texts of all files below src/content
 * @param today the day of the check
 */
export function checkContent(files: readonly SourceFile[], today = new Date()): Problem[] {
	const site = readContent(files, today);
	return [...site.problems, ...rules.flatMap((rule) => rule(site))];
}
