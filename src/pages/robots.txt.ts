import type { APIRoute } from 'astro';
import { site } from '../config/site';

/** Nothing is closed to search engines here: pages that they should not keep say so themselves. */
export const GET: APIRoute = () => new Response(`User-agent: *\nAllow: /\n\nSitemap: ${site.origin}${site.base}sitemap.xml\n`);
