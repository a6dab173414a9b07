import type { MdastNode } from 'satteri';
import type { Advice, Problem } from '../problem';
import { forEachPage } from '../rule';
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

type PlainAdvice = Advice & Partial<Pick<Problem, 'read'>>;

/** What to write instead of what pages of this site do without. */
const instead: Partial<Record<MdastNode['type'], PlainAdvice>> = {
	mdxjsEsm: {
		expected:
			'Nothing is imported or exported: every component can be used as it is. Remove the line; a sentence begins with a capital letter.',
	},
	table: { expected: 'A table does not fit a phone. Write a list, or a section for each row.', fix: '- **First:** …\n- **Second:** …' },
	delete: { expected: 'Nothing is struck out: leave out what no longer holds.' },
	footnoteReference: noFootnotes(),
	footnoteDefinition: noFootnotes(),
	code: { expected: 'Text to be typed stands in a sentence, between two back ticks.', fix: '`…`' },
	blockquote: { expected: 'What has to stand out stands in a box.', fix: '<Callout tone="note" title="…">\n\n…\n\n</Callout>' },
};
const ticked = { expected: 'A list to tick is a component.', fix: '<Checklist id="…" label="…">\n\n<Check id="…" title="…">' };
const unknown = { expected: 'Pages are made of paragraphs, lists, headings and components. Write it as one of these.' };

/** Imports, braces, pictures, tables and all else that MDX knows and pages of this site do without. */
export const checkPlainText = forEachPage('Components', function* ({ text, body }) {
	for (const [node, [parent]] of walk(body)) {
		// The cells of a table are named with the table; braces in a heading are an id with its sign left out, and reported there.
		const isReported = parent !== undefined && (!isUsed(parent) || (node.type === 'mdxTextExpression' && parent.type === 'heading'));
		const advice = isReported ? undefined : explain(node);
		const [found = ''] = sourceOf(node, text).trim().split('\n');
		if (advice !== undefined) yield { line: lineOf(node), found, ...advice };
	}
});

function explain(node: MdastNode): PlainAdvice | undefined {
	switch (node.type) {
		case 'mdxFlowExpression':
		case 'mdxTextExpression': {
			const isFact = /^[a-z0-9-]+(:[a-z]+)?$/.test(node.value);
			return { expected: 'Braces cannot stand in the text.', fix: isFact ? asFact(node.value) : undefined, read: 'Facts' };
		}
		case 'image':
			return { expected: 'Pictures are drawn by a component.', fix: `<Figure name="…" caption="${node.alt ?? '…'}" />` };
		case 'definition': {
			const fix = /^https?:/.test(node.url) ? '<Guide id="…">words</Guide>' : `[words](${node.url})`;
			return { expected: 'Link addresses are not collected in a list. Write each one where the link is.', fix, read: 'Links' };
		}
		case 'listItem':
			return typeof node.checked === 'boolean' ? ticked : undefined;
		default:
			return isUsed(node) ? undefined : (instead[node.type] ?? unknown);
	}
}

function noFootnotes(): PlainAdvice {
	return { expected: 'There are no footnotes. Say it in the sentence, or in a paragraph of its own.' };
}

function isUsed({ type }: MdastNode): boolean {
	return used.includes(type);
}

function asFact(placeholder: string): string {
	const [id = '', inCase] = placeholder.split(':');
	return inCase === undefined ? `<Fact id="${id}" />` : `<Fact id="${id}" case="${inCase}" />`;
}
