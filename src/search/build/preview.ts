import { createReadStream, existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { site } from '../../config/site';
import { answersFolder } from './index';

const types: Record<string, string> = { '.js': 'text/javascript', '.json': 'application/json' };

/** Serves the search of the last build to `astro dev`. */
export function searchPreview(): AstroIntegration {
	let outDir = '';
	return {
		name: 'search-preview',
		hooks: {
			'astro:config:done': ({ config }) => {
				outDir = fileURLToPath(config.outDir);
			},
			'astro:server:setup': ({ server, logger }) => {
				if (!existsSync(path.join(outDir, answersFolder))) logger.info('No search yet: run "npm run build" once and it works here too.');
				server.middlewares.use((request, response, next) => {
					const file = fileOfLastBuild(outDir, request.url ?? '');
					if (file === undefined) {
						next();
						return;
					}
					response.setHeader('content-type', types[path.extname(file)] ?? 'application/octet-stream');
					createReadStream(file).pipe(response);
				});
			},
		},
	};
}

/** No file has a name that an address would write otherwise, so nothing is decoded, and no address is too broken to be asked for. */
function fileOfLastBuild(outDir: string, address: string): string | undefined {
	const [, folder, name] = new RegExp(`^${site.base}(pagefind|${answersFolder})/([^?]+)`).exec(address) ?? [];
	if (folder === undefined || name === undefined) return undefined;
	const root = path.join(outDir, folder);
	const [, plain = ''] = /^(answers-[^.]+)\.json$/.exec(name) ?? [];
	const known = plain === '' || !existsSync(root) ? name : (readdirSync(root).find((file) => file.startsWith(plain)) ?? name);
	const file = path.join(root, path.normalize(known));
	return file.startsWith(root + path.sep) && existsSync(file) ? file : undefined;
}
