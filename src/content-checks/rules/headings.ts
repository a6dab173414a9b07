import { asciiId } from '../ascii-id';
import { goodId, type Heading } from '../../article/ids';
import { forEachPage } from '../rule';
import type { ContentSource, Page } from '../source';

/** Headings: second and third level, in order, each with an id. */
export const checkHeadings = forEachPage('Headings', function* (page, site) {
	for (const [index, heading] of page.headings.entries()) {
		const wrong = explain(heading, index === 0);
		if (wrong === undefined) continue;
		const id = heading.id !== undefined && goodId.test(heading.id) ? heading.id : proposeId(site, page, index);
		const fix = `${'#'.repeat(wrong.depth)} ${heading.title} {#${id}}`;
		yield { line: heading.line, found: heading.source, expected: wrong.expected, fix };
	}
});

function explain({ depth, id, styled }: Heading, first: boolean): { expected: string; depth: 2 | 3 } | undefined {
	if (depth === 1) return { expected: 'The title of the page is its only first-level heading; sections begin with two signs.', depth: 2 };
	if (depth > 3) return { expected: 'Headings have two levels, with two and with three signs.', depth: 3 };
	// Those after a wrong one are judged by what the wrong one should be.
	if (depth === 3 && first) return { expected: 'A third-level heading stands below a second-level one.', depth: 2 };
	const level = depth === 3 ? 3 : 2;
	if (id === undefined) return { expected: 'Every heading has an id, the same in all languages.', depth: level };
	if (!goodId.test(id))
		return { expected: 'An id is made of small letters without accents, digits and hyphens, and begins with a letter.', depth: level };
	return styled ? { expected: 'Nothing but the id stands in the braces.', depth: level } : undefined;
}

/** The id that was meant to stand in the braces or that the same heading has in another language, else one made from the title. */
function proposeId(site: ContentSource, page: Page, index: number): string {
	const { source = '', title = '' } = page.headings[index] ?? {};
	const taken = page.ids.map(({ id }) => id);
	const inBraces = /\{\s*([a-z][a-z0-9-]*)\s*\}\s*$/.exec(source)?.[1];
	const translations = (site.translations.get(page.id) ?? []).filter(({ locale }) => locale !== page.locale);
	return (
		[inBraces, ...translations.map(({ headings }) => headings[index]?.id)].find((id) => id !== undefined && !taken.includes(id)) ??
		asciiId(title)
	);
}
