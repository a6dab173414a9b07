import { ruleOf, type ComponentRule } from '../../schemas/components';
import { forEachTag, type TagMistake } from '../rule';
import { isTag, writeTag, type Tag } from '../../article/tags';

/** Components in a wrong place: a Step outside Steps, a Callout in the middle of a sentence. */
export const checkComponentParents = forEachTag((tag) => {
	const rule = ruleOf(tag.name);
	return (rule && explain(tag, rule)) ?? [];
});

function explain(tag: Tag, { parents }: ComponentRule): [TagMistake] | undefined {
	const { name } = tag;
	const around = tag.parents.find(({ type }) => type !== 'paragraph');
	const container = isTag(around) ? (around.name ?? '') : undefined;
	// A container that does not exist, or that holds certain components only, is reported itself.
	if (container !== undefined && (ruleOf(container) === undefined || ruleOf(container)?.children !== undefined)) return undefined;
	if (parents === undefined) return isWithinText(tag) ? [withinLine(tag)] : undefined;
	if (parents.includes(container ?? '')) return undefined;
	const [first = ''] = parents;
	const found = `<${name}> ${container === undefined ? 'on its own' : `inside <${container}>`}`;
	const expected = `<${name}> stands directly inside ${parents.map((parent) => `<${parent}>`).join(' or ')}.`;
	return [{ found, expected, fix: `<${first}>\n\n${writeTag(name, tag.attributes, false)}\n\n…\n\n</${name}>\n\n</${first}>` }];
}

function isWithinText({ name, node, parents }: Tag): boolean {
	return node.type === 'mdxJsxTextElement' && !isTag(parents[0]) && !ruleOf(name)?.inline;
}

function withinLine({ name, attributes, empty }: Tag): TagMistake {
	const tag = writeTag(name, attributes, empty);
	return {
		found: `<${name}> within a line of text`,
		expected: `<${name}> stands on lines of its own, with an empty line before and after it.`,
		fix: empty ? tag : `${tag}\n\n…\n\n</${name}>`,
	};
}
