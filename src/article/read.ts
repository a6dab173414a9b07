import { mdxToMdast, type MdastNode } from 'satteri';
import { memoize } from '../lib/memoize';
import { tagsOf, type Tag } from './tags';
import { childrenOf } from './walk';

/** The text of an article after parsing. Line breaks, quotes and comments inside tags no longer matter. */
export interface ArticleText {
	/** Path of the file from the project's root, for error messages. */
	file: string;
	/** Headings, paragraphs and blocks at the top level, in order. */
	nodes: readonly MdastNode[];
	/** All tags at every depth, in order. */
	tags: readonly Tag[];
}

/**
 * Parses the text of an article with the parser that the build uses.
 * @throws when the content collection was loaded without the text of its files
 */
export const readArticle = memoize(({ filePath = 'An article', body }: { filePath?: string; body?: string }): ArticleText => {
	if (body === undefined) throw new Error(`${filePath} was loaded without its text.`);
	const root = mdxToMdast(body, { features: { headingAttributes: true } });
	return { file: filePath, nodes: childrenOf(root), tags: tagsOf(root, body) };
});

/** What belongs to a heading: everything up to the next heading of the same level or above. */
export function sectionBelow({ depth }: { depth: number }, after: readonly MdastNode[]): readonly MdastNode[] {
	const end = after.findIndex((node) => node.type === 'heading' && node.depth <= depth);
	return end === -1 ? after : after.slice(0, end);
}
