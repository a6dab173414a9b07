import type { APIRoute } from 'astro';
import { site } from '../config/site';
import { isoDay } from '../lib/time/days';
import { writeSitemap } from '../lib/sitemap';
import { getIndexedPages } from '../queries/indexed';

/** The pages that search engines are to keep, each with its day and its translations. */
export const GET: APIRoute = async () => {
	const absolute = (path: string) => site.origin + path;
	const entries = (await getIndexedPages()).map(({ path, modified, alternates }) => ({
		url: absolute(path),
		modified: modified === undefined ? '' : isoDay(modified),
		alternates: alternates.map((alternate) => ({ hreflang: alternate.hreflang, href: absolute(alternate.path) })),
	}));
	return new Response(writeSitemap(entries));
};
