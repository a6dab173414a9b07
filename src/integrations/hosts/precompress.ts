import { createHash } from 'node:crypto';
import { readdir, readFile, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip, zstdCompress } from 'node:zlib';
import { plainError } from '../../config/plain-error';
import { mapConcurrently } from '../concurrency';
import { KeptFiles } from '../kept-files';
import { encodings, isPrecompressed } from './compression';

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
 * time on it or makes less of it. Results are kept from one build to the next by content.
 */
export class Precompression {
	readonly #root: string;
	readonly #kept: KeptFiles;
	/** Bytes after Brotli, by file. */
	readonly #sizes = new Map<string, number>();

	private constructor(root: string, kept: KeptFiles) {
		this.#root = root;
		this.#kept = kept;
	}

	/**
	 * @param root folder of the build
	 * @param cache folder for the results
	 */
	static async begin(root: string, cache: string): Promise<Precompression> {
		return new Precompression(root, await KeptFiles.open(cache));
	}

	/**
	 * Writes the smaller files beside one.
	 * @param file path below the build
	 * @returns its bytes after Brotli
	 */
	async add(file: string, content: Buffer): Promise<number> {
		const hash = createHash('sha256').update(content).digest('hex').slice(0, 32);
		const made = Object.entries(encodings).map(async ([encoding, end]) => {
			const smaller = await this.#kept.get(hash + end, () => compressors[encoding as keyof typeof encodings](content));
			// Servers take it where it is there: it has to be worth it.
			if (smaller.length < content.length) await writeFile(path.join(this.#root, file + end), smaller);
			if (encoding === 'br') this.#sizes.set(file, Math.min(smaller.length, content.length));
		});
		await Promise.all(made);
		return this.weigh([file]);
	}

	/** Does the same for all other files of text. */
	async addOthers(): Promise<void> {
		const files = (await readdir(this.#root, { recursive: true })).map((file) => file.replaceAll(path.sep, '/'));
		const others = files.filter((file) => compressible.test(file) && !this.#sizes.has(file));
		await mapConcurrently(others, async (file) => this.add(file, await readFile(path.join(this.#root, file))));
	}

	/** Bytes after Brotli of files that were added. */
	weigh(files: readonly string[]): number {
		return files.reduce((sum, file) => sum + (this.#sizes.get(file) ?? 0), 0);
	}

	/**
	 * Ends the work.
	 * @returns how many files there are, and how many results are new
	 * @throws where a file beside another is empty
	 */
	async end(): Promise<{ files: number; made: number }> {
		await assertNoneIsEmpty(this.#root);
		return { files: this.#sizes.size, made: this.#kept.made };
	}
}

/** Nothing is made smaller to nothing: a server would send a blank page to every browser that takes the encoding. */
async function assertNoneIsEmpty(root: string): Promise<void> {
	const files = (await readdir(root, { recursive: true })).filter(isPrecompressed);
	const sizes = await mapConcurrently(files, async (file) => ({ file, size: (await stat(path.join(root, file))).size }));
	const empty = sizes.filter(({ size }) => size === 0).map(({ file }) => file);
	if (empty.length === 0) return;
	throw plainError(`Empty files that servers would send in place of the ones beside them; remove them from public:\n${empty.join('\n')}`);
}
