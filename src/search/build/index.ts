import { createHash } from 'node:crypto';
import { createReadStream, existsSync, readdirSync } from 'node:fs';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration, AstroIntegrationLogger } from 'astro';
import { localeCodes, type Locale } from '../../config/locales';
import { site } from '../../config/site';
import { writeAnswers } from '../engine/answers';
import { rewriteHtmlFiles } from '../../integrations/pages/html-files';
import { writePagefindIndex, type SearchLanguages } from './pagefind';
import { listAnswers, sizeOf } from './answers';
import type { SearchPage } from './records';
import { readSearchWords } from './words';

const types: Record<string, string> = { '.js': 'text/javascript', '.json': 'application/json' };

/** Folder of the lists of answers in the build. */
const answersFolder = 'search';

/**
 * Builds what the search needs: the list of answers of each language, and the Pagefind index. Pagefind is
 * a program of its own, so the build goes on with other work until `finished` waits for it. Serves the last build's to `astro dev`.
 * @throws when Pagefind reports an error, or its word list is wrong
 */
export function searchIndex(): { begun: AstroIntegration; finished: AstroIntegration } {
	let outDir = '';
	let root = '';
	let index = Promise.resolve();
	const begun: AstroIntegration = {
		name: 'search-index',
		hooks: {
			'astro:config:done': ({ config }) => {
				outDir = fileURLToPath(config.outDir);
				root = fileURLToPath(config.root);
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
			'astro:build:done': async ({ dir, logger }) => {
				const out = fileURLToPath(dir);
				const languages = await readRecords(path.join(out, answersFolder));
				index = writePagefindIndex(root, languages, path.join(out, 'pagefind'));
				// It can fail while nothing waits for it; `finished` says so.
				index.catch(() => undefined);
				await finishPages(out, await writeLists(root, languages, path.join(out, answersFolder), logger));
			},
		},
	};
	return { begun, finished: { name: 'search-index-finished', hooks: { 'astro:build:done': () => index } } };
}

/** Reads what src/pages/search/records.json.ts wrote, and takes it out of the build. */
async function readRecords(folder: string): Promise<SearchLanguages> {
	const file = path.join(folder, 'records.json');
	const pages = JSON.parse(await readFile(file, 'utf8')) as Record<Locale, readonly SearchPage[]>;
	await rm(file);
	return localeCodes.map((locale) => ({ locale, pages: pages[locale] }));
}

/** @returns name in the pages → name in the build, of the list of each language */
async function writeLists(
	root: string,
	languages: SearchLanguages,
	folder: string,
	logger: AstroIntegrationLogger,
): Promise<ReadonlyMap<string, string>> {
	const names = languages.map(async ({ locale, pages }) => {
		const list = listAnswers(`${site.base}${locale}/`, pages, readSearchWords(root, locale));
		const parts = pages.flatMap(({ records }) => records).length;
		logger.info(`${locale}: ${pages.length} pages, ${parts} parts, answers ${sizeOf(list)} B`);
		return [`answers-${locale}.json`, await writeHashed(folder, `answers-${locale}`, writeAnswers(list))] as const;
	});
	return new Map(await Promise.all(names));
}

/** Lists are kept by browsers for ever: their name changes with their content. */
async function writeHashed(folder: string, name: string, content: string): Promise<string> {
	const file = `${name}.${createHash('sha256').update(content).digest('hex').slice(0, 8)}.json`;
	await mkdir(folder, { recursive: true });
	await writeFile(path.join(folder, file), content);
	return file;
}

/** Puts the names of the lists into the pages. */
function finishPages(out: string, names: ReadonlyMap<string, string>): Promise<void> {
	return rewriteHtmlFiles(out, (html) => [...names].reduce((text, [name, hashed]) => text.replaceAll(name, hashed), html));
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
