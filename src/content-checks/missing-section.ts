import { nearest } from './nearest';
import type { Problem } from './problem';
import type { ContentSource, Page } from './source';

/**
 * Explains an id that a page does not have.
 * @param write what the editor should write, with the id that was most likely meant
 * @returns undefined where the page has the id, or where another report says it already
 */
export function explainMissingSection(
	site: ContentSource,
	page: Page,
	id: string,
	write: (id: string) => string,
): Pick<Problem, 'expected' | 'fix'> | undefined {
	const ids = page.ids.map((known) => known.id);
	if (id === '' || !page.idsKnown || ids.includes(id)) return undefined;
	// An id that only the other language has is reported as such.
	const translations = site.translations.get(page.id) ?? [];
	if (translations.some((other) => other.idsKnown && other.ids.some((known) => known.id === id))) return undefined;
	const meant = nearest(id, ids);
	const all = ids.length === 0 ? 'It has no sections to point at.' : `It has ${ids.map((known) => `#${known}`).join(', ')}.`;
	return { expected: `${page.path} has no section “${id}”. ${meant === undefined ? all : ''}`.trim(), fix: meant && write(meant) };
}
