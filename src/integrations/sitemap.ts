import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { site } from '../config/site';
import { writeSitemap } from '../lib/sitemap';
import { builtPages } from './built-pages';

/**
 * Writes sitemap.xml from the finished pages: those that are to be indexed, and only those, with the day and the
 * translations that each names itself.
 * @throws when no page is to be indexed
 */
export function sitemap(): AstroIntegration {
	return {
		name: 'sitemap',
		hooks: {
			'astro:build:done': async ({ dir, logger }) => {
				const root = fileURLToPath(dir);
				const pages = await builtPages(root, site.origin + site.base);
				const entries = pages.flatMap(({ url, indexed, alternates, meta }) =>
					indexed && url !== undefined ? [{ url, alternates, modified: meta('og:updated_time') }] : [],
				);
				if (entries.length === 0) throw new Error('The sitemap would be empty: no page of the build is to be indexed.');
				await writeFile(path.join(root, 'sitemap.xml'), writeSitemap(entries));
				logger.info(`${entries.length} of ${pages.length} pages`);
			},
		},
	};
}
