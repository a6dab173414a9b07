import type { MdastNode } from 'satteri';

type Kind<Type extends MdastNode['type']> = Extract<MdastNode, { type: Type }>;

/**
 * Parts of a Markdown text. Forms put whole parts into whole parts; which may stand in which is Markdown's to say, so the
 * one place that is not checked by types is `inside`.
 */
export const text = (value: string): Kind<'text'> => ({ type: 'text', value });
export const strong = (value: string): Kind<'strong'> => ({ type: 'strong', children: [text(value)] });
export const link = (url: string, inside: readonly MdastNode[]): Kind<'link'> => ({ type: 'link', url, children: within(inside) });
export const paragraph = (...inside: readonly MdastNode[]): Kind<'paragraph'> => ({ type: 'paragraph', children: within(inside) });
export const quote = (...inside: readonly MdastNode[]): Kind<'blockquote'> => ({ type: 'blockquote', children: within(inside) });
export const heading = (depth: 1 | 2 | 3, ...inside: readonly MdastNode[]): Kind<'heading'> => ({
	type: 'heading',
	depth,
	children: within(inside),
});
export const list = (items: readonly (readonly MdastNode[])[], ordered = false): Kind<'list'> => ({
	type: 'list',
	ordered,
	spread: false,
	children: items.map((inside) => ({
		type: 'listItem',
		spread: inside.filter(({ type }) => type === 'paragraph').length > 1,
		children: within(inside),
	})),
});

/** A part with other parts inside. */
export function withChildren(node: MdastNode, inside: readonly MdastNode[]): MdastNode {
	return { ...node, children: inside } as MdastNode;
}

function within<Node extends MdastNode>(inside: readonly MdastNode[]): Node[] {
	return inside as Node[];
}

/** A heading that links can point at; Markdown does not show the id, lists of answers use it. */
export function headingWithId(depth: 1 | 2 | 3, id: string, words: string): Kind<'heading'> {
	return { ...heading(depth, text(words)), data: { hProperties: { id } } };
}

/** Text that is to be copied as it stands. */
export const code = (value: string): Kind<'code'> => ({ type: 'code', value });
