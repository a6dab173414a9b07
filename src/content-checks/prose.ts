import type { MdastNode } from 'satteri';
import type { Locale } from '../config/locales';
import { indexed, valueAt } from './plain-data';
import type { Tag } from '../article/tags';
import { childrenOf, lineOf, walk } from '../article/walk';
import { isProse } from '../schemas/components';
import type { YamlSource } from './yaml-source';

/** A run of words that readers see: a paragraph, a heading, a list item, an attribute or a field. */
export interface Prose {
	text: string;
	/** Line of the file of a place in `text`. */
	lineAt: (index: number) => number;
	kind: 'field' | 'body' | 'attribute';
}

/** Words where it is known which file and language they stand in. */
export interface LocatedProse extends Prose {
	file: string;
	locale: Locale;
}

/** Stands for a tag without words of its own, such as `<Fact … />`. */
export const objectReplacement = '\u{FFFC}';

/** The words of a text, signs left out; a tag without words of its own counts as one. */
export function wordsOf(text: string): string[] {
	return text.replaceAll(objectReplacement, ' x ').match(/[\p{L}\p{N}][^\s]*/gu) ?? [];
}

const phrasing = new Set(['text', 'inlineCode', 'emphasis', 'strong', 'delete', 'link', 'break', 'image', 'mdxJsxTextElement']);

/** Words in the fields of a page: those that readers see, so neither addresses nor search words. */
export function fieldProse({ data, lineOf: lineOfField }: YamlSource): Prose[] {
	const paths = [
		['title'],
		['short'],
		['lead'],
		['answer'],
		...indexed(data, ['need']),
		...indexed(data, ['exits']).map((path) => [...path, 'when']),
	];
	return paths.flatMap((path) => {
		const text = valueAt(data, path);
		return typeof text === 'string' ? [{ text, lineAt: () => lineOfField(path), kind: 'field' as const }] : [];
	});
}

/** Words in the body of a page, each paragraph as one text. */
export function bodyProse(body: MdastNode): Prose[] {
	const children = childrenOf(body);
	if (children.some((child) => phrasing.has(child.type))) return [join(children)];
	if (body.type === 'code') return [{ text: body.value, lineAt: () => lineOf(body), kind: 'body' }];
	return children.flatMap(bodyProse);
}

/** Words in attributes, such as titles and captions. */
export function attributeProse(tags: readonly Tag[]): Prose[] {
	return tags.flatMap((tag) =>
		[...tag.attributes].flatMap(([name, text]) =>
			typeof text === 'string' && isProse(tag.name, name) ? [{ text, lineAt: () => tag.lineOf(name), kind: 'attribute' as const }] : [],
		),
	);
}

function join(nodes: readonly MdastNode[]): Prose {
	const parts: { start: number; line: number; text: string }[] = [];
	let start = 0;
	for (const [node] of nodes.flatMap((one) => [...walk(one)])) {
		const text = textOf(node);
		if (text === undefined) continue;
		parts.push({ start, line: lineOf(node), text });
		start += text.length;
	}
	const lineAt = (index: number) => {
		const part = parts.findLast((candidate) => candidate.start <= index);
		return part === undefined ? 1 : part.line + part.text.slice(0, index - part.start).split('\n').length - 1;
	};
	return { text: parts.map(({ text }) => text).join(''), lineAt, kind: 'body' };
}

function textOf(node: MdastNode): string | undefined {
	if (node.type === 'text' || node.type === 'inlineCode') return node.value;
	if (node.type === 'image') return node.alt ?? '';
	if (node.type === 'break') return '\n';
	return node.type === 'mdxJsxTextElement' && node.children.length === 0 ? objectReplacement : undefined;
}
