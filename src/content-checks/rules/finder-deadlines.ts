import { parseFinderTarget } from '../../lib/finder/target';
import { entryFields, type SourceLocation } from '../locations';
import type { Problem } from '../problem';
import { isIn, sectionAround, sectionOf } from '../sections';
import type { ContentSource, Page } from '../source';

const counter = 'DeadlineReckoner';

/** “See how much time is left” leads to where days are counted, and not to where the rule is said once more. */
export function checkFinderDeadlines({ pages, finder }: ContentSource): Problem[] {
	return entryFields(finder.outcomes, 'deadline').flatMap((deadline) => check(pages, deadline));
}

function check(pages: readonly Page[], { at, value, write }: SourceLocation): Problem[] {
	const target = parseFinderTarget(value);
	// What does not exist is reported with the other targets.
	const translations = pages.filter(({ id, idsKnown }) => idsKnown && target?.kind === 'page' && id === target.id);
	const isCounting = (page: Page) => counts(page, target?.kind === 'page' ? target.hash.slice(1) : '');
	if (translations.every(isCounting)) return [];
	const expected = `Readers follow this to see how many days they have left, and nothing counts them there. Lead it to a section with <${counter}>.`;
	const meant = targetWithCounter(pages);
	return [{ ...at, expected, fix: meant && write(meant), read: 'The finder' }];
}

function counts(page: Page, section: string): boolean {
	const lines = section === '' ? { from: 0, to: Infinity } : sectionOf(page, section);
	return lines === undefined || page.tags.some(({ name, line }) => name === counter && isIn(lines, line));
}

function targetWithCounter(pages: readonly Page[]): string | undefined {
	for (const page of pages) {
		const tag = page.tags.find(({ name }) => name === counter);
		const heading = tag && page.headings.find(({ line }) => line === sectionAround(page, tag.line).from);
		if (tag !== undefined) return `./${page.id}.mdx${heading?.id === undefined ? '' : `#${heading.id}`}`;
	}
	return undefined;
}
