import { withAttribute, writeTag } from '../../article/tags';
import { forEachTag } from '../rule';

/** How attributes are written: each once, as a name and a text in quotes; nothing in braces. */
export const checkAttributeForm = forEachTag(function* (tag) {
	const asItIs = writeTag(tag.name, tag.attributes, tag.empty);
	for (const attribute of tag.node.attributes) {
		if (attribute.type === 'mdxJsxExpressionAttribute') {
			const expected = 'Attributes are written one by one, each as a name and a text in quotes.';
			yield { found: `{${attribute.value}}`, expected, fix: asItIs };
		} else if (typeof attribute.value === 'object' && attribute.value !== null) {
			const { name } = attribute;
			const { value } = attribute.value;
			const text = value.trim().replace(/^(['"`])(.*)\1$/, '$2');
			const expected = 'Attributes are plain text in straight quotes, without braces.';
			yield { attribute: name, found: `${name}={${value}}`, expected, fix: withAttribute(tag, name, text) };
		}
	}
	const repeated = new Set(tag.names.filter((name, index) => tag.names.indexOf(name) !== index));
	for (const name of repeated)
		yield { attribute: name, found: `“${name}” twice in one tag`, expected: 'Each attribute stands once.', fix: asItIs };
});
