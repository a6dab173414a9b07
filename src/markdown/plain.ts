import type { MdastNode } from 'satteri';
import { attributesOf, isTag } from '../article/tags';
import { childrenOf } from '../article/walk';
import { site } from '../config/site';
import { resolveLink } from '../queries/links';
import type { Page } from '../queries/pages';
import { componentRules, ruleOf, type ComponentName, type ComponentRule } from '../schemas/components';
import { forms } from './renderers';
import { withChildren } from './nodes';

/** A text as it was typed, with what its tools say in their place: a tool can bring sections of its own. */
export async function withTools(nodes: readonly MdastNode[], page: Page): Promise<readonly MdastNode[]> {
	const parts = nodes.map(async (node) => (isTool(node) ? toPlainMdast([node], page) : [node]));
	return (await Promise.all(parts)).flat();
}

function isTool(node: MdastNode): boolean {
	if (!isTag(node)) return false;
	return ruleOf(node.name)?.empty === true && isBlock(node.name);
}

/**
 * Parts of a page as plain Markdown: facts filled in, components replaced by their forms, links with whole addresses.
 * @throws on a component that is not in src/schemas/components.ts, or a link that leads nowhere; the content checks report
 * both with file and line before it can happen
 */
export async function toPlainMdast(nodes: readonly MdastNode[], page: Page): Promise<readonly MdastNode[]> {
	const parts = await Promise.all(nodes.map((node) => convert(node, nodes, page)));
	return parts.flat();
}

async function convert(node: MdastNode, siblings: readonly MdastNode[], page: Page): Promise<readonly MdastNode[]> {
	if (isTag(node)) return convertTag(node, siblings, page);
	const children = childrenOf(node);
	// A component on a line of its own is no part of a sentence, though the parser puts it into a paragraph.
	if (node.type === 'paragraph' && children.every((child) => isTag(child) && isBlock(child.name))) return toPlainMdast(children, page);
	if (children.length === 0) return [node];
	const inside = withChildren(node, await toPlainMdast(children, page));
	return [inside.type === 'link' ? { ...inside, url: await wholeAddress(inside.url, page) } : inside];
}

async function convertTag(node: Parameters<typeof attributesOf>[0], siblings: readonly MdastNode[], page: Page) {
	const name = knownName(node.name);
	const rule: ComponentRule = componentRules[name];
	const alike = siblings.filter((sibling) => isTag(sibling) && sibling.name === name);
	const place = { locale: page.locale, address: site.origin + page.href, position: alike.indexOf(node) + 1 };
	// Each form takes what its own rule has just let through; the type checker cannot follow the name that far.
	const form = forms[name] as (props: unknown, inside: readonly MdastNode[], at: typeof place) => ReturnType<(typeof forms)['Steps']>;
	return form(rule.props.parse(Object.fromEntries(attributesOf(node))), await toPlainMdast(childrenOf(node), page), place);
}

function knownName(name: string | null): ComponentName {
	if (name !== null && Object.hasOwn(componentRules, name)) return name as ComponentName;
	throw new Error(`There is no component "${String(name)}".`);
}

function isBlock(name: string | null): boolean {
	return !ruleOf(name)?.inline;
}

async function wholeAddress(href: string, page: Page): Promise<string> {
	if (/^https?:\/\//.test(href)) return href;
	if (href.startsWith('#')) return site.origin + page.href + href;
	const { href: address, external } = await resolveLink(href, page.locale);
	return external ? address : site.origin + address;
}
