import type { APIRoute } from 'astro';
import { articleMarkdown } from '../../markdown/article';
import { getAnswerPages, type Page } from '../../queries/pages';

export async function getStaticPaths() {
	const pages = await getAnswerPages();
	return pages.map((page) => ({ params: { locale: page.locale, slug: page.entry.data.slug }, props: { page } }));
}

/** An answer as Markdown, at its address with `.md` in place of the last slash. */
export const GET: APIRoute<{ page: Page }> = async ({ props }) => new Response(await articleMarkdown(props.page));
