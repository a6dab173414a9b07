import type { MdastNode } from 'satteri';
import { isPart, partsOf } from '../../article/parts';
import { isTag } from '../../article/tags';
import { childrenOf } from '../../article/walk';
import { withChildren } from '../../markdown/nodes';
import { ruleOf, type ComponentRule } from '../../schemas/components';

/** What stands in a part of an article, without the parts in it: those are found by themselves. */
export function withoutParts(nodes: readonly MdastNode[]): MdastNode[] {
	const end = nodes.findIndex((node) => node.type === 'heading' && isPart(node));
	return (end === -1 ? nodes : nodes.slice(0, end)).flatMap(withoutPartsInside);
}

function withoutPartsInside(node: MdastNode): MdastNode[] {
	if (isPart(node) || searched(node) === 'nothing') return [];
	const children = childrenOf(node);
	const inside = withoutParts(children);
	if (searched(node) === 'inside') return inside;
	if (children.length === 0) return [node];
	return inside.length === 0 ? [] : [withChildren(node, inside)];
}

/** What the search takes of a component, see `componentRules`; undefined for ordinary text, and for a component of which it takes everything. */
export function searched(node: MdastNode): ComponentRule['search'] {
	return isTag(node) ? ruleOf(node.name)?.search : undefined;
}

/** The titles of the parts that a section begins with, which describe it; none where it begins with text. */
export function titlesAtBeginning(nodes: readonly MdastNode[]): string[] {
	return withoutParts(nodes.slice(0, 1)).length === 0 ? partsOf(nodes).map(({ title }) => title) : [];
}

/** Text in one line, without the hyphens of lists and with plain spaces. */
export function tidy(text: string): string {
	return text.replace(/^- /gm, '').replace(/\s+/g, ' ').trim();
}
