import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { createGunzip } from 'node:zlib';

/** A line that is longer is cut: nothing in a log that is worth reading is. */
const longest = 100_000;

/**
 * The lines of a log of any size, one after the other, also of one that was compressed (.gz) or saved by Windows as UTF-16.
 * @param {string} file
 * @throws with a sentence on what is wrong with the file
 */
export async function* logLines(file) {
	let rest = '';
	for await (const text of textOf(file)) {
		const lines = (rest + text).split('\n');
		rest = (lines.pop() ?? '').slice(0, longest);
		yield* lines;
	}
	yield rest;
}

/** @param {string} file @returns {AsyncGenerator<string>} */
async function* textOf(file) {
	const start = await beginningOf(file);
	const isCompressed = start[0] === 0x1f && start[1] === 0x8b;
	const decoder = new TextDecoder(
		start[0] === 0xff && start[1] === 0xfe ? 'utf-16le' : start[0] === 0xfe && start[1] === 0xff ? 'utf-16be' : 'utf-8',
	);
	const bytes = createReadStream(file);
	const source = isCompressed ? bytes.pipe(createGunzip()) : bytes;
	try {
		for await (const chunk of source) yield decoder.decode(/** @type {Buffer} */ (chunk), { stream: true });
	} catch {
		throw new Error(`${file} cannot be read to its end: it is damaged, or still being compressed.`);
	}
}

/** @param {string} file */
async function beginningOf(file) {
	const opened = await open(file).catch(() => undefined);
	if (opened === undefined) throw new Error(`There is no file ${file}, or you may not read it.`);
	try {
		if (!(await opened.stat()).isFile()) throw new Error(`${file} is a folder. Name the files in it: ${file.replace(/\/$/, '')}/*`);
		return (await opened.read(Buffer.alloc(2), 0, 2, 0)).buffer;
	} finally {
		await opened.close();
	}
}
