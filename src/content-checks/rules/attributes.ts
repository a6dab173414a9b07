import { withAttribute, writeTag, type Tag } from '../../article/tags';
import { memoize } from '../../lib/memoize';
import { ruleOf, type ComponentRule } from '../../schemas/components';
import { asciiId } from '../ascii-id';
import { shapeAt } from '../explain/schema-shape';
import { nearest } from '../nearest';
import type { Advice } from '../problem';
import { forEachTag, type TagMistake } from '../rule';

type Props = ComponentRule['props'];

/** Attributes of components: missing, unknown, or with a value that they cannot have. */
export const checkAttributes = forEachTag((tag) => {
	const props = ruleOf(tag.name)?.props;
	return props === undefined ? [] : [...unknown(tag, props), ...missing(tag, props), ...wrong(tag, props)];
});

/** Attributes that a component cannot do without. */
const needed = memoize((props: Props) =>
	Object.entries(shapeAt(props, [], {}).fields).flatMap(([name, type]) => (type.safeParse(undefined).success ? [] : [name])),
);

/** The attributes of a component, of which each may be missing. */
const partial = memoize((props: Props) => props.partial());

function unknown(tag: Tag, props: Props): TagMistake[] {
	const known = Object.keys(props.shape);
	const expected = known.length === 0 ? `<${tag.name}> has no attributes.` : `<${tag.name}> has the attributes ${known.join(', ')}.`;
	const free = known.filter((name) => !tag.names.includes(name));
	const strange = tag.names.filter((name) => !known.includes(name));
	return strange.map((name) => {
		const meant = nearest(name, free);
		const rest = [...tag.attributes].filter(([key]) => key !== name || meant !== undefined);
		const mended = rest.map(([key, value]) => [key === name ? (meant ?? key) : key, value] as const);
		return { attribute: name, found: `“${name}” in <${tag.name}>`, expected, fix: writeTag(tag.name, mended, tag.empty) };
	});
}

function missing(tag: Tag, props: Props): TagMistake[] {
	// A mistyped name is reported as unknown; asking for the right name as well would be the same mistake twice.
	const strange = tag.names.filter((name) => !Object.hasOwn(props.shape, name));
	const absent = needed(props).filter((name) => !tag.names.includes(name) && nearest(name, strange) === undefined);
	return absent.map((name) => {
		const { description = '', options } = shapeAt(props, [name], {});
		const expected = `${oneOf(name, options)} ${description}`.trim() || `<${tag.name}> needs it.`;
		return { found: `<${tag.name}> without “${name}”`, expected, fix: withAttribute(tag, name, options[0] ?? '…') };
	});
}

function wrong(tag: Tag, props: Props): TagMistake[] {
	const known = new Map([...tag.attributes].filter(([name]) => Object.hasOwn(props.shape, name)));
	const issues = partial(props).safeParse(Object.fromEntries(known)).error?.issues ?? [];
	return issues.map((issue) => {
		const name = String(issue.path[0]);
		const value = known.get(name) ?? '';
		const { expected, write } = value === true ? withoutText(name) : explainValue(props, name, value, issue);
		const found = value === true ? `“${name}” without a text` : `${name}="${value}"`;
		return { attribute: name, found, expected, fix: write && withAttribute(tag, name, write) };
	});
}

function withoutText(name: string) {
	return { expected: `After “${name}” comes an equals sign and a text in quotes.`, write: '…' };
}

/** @returns what to write, where one can tell: a text, or true for the name alone */
function explainValue(
	props: Props,
	name: string,
	value: string,
	{ code, message, format }: { code: string; message: string; format?: string },
): Pick<Advice, 'expected'> & { write?: string | true } {
	const { description = '', options } = shapeAt(props, [name], {});
	if (options.length > 0) return { expected: oneOf(name, options), write: nearest(value, options) ?? '…' };
	if (code === 'invalid_value') return { expected: `“${name}” stands alone, without a text.`, write: true };
	if (code === 'invalid_format') return { expected: message, write: format === 'date' ? 'YYYY-MM-DD' : asciiId(value) };
	return { expected: `The text is too short. ${description}`.trim() };
}

function oneOf(name: string, options: readonly string[]): string {
	return options.length === 0 ? '' : `“${name}” is one of ${options.join(', ')}.`;
}
