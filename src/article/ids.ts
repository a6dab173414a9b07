import type { MdastNode } from 'satteri';
import { ruleOf } from '../schemas/components';
import { partsOfTool } from './tool-parts';
import { attributeText, type Tag } from './tags';
import { lineOf, sourceOf, walk } from './walk';

/** A heading as it was typed. */
export interface Heading {
	depth: number;
	id: string | undefined;
	/** Whether something else than an id stands in the braces. */
	styled: boolean;
	/** The first line as it was typed. */
	source: string;
	/** The words with their Markdown, without the marks before and the id after them. */
	title: string;
	line: number;
}

/** A place on a page that links can point at. */
export interface PageId {
	id: string;
	line: number;
	/** Where the id stands: "heading", or the name of the component. */
	on: string;
}

/** What an id looks like; the same as in src/schemas/components.ts. */
export const goodId = /^[a-z][a-z0-9-]*$/;

/** All headings of a page, in the order of the text. */
export function pageHeadings(body: MdastNode, text: string): Heading[] {
	return walk(body)
		.flatMap(([node]) => {
			if (node.type !== 'heading') return [];
			const { className } = propertiesOf(node.data);
			const source = sourceOf(node, text);
			const title = source
				.replace(/^#+\s*/, '')
				.replace(/\r?\n\s*(=+|-+)\s*$/, '')
				.replace(/\s*\{[^}]*\}\s*$/, '')
				.trim();
			const first = source.split(/\r?\n/)[0] ?? '';
			return [{ depth: node.depth, id: headingId(node), styled: className !== undefined, source: first, title, line: lineOf(node) }];
		})
		.toArray();
}

/** The id that an author gave to a heading. */
export function headingId(node: MdastNode): string | undefined {
	const { id } = propertiesOf(node.data);
	return typeof id === 'string' ? id : undefined;
}

/** Sätteri puts what stands in the braces of a heading here; the field is in no type. */
function propertiesOf(data: object | undefined): { id?: unknown; className?: unknown } {
	return (data as { hProperties?: object } | undefined)?.hProperties ?? {};
}

/** All ids of a page, in the order of the text. */
export function pageIds(headings: readonly Heading[], tags: readonly Tag[]): PageId[] {
	const ofHeadings = headings.flatMap(({ id, line }) => (id === undefined ? [] : [{ id, line, on: 'heading' }]));
	const ofTags = tags
		.filter(({ name }) => ruleOf(name)?.hasId)
		.flatMap((tag) => {
			const id = attributeText(tag, 'id');
			return id === undefined ? [] : [{ id, line: tag.lineOf('id'), on: tag.name }];
		});
	const brought = tags.flatMap(({ name, line }) => partsOfTool(name).map(([id]) => ({ id, line, on: name })));
	return [...ofHeadings, ...ofTags, ...brought].sort((a, b) => a.line - b.line);
}

/** Whether all ids of a page can be trusted: each heading and component that needs one has one, once, and no tag is of an unknown kind. */
export function areIdsKnown(ids: readonly PageId[], headings: readonly Heading[], tags: readonly Tag[]): boolean {
	const written = tags.filter(({ name }) => ruleOf(name)?.hasId).length;
	const brought = tags.flatMap(({ name }) => partsOfTool(name)).length;
	const needed = headings.length + written + brought;
	const good = new Set(ids.map(({ id }) => id).filter((id) => goodId.test(id)));
	return good.size === needed && tags.every(({ name, names }) => ruleOf(name) !== undefined && new Set(names).size === names.length);
}
