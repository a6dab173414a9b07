import { defineMdastPlugin } from 'satteri';
import { bindWords, hyphenated } from '../../lib/text/typography';

/** Where an article lies in the project, whatever the folders are called that the project lies in. */
const languageFolder = /\/src\/content\/help\/([^/]+)\/[^/]+$/;

/** Sätteri plugin: binds one-letter Czech words to the next one in Czech articles, and keeps hyphened words ("e-mail") on one line. */
export const typography = defineMdastPlugin({
	name: 'typography',
	text(node, context) {
		const locale = languageFolder.exec(context.fileURL?.pathname ?? '')?.[1] ?? '';
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
