import type { MdastNode } from 'satteri';
import { headingId } from './ids';
import { attributeText } from './tags';
import { walk } from './walk';
import { writePlainText } from './text';
import type { ArticleText } from './read';

/** A section of an article: what follows a `##` heading. */
export interface Section {
	id: string;
	title: string;
}

/** The sections of an article, in the order of the text. */
export function sectionsOf({ nodes }: ArticleText): Section[] {
	return headingsOf(nodes).filter(({ depth }) => depth === 2);
}

/** What the heading, step or question of this id says; undefined where there is none. */
export function titleOf({ nodes, tags }: ArticleText, id: string): string | undefined {
	const tag = tags.find((candidate) => attributeText(candidate, 'id') === id);
	return headingsOf(nodes).find((heading) => heading.id === id)?.title ?? (tag && attributeText(tag, 'title'));
}

function headingsOf(nodes: readonly MdastNode[]): (Section & { depth: number })[] {
	const headings: (Section & { depth: number })[] = [];
	for (const part of nodes)
		walk(part, (node) => {
			const id = headingId(node);
			if (node.type === 'heading' && id !== undefined) headings.push({ id, title: writePlainText([node]), depth: node.depth });
		});
	return headings;
}
