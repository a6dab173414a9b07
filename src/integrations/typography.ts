import { defineMdastPlugin } from 'satteri';
import { bindWords, hyphenated } from '../lib/typography';

/**
 * Sätteri plugin: binds one-letter Czech words to the next one in articles below a `cs` folder, and keeps hyphened words
 * ("e-mail") on one line.
 */
export const typography = defineMdastPlugin({
	name: 'typography',
	text(node, context) {
		const locale = context.fileURL?.pathname.includes('/cs/') ? 'cs' : '';
		const parts = bindWords(node.value, locale).split(hyphenated);
		if (parts.length === 1 && parts[0] === node.value) return;
		context.replaceNode(
			node,
			parts.map((part, index) => (index % 2 === 1 ? nowrap(part) : { type: 'text' as const, value: part })),
		);
	},
});

function nowrap(word: string) {
	return {
		type: 'mdxJsxTextElement' as const,
		name: 'span',
		attributes: [{ type: 'mdxJsxAttribute' as const, name: 'class', value: 'nowrap' }],
		children: [{ type: 'text' as const, value: word }],
	};
}
