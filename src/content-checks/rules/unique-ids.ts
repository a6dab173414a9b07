import type { Problem } from '../problem';
import type { ContentSource } from '../source';

/** Ids stand once on a page. */
export function checkUniqueIds({ pages }: ContentSource): Problem[] {
	return pages.flatMap(({ path: file, ids }) =>
		ids.flatMap(({ id, line, on }, index) => {
			const first = ids.slice(0, index).find((other) => other.id === id);
			if (first === undefined) return [];
			return [
				{
					file,
					line,
					found: `the id “${id}” (${on})`,
					expected: `It stands on line ${first.line} (${first.on}) already. Give this one another id, in every language.`,
					read: 'Headings' as const,
				},
			];
		}),
	);
}
