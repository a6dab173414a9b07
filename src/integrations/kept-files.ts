import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { mapConcurrently } from './concurrency';

/** Where results are kept, from the project's root: Astro's own cache folder. */
export const keptFolder = 'node_modules/.astro';

/** Days for which a file is kept that no build needs: another branch or base may. */
const daysKept = 7;

/** Bytes of the checksum that every kept file begins with. */
const checksumLength = 32;

/**
 * Results of slow work, kept in a folder from one build to the next. A build can be stopped at any moment and a disk can be full, so
 * a file gets its name only when it is whole, and is used only when its checksum is right; any other is made anew.
 */
export class KeptFiles {
	readonly #folder: string;
	readonly #made = new Set<string>();

	private constructor(folder: string) {
		this.#folder = folder;
	}

	/** Opens the folder, or begins it. */
	static async open(folder: string): Promise<KeptFiles> {
		await mkdir(folder, { recursive: true });
		return new KeptFiles(folder);
	}

	/** How many files had to be made since the folder was opened. */
	get made(): number {
		return this.#made.size;
	}

	/**
	 * The content kept under a name.
	 * @param name says everything that the content depends on
	 * @param make makes the content where no whole file of this name is there
	 */
	async get(name: string, make: () => Promise<Uint8Array>): Promise<Uint8Array> {
		const file = path.join(this.#folder, name);
		const kept = await readFile(file).catch(() => Buffer.alloc(0));
		const content = kept.subarray(checksumLength);
		if (checksum(name, content).equals(kept.subarray(0, checksumLength))) {
			await utimes(file, new Date(), new Date());
			return content;
		}
		this.#made.add(name);
		return this.#keep(name, await make());
	}

	/** Removes from a folder what no build has needed for a week, also what stopped builds left. */
	static async removeOld(folder: string): Promise<void> {
		const limit = Date.now() - daysKept * 24 * 60 * 60 * 1000;
		const names = await readdir(folder).catch(() => []);
		const files = names.map((name) => path.join(folder, name));
		// Another build may rename or remove a file meanwhile.
		const age = async (file: string) => (await stat(file).catch(() => undefined))?.mtimeMs ?? limit;
		await mapConcurrently(files, async (file) => ((await age(file)) < limit ? rm(file, { force: true }) : undefined));
	}

	async #keep(name: string, content: Uint8Array): Promise<Uint8Array> {
		const begun = path.join(this.#folder, `${name}.${randomUUID()}`);
		await writeFile(begun, [checksum(name, content), content]);
		await rename(begun, path.join(this.#folder, name));
		return content;
	}
}

/** The name is part of it: a file that was renamed or copied is none of this name. */
function checksum(name: string, content: Uint8Array): Buffer {
	return createHash('sha256').update(`${name}\0`).update(content).digest();
}
