import { toMarkdown } from 'mdast-util-to-markdown';
import type { MdastNode } from 'satteri';
import { plainSpaces } from '../lib/text/typography';

/** Parts of a page as the text of a Markdown file. */
export function writeMarkdown(nodes: readonly MdastNode[]): string {
	const root = { type: 'root', children: nodes } as Extract<MdastNode, { type: 'root' }>;
	return plainSpaces(toMarkdown(root, { bullet: '-', emphasis: '_', listItemIndent: 'one', rule: '-' }));
}

/** Parts of a page as words alone: one line for each paragraph and each item of a list, which begins with a hyphen. */
export function writePlainText(nodes: readonly MdastNode[]): string {
	return plainSpaces(nodes.flatMap(linesOf).join('\n'));
}

function linesOf(node: MdastNode): string[] {
	if (node.type === 'paragraph' || node.type === 'heading') return [wordsOf(node)];
	if (node.type === 'listItem') return node.children.flatMap(linesOf).map((line, index) => (index === 0 ? `- ${line}` : line));
	if ('children' in node && node.type !== 'link') return node.children.flatMap(linesOf);
	return [wordsOf(node)];
}

function wordsOf(node: MdastNode): string {
	if (node.type === 'break') return ' ';
	if ('value' in node) return node.value.replaceAll('\n', ' ');
	return 'children' in node ? node.children.map(wordsOf).join('') : '';
}
