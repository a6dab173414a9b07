import { asciiId } from '../ascii-id';
import { ruleOf, type ComponentRule } from '../../schemas/components';
import { memoize } from '../../lib/memoize';
import { nearest } from '../nearest';
import type { Problem } from '../problem';
import { shapeAt } from '../explain/schema-shape';
import type { ContentSource } from '../source';
import { withAttribute, writeTag, type Tag } from '../../article/tags';

type AttributeAdvice = Pick<Problem, 'found' | 'expected' | 'fix'> & { name: string };

/** Attributes of components: missing, unknown, or with a value that they cannot have. */
export function checkAttributes({ pages }: ContentSource): Problem[] {
	return pages.flatMap(({ path: file, tags }) =>
		tags.flatMap((tag) => {
			const rule = ruleOf(tag.name);
			const words = rule === undefined ? [] : [...unknown(tag, rule), ...missing(tag, rule), ...wrong(tag, rule)];
			return words.map(({ name, ...rest }) => ({ file, line: tag.lineOf(name), ...rest, read: 'Components' as const }));
		}),
	);
}

/** Attributes that a component cannot do without. */
const needed = memoize((props: ComponentRule['props']) =>
	Object.entries(shapeAt(props, [], {}).fields).flatMap(([name, type]) => (type.safeParse(undefined).success ? [] : [name])),
);

/** The attributes of a component, of which each may be missing. */
const partial = memoize((props: ComponentRule['props']) => props.partial());

function unknown(tag: Tag, { props }: ComponentRule): AttributeAdvice[] {
	const known = Object.keys(props.shape);
	const all = known.length === 0 ? `<${tag.name}> has no attributes.` : `<${tag.name}> has the attributes ${known.join(', ')}.`;
	const free = known.filter((name) => !tag.names.includes(name));
	return tag.names
		.filter((name) => !known.includes(name))
		.map((name) => {
			const meant = nearest(name, free);
			const rest = [...tag.attributes].filter(([key]) => key !== name || meant !== undefined);
			const mended = rest.map(([key, value]) => [key === name ? (meant ?? key) : key, value] as const);
			return { name, found: `“${name}” in <${tag.name}>`, expected: all, fix: writeTag(tag.name, mended, tag.empty) };
		});
}

function missing(tag: Tag, { props }: ComponentRule): AttributeAdvice[] {
	// A mistyped name is reported as unknown; asking for the right name as well would be the same mistake twice.
	const strange = tag.names.filter((name) => !Object.hasOwn(props.shape, name));
	return needed(props)
		.filter((name) => !tag.names.includes(name) && nearest(name, strange) === undefined)
		.map((name) => {
			const { description = '', options } = shapeAt(props, [name], {});
			const expected = `${oneOf(name, options)} ${description}`.trim() || `<${tag.name}> needs it.`;
			return { name: '', found: `<${tag.name}> without “${name}”`, expected, fix: withAttribute(tag, name, options[0] ?? '…') };
		});
}

function wrong(tag: Tag, { props }: ComponentRule): AttributeAdvice[] {
	const known = new Map([...tag.attributes].filter(([name]) => Object.hasOwn(props.shape, name)));
	const issues = partial(props).safeParse(Object.fromEntries(known)).error?.issues ?? [];
	return issues.map((issue) => {
		const name = String(issue.path[0]);
		const value = known.get(name) ?? '';
		if (value === true) {
			return {
				name,
				found: `“${name}” without a text`,
				expected: `After “${name}” comes an equals sign and a text in quotes.`,
				fix: withAttribute(tag, name, '…'),
			};
		}
		return { name, found: `${name}="${value}"`, ...explainValue(tag, props, name, value, issue) };
	});
}

function explainValue(
	tag: Tag,
	props: ComponentRule['props'],
	name: string,
	value: string,
	issue: { code: string; message: string; format?: string },
) {
	const { description = '', options } = shapeAt(props, [name], {});
	if (options.length > 0) return { expected: oneOf(name, options), fix: withAttribute(tag, name, nearest(value, options) ?? '…') };
	if (issue.code === 'invalid_value') return { expected: `“${name}” stands alone, without a text.`, fix: withAttribute(tag, name, true) };
	if (issue.format === 'date') return { expected: issue.message, fix: withAttribute(tag, name, 'YYYY-MM-DD') };
	if (issue.code === 'invalid_format') return { expected: issue.message, fix: withAttribute(tag, name, asciiId(value)) };
	return { expected: `The text is too short. ${description}`.trim() };
}

function oneOf(name: string, options: readonly string[]): string {
	return options.length === 0 ? '' : `“${name}” is one of ${options.join(', ')}.`;
}
