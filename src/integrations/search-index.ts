import { createReadStream, existsSync } from 'node:fs';
import { readdir, readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import { localeCodes } from '../config/locales';
import { withSectionHeadings } from './search-sections';

/** Pagefind's own interfaces and their styles, which this site does not use. */
const unused = ['ui', 'modular-ui', 'component-ui', 'highlight'].flatMap((name) => [`pagefind-${name}.js`, `pagefind-${name}.css`]);

const types: Record<string, string> = { '.js': 'text/javascript', '.json': 'application/json' };

/**
 * Builds the Pagefind index from the finished pages, and serves the last build's index to `astro dev`.
 * @throws when Pagefind reports an error or a language has no page in the index
 */
export function searchIndex(): AstroIntegration {
	let outDir = '';
	return {
		name: 'search-index',
		hooks: {
			'astro:config:done': ({ config }) => {
				outDir = fileURLToPath(config.outDir);
			},
			'astro:server:setup': ({ server, logger }) => {
				const root = path.join(outDir, 'pagefind');
				if (!existsSync(root)) logger.info('No search index yet: run "npm run build" once and the search works here too.');
				server.middlewares.use('/pagefind', (request, response, next) => {
					const file = path.join(root, path.normalize(decodeURIComponent(new URL(request.url ?? '', 'http://x').pathname)));
					if (!file.startsWith(root) || !existsSync(file)) {
						next();
						return;
					}
					response.setHeader('content-type', types[path.extname(file)] ?? 'application/octet-stream');
					createReadStream(file).pipe(response);
				});
			},
			'astro:build:done': async ({ dir, logger }) => {
				const root = fileURLToPath(dir);
				const { index } = await createIndex({});
				if (index === undefined) throw new Error('Pagefind could not start.');
				try {
					for (const locale of localeCodes) logger.info(`${locale}: ${await addPages(index, root, locale)} pages`);
					const outputPath = path.join(root, 'pagefind');
					assertClean(await index.writeFiles({ outputPath }));
					await Promise.all(unused.map((file) => rm(path.join(outputPath, file), { force: true })));
				} finally {
					await close();
				}
			},
		},
	};
}

async function addPages(index: PagefindIndex, root: string, locale: string): Promise<number> {
	const files = await readdir(path.join(root, locale), { recursive: true });
	const pages = files.filter((file) => file.endsWith('.html')).sort();
	let count = 0;
	for (const page of pages) {
		const content = await readFile(path.join(root, locale, page), 'utf8');
		if (!content.includes('data-pagefind-body')) continue;
		const url = `/${locale}/${page.replaceAll(path.sep, '/').replace(/index\.html$/, '')}`;
		assertClean(await index.addHTMLFile({ url, content: withSectionHeadings(content) }));
		count++;
	}
	if (count === 0) throw new Error(`The search index has no page in language "${locale}": no page of it carries data-pagefind-body.`);
	return count;
}

function assertClean({ errors }: { errors: string[] }): void {
	if (errors.length > 0) throw new Error(`Pagefind: ${errors.join('; ')}`);
}
