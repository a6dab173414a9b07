import type { MdastNode } from 'satteri';
import { ruleOf, type ComponentRule } from '../../schemas/components';
import { forEachTag, type TagMistake } from '../rule';
import type { Page } from '../source';
import { isTag, writeTag, type Tag } from '../../article/tags';
import { childrenOf, lineOf, sourceOf } from '../../article/walk';

/** Components with something in them that does not belong there, or without what they are for. */
export const checkComponentContents = forEachTag((tag, page) => {
	const rule = ruleOf(tag.name);
	return rule === undefined ? [] : explain(page, tag, rule);
});

function explain(page: Page, tag: Tag, { children, empty, list, textOptional }: ComponentRule): (TagMistake & { line?: number })[] {
	const { name } = tag;
	if (empty === true) {
		const expected = `<${name}> holds nothing and ends with a slash.`;
		return tag.empty ? [] : [{ found: `<${name}> with something inside`, expected, fix: writeTag(name, tag.attributes, true) }];
	}
	if (list !== undefined) return isOneList(tag) ? [] : [notOneList(tag, list)];
	if (children === undefined) return tag.empty && textOptional !== true ? [withoutText(tag)] : [];
	const [first = ''] = children;
	if (tag.empty)
		return [{ found: `<${name}> with nothing inside`, expected: `It holds ${alternatives(children)}.`, fix: `<${name}>\n\n<${first} …>` }];
	return strangers(tag.node, children).map((child) => ({
		line: lineOf(child),
		found: `${isTag(child) ? `<${child.name ?? ''}>` : `“${excerpt(sourceOf(child, page.text))}”`} directly inside <${name}>`,
		expected: `<${name}> holds ${alternatives(children)} and nothing else. Move this into <${first}>, or out of <${name}>.`,
	}));
}

function withoutText({ name, attributes }: Tag): TagMistake {
	const fix = [writeTag(name, attributes, false), '…', `</${name}>`].join('\n\n');
	return { found: `<${name}> with nothing inside`, expected: 'Its text stands inside.', fix };
}

function isOneList({ node: { children } }: Tag): boolean {
	return children.length === 1 && children[0]?.type === 'list';
}

function notOneList({ name }: Tag, { of, row }: NonNullable<ComponentRule['list']>): TagMistake {
	const fix = `<${name}>\n\n- ${row}\n- ${row}\n\n</${name}>`;
	return { found: `<${name}> with something else than a list`, expected: `It holds one list of ${of}.`, fix };
}

function strangers(node: MdastNode, allowed: readonly string[]): readonly MdastNode[] {
	return childrenOf(node)
		.flatMap((child) => (isRowOfTags(child) ? childrenOf(child) : [child]))
		.filter((child) => !isBlank(child) && !(isTag(child) && allowed.includes(child.name ?? '')));
}

/** Tags side by side on one line arrive as a paragraph. */
function isRowOfTags(node: MdastNode): boolean {
	return node.type === 'paragraph' && node.children.every((part) => isTag(part) || isBlank(part));
}

function isBlank(node: MdastNode): boolean {
	return node.type === 'text' && node.value.trim() === '';
}

function alternatives(names: readonly string[]): string {
	return names.map((name) => `<${name}>`).join(' or ');
}

function excerpt(source: string): string {
	const [first = ''] = source.split('\n');
	return first.length > 50 ? `${first.slice(0, 50).trimEnd()}…` : first;
}
