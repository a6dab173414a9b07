import { ruleOf, type ComponentRule } from '../../schemas/components';
import type { Advice, Problem } from '../problem';
import type { ContentSource } from '../source';
import { isTag, writeTag, type Tag } from '../../article/tags';

/** Components in a wrong place: a Step outside Steps, a Callout in the middle of a sentence. */
export function checkComponentParents({ pages }: ContentSource): Problem[] {
	return pages.flatMap(({ path: file, tags }) =>
		tags.flatMap((tag) => {
			const rule = ruleOf(tag.name);
			const words = rule && explain(tag, rule);
			return words === undefined ? [] : [{ file, line: tag.line, ...words, read: 'Components' as const }];
		}),
	);
}

function explain(tag: Tag, { parents }: ComponentRule): Advice<'found'> | undefined {
	const { name } = tag;
	const around = tag.parents.find(({ type }) => type !== 'paragraph');
	const container = isTag(around) ? (around.name ?? '') : undefined;
	// A container that does not exist, or that holds certain components only, is reported itself.
	if (container !== undefined && (ruleOf(container) === undefined || ruleOf(container)?.children !== undefined)) return undefined;
	if (parents === undefined) return isWithinText(tag) ? withinLine(tag) : undefined;
	if (parents.includes(container ?? '')) return undefined;
	const [first = ''] = parents;
	return {
		found: `<${name}> ${container === undefined ? 'on its own' : `inside <${container}>`}`,
		expected: `<${name}> stands directly inside ${parents.map((parent) => `<${parent}>`).join(' or ')}.`,
		fix: `<${first}>\n\n${writeTag(name, tag.attributes, false)}\n\n…\n\n</${name}>\n\n</${first}>`,
	};
}

function isWithinText({ name, node, parents }: Tag): boolean {
	return node.type === 'mdxJsxTextElement' && !isTag(parents[0]) && !ruleOf(name)?.inline;
}

function withinLine({ name, attributes, empty }: Tag): Advice<'found'> {
	const tag = writeTag(name, attributes, empty);
	return {
		found: `<${name}> within a line of text`,
		expected: `<${name}> stands on lines of its own, with an empty line before and after it.`,
		fix: empty ? tag : `${tag}\n\n…\n\n</${name}>`,
	};
}
