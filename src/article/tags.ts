import type { MdastNode, MdxJsxFlowElement, MdxJsxTextElement } from 'satteri';
import { lineOf, sourceOf, walk } from './walk';

type Element = MdxJsxFlowElement | MdxJsxTextElement;

/** A tag as it stands on a page: `<Step id="resend" title="…">`. */
export interface Tag {
	/** Empty for `<>`. */
	name: string;
	line: number;
	node: Element;
	/** What it stands in, the nearest first. */
	parents: readonly MdastNode[];
	/** Whether nothing stands inside. */
	empty: boolean;
	/** Attributes that are text in quotes, or true for a bare word. */
	attributes: ReadonlyMap<string, string | true>;
	/** Names of all attributes, those in braces included. */
	names: readonly string[];
	/** Line of an attribute; of the tag where there is none of this name. */
	lineOf: (attribute: string) => number;
}

export function isTag(node: MdastNode | undefined): node is Element {
	return node?.type === 'mdxJsxFlowElement' || node?.type === 'mdxJsxTextElement';
}

/** All tags of a page, in the order of the text. */
export function tagsOf(body: MdastNode, text: string): Tag[] {
	return walk(body)
		.flatMap(([node, parents]) => (isTag(node) ? [toTag(node, parents, text)] : []))
		.toArray();
}

function toTag(node: Element, parents: readonly MdastNode[], text: string): Tag {
	const line = lineOf(node);
	const source = sourceOf(node, text);
	return {
		name: node.name ?? '',
		line,
		node,
		parents,
		empty: node.children.length === 0,
		attributes: attributesOf(node),
		names: namedAttributes(node).map(({ name }) => name),
		lineOf: (attribute) => line + (attribute === '' ? 0 : linesBefore(source, attribute)),
	};
}

/** Attributes of a tag that are text in quotes, or true for a bare word. */
export function attributesOf(node: Element): Map<string, string | true> {
	return new Map(namedAttributes(node).flatMap(({ name, value }) => plain(name, value)));
}

function namedAttributes(node: Element) {
	return node.attributes.filter((attribute) => attribute.type === 'mdxJsxAttribute');
}

function plain(name: string, value: unknown): [string, string | true][] {
	// A line break in a long title is a space, as in any other text.
	if (typeof value === 'string') return [[name, value.replace(/\s*\n\s*/g, ' ')]];
	return value === null || value === undefined ? [[name, true]] : [];
}

/** The space before an attribute may be the line break itself, so it is counted too. */
function linesBefore(source: string, attribute: string): number {
	const index = source.search(new RegExp(`\\s${RegExp.escape(attribute)}(?=[\\s=/>])`));
	return source.slice(0, index + 1).split('\n').length - 1;
}

/** The text of an attribute; undefined where it is missing or no text. */
export function attributeText(tag: Tag, name: string): string | undefined {
	const value = tag.attributes.get(name);
	return value === true ? undefined : value;
}

/**
 * A tag as it should be written.
 * @param attributes to write: the tag's own, with changes
 * @param empty whether nothing stands inside
 */
export function writeTag(name: string, attributes: Iterable<readonly [string, string | true]>, empty: boolean): string {
	const written = [...attributes].map(([key, value]) => (value === true ? key : `${key}=${inQuotes(value)}`));
	return `<${[name, ...written].join(' ')}${empty ? ' />' : '>'}`;
}

function inQuotes(value: string): string {
	return value.includes('"') ? `'${value}'` : `"${value}"`;
}

/** The tag with one attribute set to another value. */
export function withAttribute(tag: Tag, name: string, value: string | true): string {
	return writeTag(tag.name, new Map([...tag.attributes, [name, value]]), tag.empty);
}
