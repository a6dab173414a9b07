import type { MdastNode } from 'satteri';
import { childrenOf, lineOf, sourceOf, walk } from '../../article/walk';
import { forEachPage } from '../rule';

/** Headings with nothing below them: a link to such a section, the search and the list of answers would have nothing to say. */
export const checkEmptySections = forEachPage('Headings', function* ({ text, body }) {
	const expected = 'A section has at least one sentence. Write it, or remove the heading.';
	for (const [node] of walk(body))
		for (const heading of emptyIn(childrenOf(node)))
			yield { line: lineOf(heading), found: `${sourceOf(heading, text)} with nothing below it`, expected };
});

function emptyIn(nodes: readonly MdastNode[]): MdastNode[] {
	return nodes.filter((node, index) => {
		const next = nodes[index + 1];
		return node.type === 'heading' && (next === undefined || (next.type === 'heading' && next.depth <= node.depth));
	});
}
