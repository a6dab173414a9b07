import { createHash } from 'node:crypto';
import { copyFile, mkdir, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip, zstdCompress } from 'node:zlib';
import type { AstroIntegration } from 'astro';
import { encodings } from '../lib/compression';
import { forEachAtOnce } from './at-once';

/** Kinds of files that get smaller; pictures and the search's index are compressed already. */
const compressible = /\.(?:html|md|js|json|xml|txt|svg|webmanifest)$/;

const compressors = {
	br: (content: Buffer) => promisify(brotliCompress)(content, { params: { [constants.BROTLI_PARAM_SIZE_HINT]: content.length } }),
	gzip: (content: Buffer) => promisify(gzip)(content, { level: 9 }),
	// Above this level it takes many times as long for less than a hundredth.
	zstd: (content: Buffer) => promisify(zstdCompress)(content, { params: { [constants.ZSTD_c_compressionLevel]: 12 } }),
} satisfies Record<keyof typeof encodings, unknown>;

/** Days for which a result is kept that this build did not need: another branch or base may. */
const daysKept = 7;

/**
 * Writes beside each file of text what a server sends to browsers that take Brotli, gzip or Zstandard, so that no server spends
 * time on it or makes less of it. Results are kept in Astro's cache folder by content. The last to touch the pages.
 */
export function precompress(): AstroIntegration {
	let cache = '';
	return {
		name: 'precompress',
		hooks: {
			'astro:config:done': ({ config }) => {
				cache = path.join(fileURLToPath(config.cacheDir), 'precompress');
			},
			'astro:build:done': async ({ dir, logger }) => {
				const root = fileURLToPath(dir);
				await mkdir(cache, { recursive: true });
				const kept = new Set(await readdir(cache));
				const files = (await readdir(root, { recursive: true })).filter((file) => compressible.test(file));
				const used = new Set((await forEachAtOnce(files, (file) => writeTwins(path.join(root, file), cache, kept))).flat());
				await removeOld([...kept].filter((name) => !used.has(name)).map((name) => path.join(cache, name)));
				logger.info(`${files.length} files, ${[...used].filter((name) => !kept.has(name)).length} results new`);
			},
		},
	};
}

/** Names in the cache of what stands beside the file now. */
async function writeTwins(file: string, cache: string, kept: ReadonlySet<string>): Promise<string[]> {
	const content = await readFile(file);
	const hash = createHash('sha256').update(content).digest('hex').slice(0, 32);
	return Promise.all(
		Object.entries(encodings).map(async ([encoding, end]) => {
			const name = hash + end;
			const result = path.join(cache, name);
			if (!kept.has(name)) await writeFile(result, await compressors[encoding as keyof typeof encodings](content));
			// Servers take the twin where there is one: it has to be worth it.
			if ((await stat(result)).size < content.length) await copyFile(result, file + end);
			return name;
		}),
	);
}

async function removeOld(files: readonly string[]): Promise<void> {
	const limit = Date.now() - daysKept * 24 * 60 * 60 * 1000;
	await forEachAtOnce(files, async (file) => ((await stat(file)).mtimeMs < limit ? rm(file) : undefined));
}
