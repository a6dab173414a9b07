import type { MdastNode } from 'satteri';

type Visited = [node: MdastNode, parents: readonly MdastNode[]];

/** A part of a page and everything in it, in the order of the text, each with what it stands in: the nearest first. */
export function* walk(node: MdastNode | undefined, parents: readonly MdastNode[] = []): Generator<Visited> {
	if (node === undefined) return;
	yield [node, parents];
	for (const child of childrenOf(node)) yield* walk(child, [node, ...parents]);
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
