import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { brotliCompress } from 'node:zlib';
import type { AstroIntegration } from 'astro';
import { site } from '../config/site';
import { readHtmlFiles } from './html-files';

/**
 * Bytes after Brotli. A page with all that its first view needs fits the ten packets that a server may send before it hears
 * back (10 × 1460, RFC 6928). Its script, which no first view waits for, has 6.4 kB, and 1.4 kB for the field of the search, which is in the same file on nearly every page.
 */
const budget = { page: 14_600, script: 6_400 + 1_400 };

interface Weight {
	page: string;
	bytes: number;
	script: number;
}

/**
 * Prints what every page weighs, the heaviest first.
 * @throws when a page or its scripts are over the budget; the message says which and by how much
 */
export function budgets(): AstroIntegration {
	return {
		name: 'budgets',
		hooks: {
			'astro:build:done': async ({ dir, logger }) => {
				const weights = await weigh(fileURLToPath(dir));
				logger.info(`share of ${budget.page} B, page, script until the reader searches (at most ${budget.script} B)\n${table(weights)}`);
				const over = overBudget(weights);
				if (over.length > 0) throw new Error(`Over the budget:\n${over.join('\n')}`);
			},
		},
	};
}

/** Sentences about every page that is too heavy. */
export function overBudget(weights: readonly Weight[]): string[] {
	const said = (page: string, what: string, bytes: number, most: number) =>
		bytes > most ? [`${page}: ${what} ${bytes} B, ${bytes - most} B more than ${most}`] : [];
	return weights.flatMap(({ page, bytes, script }) => [
		...said(page, 'page', bytes, budget.page),
		...said(page, 'scripts', script, budget.script),
	]);
}

function table(weights: readonly Weight[]): string {
	const sorted = [...weights].sort((a, b) => b.bytes - a.bytes || a.page.localeCompare(b.page));
	return sorted
		.map(({ page, bytes, script }) => {
			const share = `${Math.round((100 * bytes) / budget.page)} %`;
			return `${share.padStart(6)} ${String(bytes).padStart(6)} ${String(script).padStart(5)}  ${page}`;
		})
		.join('\n');
}

function weigh(root: string): Promise<Weight[]> {
	const sizes = new Map<string, Promise<number>>();
	const sizeOf = (file: string) => {
		const size = sizes.get(file) ?? compressedSize(path.join(root, file));
		sizes.set(file, size);
		return size;
	};
	return readHtmlFiles(root, async (html, file) => {
		const bytes = await Promise.all(scriptsOf(html).map(sizeOf));
		const page = site.base + file.replaceAll(path.sep, '/').replace(/(^|\/)index\.html$/, '$1');
		return { page, bytes: await sizeOf(file), script: bytes.reduce((sum, size) => sum + size, 0) };
	});
}

/** Script files that a page loads with it; what a tool fetches on demand is none of them. */
function scriptsOf(html: string): string[] {
	return [...html.matchAll(/<script[^>]* src="([^"]+)"/g)].map(([, source = '']) => source.slice(site.base.length));
}

/** As the server sends it: the file beside it, which is missing where it would be larger. */
async function compressedSize(file: string): Promise<number> {
	const twin = await readFile(`${file}.br`).catch(() => undefined);
	return twin?.length ?? (await promisify(brotliCompress)(await readFile(file))).length;
}
