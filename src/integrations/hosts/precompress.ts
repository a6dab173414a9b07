import { createHash } from 'node:crypto';
import { readdir, readFile, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip, zstdCompress } from 'node:zlib';
import type { AstroIntegration } from 'astro';
import { encodings, isTwin } from './compression';
import { plainError } from '../../config/plain-error';
import { forEachConcurrently } from '../concurrency';
import { KeptFiles } from '../kept-files';

/** Kinds of files that get smaller; pictures and the search's index are compressed already. */
const compressible = /\.(?:html|md|js|json|xml|txt|svg|webmanifest)$/;

const compressors = {
	br: (content: Buffer) => promisify(brotliCompress)(content, { params: { [constants.BROTLI_PARAM_SIZE_HINT]: content.length } }),
	gzip: (content: Buffer) => promisify(gzip)(content, { level: 9 }),
	// Above this level it takes many times as long for less than a hundredth.
	zstd: (content: Buffer) => promisify(zstdCompress)(content, { params: { [constants.ZSTD_c_compressionLevel]: 12 } }),
} satisfies Record<keyof typeof encodings, unknown>;

/**
 * Writes beside each file of text what a server sends to browsers that take Brotli, gzip or Zstandard, so that no server spends
 * time on it or makes less of it. Results are kept in Astro's cache folder by content. The last to touch the pages.
 * @throws where a file beside another is empty
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
				const kept = await KeptFiles.open(cache);
				const files = (await readdir(root, { recursive: true })).filter((file) => compressible.test(file));
				await forEachConcurrently(files, (file) => writeTwins(path.join(root, file), kept));
				await assertNoneIsEmpty(root);
				await kept.removeOld();
				logger.info(`${files.length} files, ${kept.made} results new`);
			},
		},
	};
}

async function writeTwins(file: string, kept: KeptFiles): Promise<void> {
	const content = await readFile(file);
	const hash = createHash('sha256').update(content).digest('hex').slice(0, 32);
	await Promise.all(
		Object.entries(encodings).map(async ([encoding, end]) => {
			const twin = await kept.get(hash + end, () => compressors[encoding as keyof typeof encodings](content));
			// Servers take the twin where there is one: it has to be worth it.
			if (twin.length < content.length) await writeFile(file + end, twin);
		}),
	);
}

/** Nothing is made smaller to nothing: a server would send a blank page to every browser that takes the encoding. */
async function assertNoneIsEmpty(root: string): Promise<void> {
	const twins = (await readdir(root, { recursive: true })).filter(isTwin);
	const sizes = await forEachConcurrently(twins, async (file) => ({ file, size: (await stat(path.join(root, file))).size }));
	const empty = sizes.filter(({ size }) => size === 0).map(({ file }) => file);
	if (empty.length === 0) return;
	throw plainError(`Empty files that servers would send in place of the ones beside them; remove them from public:\n${empty.join('\n')}`);
}
