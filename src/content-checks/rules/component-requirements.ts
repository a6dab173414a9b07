import { ruleOf } from '../../schemas/components';
import type { Problem } from '../problem';
import type { ContentSource } from '../source';

/** Facts and pages that a component reads by itself, without an author naming them. */
export function checkComponentRequirements({ pages, facts }: ContentSource): Problem[] {
	const there = new Set(pages.map(({ locale, id }) => `${locale}/${id}`));
	return pages.flatMap(({ path, locale, tags }) =>
		tags.flatMap(({ name, line }) => {
			const { requires = {} } = ruleOf(name) ?? {};
			const missing = (expected: string, read: Problem['read']): Problem => ({ file: path, line, found: `<${name}>`, expected, read });
			const unknown = facts.complete ? (requires.facts ?? []).filter((id) => !facts.byId.has(id)) : [];
			const unwritten = (requires.pages ?? []).filter((id) => !there.has(`${locale}/${id}`));
			return [
				...unknown.map((id) => missing(`It reads the fact “${id}”, which src/content/facts does not have.`, 'Facts')),
				...unwritten.map((id) => missing(`It leads to the page ${id}.mdx, which src/content/help/${locale} does not have.`, 'Components')),
			];
		}),
	);
}
