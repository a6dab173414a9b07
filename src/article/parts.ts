import type { MdastNode } from 'satteri';
import type { MessageKey } from '../i18n/dictionary';
import type { Answer } from '../schemas/answers';
import { ruleOf } from '../schemas/components';
import { headingId } from './ids';
import { sectionBelow } from './read';
import { attributesOf, isTag } from './tags';
import { writePlainText } from './text';
import { partsOfTool } from './tool-parts';
import { childrenOf } from './walk';

/** A part of an article that has an address of its own: `phone#resend`. */
export interface ArticlePart {
	id: string;
	kind: Answer['kind'];
	/** Level of its heading. */
	depth: number;
	title: string;
	/** Below a heading, everything up to the next one of its level or above; for a component, the component itself. */
	nodes: readonly MdastNode[];
}

/**
 * Sections, steps, stages, conditions and questions, in the order of the text.
 * @param toolTitle the words of the interface: asks for the parts that tools bring, too, which have a title and no nodes
 */
export function partsOf(nodes: readonly MdastNode[], toolTitle?: (key: MessageKey) => string): ArticlePart[] {
	return nodes.flatMap((node, index) => [
		...(partAt(node, nodes.slice(index + 1)) ??
			(toolTitle && isTag(node) ? partsOfTool(node.name).map(([id, key]) => titled(id, toolTitle(key))) : [])),
		...partsOf(childrenOf(node), toolTitle),
	]);
}

/** The sections of an article: what follows its second-level headings. */
export function sectionsOf(nodes: readonly MdastNode[]): ArticlePart[] {
	return partsOf(nodes).filter(({ kind, depth }) => kind === 'section' && depth === 2);
}

/** Whether a node is a part itself, or begins one. */
export function isPart(node: MdastNode): boolean {
	return partAt(node, []) !== undefined;
}

function partAt(node: MdastNode, after: readonly MdastNode[]): [ArticlePart] | undefined {
	if (node.type === 'heading') return partOfHeading(node, after);
	return isTag(node) ? partOfTag(node) : undefined;
}

function titled(id: string, title: string): ArticlePart {
	return { id, kind: 'section', depth: 2, title, nodes: [] };
}

function partOfHeading(node: Extract<MdastNode, { type: 'heading' }>, after: readonly MdastNode[]): [ArticlePart] | undefined {
	const id = headingId(node);
	if (id === undefined) return undefined;
	return [{ id, kind: 'section', depth: node.depth, title: writePlainText([node]), nodes: sectionBelow(node, after) }];
}

function partOfTag(node: Parameters<typeof attributesOf>[0]): [ArticlePart] | undefined {
	const kind = ruleOf(node.name)?.answers;
	const { id, title } = Object.fromEntries(attributesOf(node));
	if (kind === undefined || typeof id !== 'string' || typeof title !== 'string') return undefined;
	return [{ id, kind, depth: 3, title, nodes: [node] }];
}
