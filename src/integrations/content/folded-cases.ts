import { defineMdastPlugin, type MdastNode } from 'satteri';
import { headingId } from '../../article/ids';

/**
 * Sätteri plugin: folds every section of a guide but the first. What to do is told first and stands open; each section after it is
 * another case, which readers tell by its heading. Authors write plain `##` sections.
 */
export const foldedCases = defineMdastPlugin({
	name: 'folded-cases',
	before(root, context) {
		if (context.data.astro?.frontmatter['kind'] !== 'guide') return;
		const starts = root.children.flatMap((node, index) => (node.type === 'heading' && node.depth === 2 ? [index] : []));
		const [, second] = starts;
		if (second === undefined) return;
		const cases = starts.slice(1).map((start, index, all) => {
			const [heading, ...inside] = root.children.slice(start, all[index + 1]);
			if (heading === undefined) throw new Error(`There is no section at ${start}.`);
			return element('Case', { id: headingId(heading), title: context.textContent(heading) }, inside);
		});
		context.setProperty(root, 'children', [...root.children.slice(0, second), element('Cases', { count: String(cases.length) }, cases)]);
	},
});

function element(name: string, attributes: Readonly<Record<string, string | undefined>>, children: readonly MdastNode[]): MdastNode {
	return {
		type: 'mdxJsxFlowElement',
		name,
		attributes: Object.entries(attributes).map(([key, value]) => ({ type: 'mdxJsxAttribute' as const, name: key, value })),
		children: [...children],
	} as MdastNode;
}
