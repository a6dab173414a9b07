import { writePlainText } from './text';
import { plainError } from '../config/plain-error';
import { childrenOf } from './walk';
import type { ArticleText } from './read';

/** A link of the start page as its author wrote it. */
interface WrittenTask {
	/** The target, `./page.mdx#section` or `link:id`. */
	to: string;
	/** The reader's words. */
	words: string;
}

/**
 * The tasks of the start page: its text is lists of links.
 * @throws on anything else, which would not be shown
 */
export function readTasks({ file, nodes }: Pick<ArticleText, 'file' | 'nodes'>): WrittenTask[] {
	const items = nodes.flatMap((node) => (node.type === 'list' ? node.children : [node]));
	return items.map((item) => {
		const [link, ...others] = childrenOf(item).flatMap((part) => (part.type === 'paragraph' ? part.children : [part]));
		const isPlain = link?.type === 'link' && others.length === 0 && link.children.every(({ type }) => type === 'text');
		if (item.type === 'listItem' && isPlain) return { to: link.url, words: writePlainText(link.children) };
		throw plainError(
			`${file} holds “${writePlainText([item])}”. The start page shows links alone, a row each: write “- [The reader’s words](./page.mdx#section)” (CONTRIBUTING.md, Links).`,
		);
	});
}
