import type { MdastNode } from 'satteri';

/** Visits a part of a page and everything in it, in the order of the text; `parents` begins with the nearest. */
export function walk(
	node: MdastNode,
	visit: (node: MdastNode, parents: readonly MdastNode[]) => void,
	parents: readonly MdastNode[] = [],
): void {
	visit(node, parents);
	for (const child of childrenOf(node)) walk(child, visit, [node, ...parents]);
}

/** What stands directly inside; empty for words and other leaves. */
export function childrenOf(node: MdastNode): readonly MdastNode[] {
	return 'children' in node ? node.children : [];
}

/** Line of the file on which a part of the page begins. */
export function lineOf(node: MdastNode): number {
	return node.position?.start.line ?? 1;
}

/** A part of the page exactly as it was typed. */
export function sourceOf(node: MdastNode, text: string): string {
	return text.slice(node.position?.start.offset, node.position?.end.offset);
}
