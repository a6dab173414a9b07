import type { PageSource } from './page-source';
import { attributeText, type Tag } from '../article/tags';

/** Lines of a page: from the first to the one before the last. */
export interface Lines {
	from: number;
	to: number;
}

/**
 * The section that a line stands in: a folded question, or what follows a heading until one that is as high or higher. Above the first
 * heading it is all that stands there.
 */
export function sectionAround(page: PageSource, line: number): Lines {
	const question = page.tags.map(linesOf).find((lines, index) => page.tags[index]?.name === 'Question' && isIn(lines, line));
	if (question !== undefined) return question;
	const heading = page.headings.findLastIndex((candidate) => candidate.line <= line);
	return heading === -1 ? { from: 0, to: page.headings[0]?.line ?? Infinity } : below(page, heading);
}

/** The section or part of this id; undefined where the page has none. */
export function sectionOf(page: PageSource, id: string): Lines | undefined {
	const heading = page.headings.findIndex((candidate) => candidate.id === id);
	if (heading !== -1) return below(page, heading);
	const tag = page.tags.find((candidate) => attributeText(candidate, 'id') === id);
	return tag && linesOf(tag);
}

export function isIn({ from, to }: Lines, line: number): boolean {
	return from <= line && line < to;
}

function below({ headings }: PageSource, index: number): Lines {
	const { line = 0, depth = 0 } = headings[index] ?? {};
	const next = headings.slice(index + 1).find((heading) => heading.depth <= depth);
	return { from: line, to: next?.line ?? Infinity };
}

/** The lines of a tag and of everything in it. */
export function linesOf({ line, node }: Tag): Lines {
	return { from: line, to: (node.position?.end.line ?? line) + 1 };
}
