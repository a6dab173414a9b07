import type { MdastNode } from 'satteri';
import type { Advice } from '../problem';
import { forEachPage } from '../rule';
import { isTag } from '../../article/tags';
import { childrenOf, lineOf, sourceOf } from '../../article/walk';

/** Kinds of text that are there for the words in them. */
const worded: readonly MdastNode['type'][] = ['paragraph', 'heading', 'listItem', 'link', 'strong', 'emphasis'];

/** Paragraphs, rows and links without a word: a blank row, a non-breaking space alone, `[](./page.mdx)`. */
export const checkWordless = forEachPage('Words', ({ text, body }) =>
	wordlessIn(body).map((node) => {
		const [found = ''] = sourceOf(node, text).trim().split('\n');
		return { line: lineOf(node), found: `${found} without a word`.trim(), ...explain(node) };
	}),
);

function explain(node: MdastNode): Advice & Partial<Advice<'read'>> {
	if (node.type !== 'link') return { expected: 'Write what it says, or remove it.' };
	return { expected: 'The words of a link say where it leads.', fix: `[words](${node.url})`, read: 'Links' };
}

function wordlessIn(node: MdastNode | undefined): MdastNode[] {
	if (node === undefined) return [];
	return worded.includes(node.type) && !hasWords(node) ? [innermost(node)] : childrenOf(node).flatMap(wordlessIn);
}

/** The link in a paragraph that holds nothing else, not the paragraph. */
function innermost(node: MdastNode): MdastNode {
	const [only, ...others] = childrenOf(node);
	return only !== undefined && others.length === 0 && worded.includes(only.type) ? innermost(only) : node;
}

/** Components bring words of their own; what else stands in a text is for other rules. */
function hasWords(node: MdastNode): boolean {
	if (node.type === 'text' || node.type === 'inlineCode') return node.value.trim() !== '';
	if (node.type === 'break') return false;
	return isTag(node) || (worded.includes(node.type) || node.type === 'list' ? childrenOf(node).some(hasWords) : true);
}
