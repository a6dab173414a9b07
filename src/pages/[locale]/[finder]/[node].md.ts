import type { APIRoute } from 'astro';
import { outcomeMarkdown } from '../../../markdown/outcome';
import { getOutcomeNodes, type FinderNode } from '../../../queries/finder';

export async function getStaticPaths() {
	const nodes = await getOutcomeNodes();
	return nodes.map((node) => ({ params: { locale: node.locale, finder: node.folder, node: node.slug }, props: { node } }));
}

/** An outcome as Markdown, at its address with `.md` in place of the last slash. */
export const GET: APIRoute<{ node: FinderNode }> = async ({ props }) => new Response(await outcomeMarkdown(props.node));
