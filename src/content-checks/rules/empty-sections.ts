import type { MdastNode } from 'satteri';
import type { Problem } from '../problem';
import type { ContentSource } from '../source';
import { childrenOf, lineOf, sourceOf, walk } from '../../article/walk';

/** Headings with nothing below them: a link to such a section, the search and the list of answers would have nothing to say. */
export function checkEmptySections({ pages }: ContentSource): Problem[] {
	return pages.flatMap(({ path, text, body }) =>
		[...walk(body)]
			.flatMap(([node]) => emptyIn(childrenOf(node)))
			.map((heading) => ({
				file: path,
				line: lineOf(heading),
				found: `${sourceOf(heading, text)} with nothing below it`,
				expected: 'A section has at least one sentence. Write it, or remove the heading.',
				read: 'Headings' as const,
			})),
	);
}

function emptyIn(nodes: readonly MdastNode[]): MdastNode[] {
	return nodes.filter((node, index) => {
		const next = nodes[index + 1];
		return node.type === 'heading' && (next === undefined || (next.type === 'heading' && next.depth <= node.depth));
	});
}
