import type { Problem } from './problem';
import { rules } from './rules';
import type { SourceFile } from './registry';
import { readContent, type ContentSource } from './source';

export { formatProblems, type Problem } from './problem';
export type { SourceFile } from './registry';

/**
 * Finds every mistake in the content, all at once: fields, components, ids, links, facts, numbers, translations.
 * @param files the texts of all files below src/content
 * @param today the day of the check
 */
export function checkContent(files: readonly SourceFile[], today = new Date()): Problem[] {
	return [...problemsIn(readContent(files, today))].flat();
}

/** The mistakes in the content, those of one rule after those of the other. */
export function* problemsIn(site: ContentSource): Generator<readonly Problem[]> {
	yield site.problems;
	for (const rule of rules) yield [...rule(site)];
}
