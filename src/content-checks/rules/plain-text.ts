import type { MdastNode } from 'satteri';
import type { Advice, Problem } from '../problem';
import type { ContentSource, Page } from '../source';
import { lineOf, sourceOf, walk } from '../../article/walk';

/** Kinds of text that pages have: each is drawn, printed, searched and written as Markdown. */
const used: readonly MdastNode['type'][] = [
	'root',
	'yaml',
	'heading',
	'paragraph',
	'list',
	'listItem',
	'text',
	'strong',
	'emphasis',
	'link',
	'break',
	'inlineCode',
	'mdxJsxFlowElement',
	'mdxJsxTextElement',
];

/** Imports, braces, pictures, tables and all else that MDX knows and pages of this site do without. */
export function checkPlainText({ pages }: ContentSource): Problem[] {
	return pages.flatMap((page) => [...walk(page.body)].flatMap(([node, parents]) => check(page, node, parents)));
}

function check(page: Page, node: MdastNode, [parent]: readonly MdastNode[]): Problem[] {
	// The cells of a table are named with the table.
	if (parent !== undefined && !isUsed(parent)) return [];
	// In a heading it is an id with its sign left out, and reported there.
	if (node.type === 'mdxTextExpression' && parent?.type === 'heading') return [];
	const words = explain(node);
	if (words === undefined) return [];
	const [found = ''] = sourceOf(node, page.text).trim().split('\n');
	return [{ file: page.path, line: lineOf(node), found, ...words }];
}

function explain(node: MdastNode): Advice<'read'> | undefined {
	switch (node.type) {
		case 'mdxjsEsm':
			return {
				expected:
					'Nothing is imported or exported: every component can be used as it is. Remove the line; a sentence begins with a capital letter.',
				read: 'Components',
			};
		case 'mdxFlowExpression':
		case 'mdxTextExpression':
			return {
				expected: 'Braces cannot stand in the text.',
				fix: /^[a-z0-9-]+(:[a-z]+)?$/.test(node.value) ? asFact(node.value) : undefined,
				read: 'Facts',
			};
		case 'image':
			return {
				expected: 'Pictures are drawn by a component.',
				fix: `<Figure name="…" caption="${node.alt ?? '…'}" />`,
				read: 'Components',
			};
		case 'definition':
			return {
				expected: 'Link addresses are not collected in a list. Write each one where the link is.',
				fix: /^https?:/.test(node.url) ? '<Guide id="…">words</Guide>' : `[words](${node.url})`,
				read: 'Links',
			};
		case 'table':
			return {
				expected: 'A table does not fit a phone. Write a list, or a section for each row.',
				fix: '- **First:** …\n- **Second:** …',
				read: 'Components',
			};
		case 'delete':
			return { expected: 'Nothing is struck out: leave out what no longer holds.', read: 'Components' };
		case 'footnoteReference':
		case 'footnoteDefinition':
			return { expected: 'There are no footnotes. Say it in the sentence, or in a paragraph of its own.', read: 'Components' };
		case 'code':
			return { expected: 'Text to be typed stands in a sentence, between two back ticks.', fix: '`…`', read: 'Components' };
		case 'blockquote':
			return {
				expected: 'What has to stand out stands in a box.',
				fix: '<Callout tone="note" title="…">\n\n…\n\n</Callout>',
				read: 'Components',
			};
		case 'listItem':
			return typeof node.checked === 'boolean'
				? {
						expected: 'A list to tick is a component.',
						fix: '<Checklist id="…" label="…">\n\n<Check id="…" title="…">',
						read: 'Components',
					}
				: undefined;
		default:
			return isUsed(node)
				? undefined
				: { expected: 'Pages are made of paragraphs, lists, headings and components. Write it as one of these.', read: 'Components' };
	}
}

function isUsed({ type }: MdastNode): boolean {
	return used.includes(type);
}

function asFact(placeholder: string): string {
	const [id = '', inCase] = placeholder.split(':');
	return inCase === undefined ? `<Fact id="${id}" />` : `<Fact id="${id}" case="${inCase}" />`;
}
