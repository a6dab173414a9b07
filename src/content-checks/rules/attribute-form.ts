import type { Problem } from '../problem';
import type { ContentSource } from '../source';
import { withAttribute, writeTag, type Tag } from '../../article/tags';

type AttributeAdvice = Pick<Problem, 'found' | 'expected'> & { name: string; fix: string };

/** How attributes are written: each once, as a name and a text in quotes; nothing in braces. */
export function checkAttributeForm({ pages }: ContentSource): Problem[] {
	return pages.flatMap(({ path: file, tags }) =>
		tags.flatMap((tag) =>
			[...inBraces(tag), ...twice(tag)].map(({ name, ...words }) => ({
				file,
				line: tag.lineOf(name),
				...words,
				read: 'Components' as const,
			})),
		),
	);
}

function inBraces(tag: Tag): AttributeAdvice[] {
	return tag.node.attributes.flatMap((attribute): AttributeAdvice[] => {
		if (attribute.type === 'mdxJsxExpressionAttribute') {
			const expected = 'Attributes are written one by one, each as a name and a text in quotes.';
			return [{ name: '', found: `{${attribute.value}}`, expected, fix: asItIs(tag) }];
		}
		if (typeof attribute.value !== 'object' || attribute.value === null) return [];
		const { name } = attribute;
		const { value } = attribute.value;
		const text = value.trim().replace(/^(['"`])(.*)\1$/, '$2');
		const expected = 'Attributes are plain text in straight quotes, without braces.';
		return [{ name, found: `${name}={${value}}`, expected, fix: withAttribute(tag, name, text) }];
	});
}

function twice(tag: Tag): AttributeAdvice[] {
	const repeated = new Set(tag.names.filter((name, index) => tag.names.indexOf(name) !== index));
	return [...repeated].map((name) => ({
		name,
		found: `“${name}” twice in one tag`,
		expected: 'Each attribute stands once.',
		fix: asItIs(tag),
	}));
}

function asItIs(tag: Tag): string {
	return writeTag(tag.name, tag.attributes, tag.empty);
}
