import type { MdastNode } from 'satteri';
import type { Problem } from '../problem';
import type { ContentSource, Page } from '../source';
import { lineOf, sourceOf, walk } from '../walk';

type Words = Pick<Problem, 'expected' | 'fix' | 'read'>;

/** Imports, braces, pictures and link lists: things that MDX knows and pages of this site do without. */
export function checkPlainText({ pages }: ContentSource): Problem[] {
	return pages.flatMap((page) => {
		const problems: Problem[] = [];
		if (page.body !== undefined) walk(page.body, (node, parents) => problems.push(...check(page, node, parents)));
		return problems;
	});
}

function check(page: Page, node: MdastNode, [parent]: readonly MdastNode[]): Problem[] {
	// In a heading it is an id with its sign left out, and reported there.
	if (node.type === 'mdxTextExpression' && parent?.type === 'heading') return [];
	const words = explain(node);
	if (words === undefined) return [];
	const [found = ''] = sourceOf(node, page.text).split('\n');
	return [{ file: page.path, line: lineOf(node), found, ...words }];
}

function explain(node: MdastNode): Words | undefined {
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
		default:
			return undefined;
	}
}

function asFact(placeholder: string): string {
	const [id = '', inCase] = placeholder.split(':');
	return inCase === undefined ? `<Fact id="${id}" />` : `<Fact id="${id}" case="${inCase}" />`;
}
