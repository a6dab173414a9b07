import { createHash } from 'node:crypto';
import { createReadStream, existsSync, readdirSync } from 'node:fs';
import { copyFile, mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import { localeCodes, locales, type Locale } from '../config/locales';
import { site } from '../config/site';
import { writeAnswers } from '../lib/search/answers';
import { readHtmlFiles, rewriteHtmlFiles } from './html-files';
import { listAnswers, sizeOf } from './search-answers';
import { readRecords, withoutHints, type SearchPage } from './search-records';
import { readSearchWords } from './search-words';

/** Pagefind's own interfaces and their styles, which this site does not use. */
const unused = ['ui', 'modular-ui', 'component-ui', 'highlight'].flatMap((name) => [`pagefind-${name}.js`, `pagefind-${name}.css`]);

const types: Record<string, string> = { '.js': 'text/javascript', '.json': 'application/json' };

/** Folder of the lists of answers in the build. */
const answersFolder = 'search';

type Pages = (SearchPage & { path: string })[];

/**
 * Builds what the search needs from the finished pages: the list of answers of each language, and the Pagefind index of the
 * full text, in which every part of a page is a record of its own. Serves the last build's to `astro dev`.
 * @throws when Pagefind reports an error, a language has no page to be found, or its word list is wrong
 */
export function searchIndex(): AstroIntegration {
	let outDir = '';
	let root = '';
	return {
		name: 'search-index',
		hooks: {
			'astro:config:done': ({ config }) => {
				outDir = fileURLToPath(config.outDir);
				root = fileURLToPath(config.root);
			},
			'astro:server:setup': ({ server, logger }) => {
				if (!existsSync(path.join(outDir, answersFolder))) logger.info('No search yet: run "npm run build" once and it works here too.');
				server.middlewares.use((request, response, next) => {
					const file = fileOfLastBuild(outDir, decodeURIComponent(new URL(request.url ?? '', 'http://x').pathname));
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
				const { index } = await createIndex({});
				if (index === undefined) throw new Error('Pagefind could not start.');
				const names = new Map<string, string>();
				try {
					for (const locale of localeCodes) {
						const pages = await readPages(out, locale);
						await Promise.all(pages.map((page) => addRecords(index, page, locale)));
						const list = listAnswers(`${site.base}${locale}/`, pages, await readSearchWords(root, locale));
						names.set(`answers-${locale}.json`, await writeHashed(path.join(out, answersFolder), `answers-${locale}`, writeAnswers(list)));
						logger.info(
							`${locale}: ${pages.length} pages, ${pages.flatMap(({ records }) => records).length} parts, answers ${sizeOf(list)} B`,
						);
					}
					await writeIndex(index, path.join(out, 'pagefind'));
					// The engine may be handed on only together with its licence.
					await copyFile(path.join(root, 'node_modules/pagefind/LICENSE/LICENSE'), path.join(out, 'pagefind/LICENSE.txt'));
				} finally {
					await close();
				}
				await finishPages(out, names);
			},
		},
	};
}

async function readPages(out: string, locale: Locale): Promise<Pages> {
	const found = await readHtmlFiles(path.join(out, locale), (html, file) => {
		const page = readRecords(html);
		return page === undefined ? [] : [{ ...page, path: file.replaceAll(path.sep, '/').replace(/index\.html$/, '') }];
	});
	const pages: Pages = found.flat();
	if (pages.length === 0) throw new Error(`The search has no page in language "${locale}": no page of it carries data-pagefind-body.`);
	return pages.sort((a, b) => a.order - b.order);
}

async function addRecords(index: PagefindIndex, { path: at, records }: Pages[number], locale: Locale): Promise<void> {
	const page = records[0]?.title ?? '';
	const language = locales[locale].lang;
	const added = records.map(({ id, title, aliases, text }) => {
		const meta = { title, aliases: aliases.join(', '), ...(id === '' ? {} : { page }) };
		return index.addCustomRecord({ url: `/${locale}/${at}${id === '' ? '' : `#${id}`}`, content: `${title}. ${text}`, language, meta });
	});
	for (const answer of await Promise.all(added)) assertClean(answer);
}

/** Pagefind's own `writeFiles` returns before the last file is whole on the disk. */
async function writeIndex(index: PagefindIndex, folder: string): Promise<void> {
	const answer = await index.getFiles();
	assertClean(answer);
	for (const { path: name, content } of answer.files.filter((file) => !unused.includes(file.path))) {
		const file = path.join(folder, name);
		await mkdir(path.dirname(file), { recursive: true });
		await writeFile(file, name === 'pagefind-entry.json' ? sortLanguages(Buffer.from(content).toString()) : content);
	}
}

/** Pagefind 1.5 writes the languages in an order of chance (1.6 does not); two builds of one commit are to be the same. */
function sortLanguages(json: string): string {
	const entry = JSON.parse(json) as { languages: Record<string, unknown> };
	const languages = Object.fromEntries(Object.entries(entry.languages).sort(([a], [b]) => a.localeCompare(b)));
	return JSON.stringify({ ...entry, languages });
}

/** Lists are kept by browsers for ever: their name changes with their content. */
async function writeHashed(folder: string, name: string, content: string): Promise<string> {
	const file = `${name}.${createHash('sha256').update(content).digest('hex').slice(0, 8)}.json`;
	await mkdir(folder, { recursive: true });
	await writeFile(path.join(folder, file), content);
	return file;
}

/** Puts the names of the lists into the pages, and takes out what was meant for this integration alone. */
function finishPages(out: string, names: ReadonlyMap<string, string>): Promise<void> {
	return rewriteHtmlFiles(out, (html) => [...names].reduce((text, [name, hashed]) => text.replaceAll(name, hashed), withoutHints(html)));
}

function fileOfLastBuild(outDir: string, pathname: string): string | undefined {
	const [, folder, name] = new RegExp(`^${site.base}(pagefind|${answersFolder})/(.+)$`).exec(pathname) ?? [];
	if (folder === undefined || name === undefined) return undefined;
	const root = path.join(outDir, folder);
	const [, plain = ''] = /^(answers-[^.]+)\.json$/.exec(name) ?? [];
	const known = plain === '' || !existsSync(root) ? name : (readdirSync(root).find((file) => file.startsWith(plain)) ?? name);
	const file = path.join(root, path.normalize(known));
	return file.startsWith(root + path.sep) && existsSync(file) ? file : undefined;
}

function assertClean({ errors }: { errors: string[] }): void {
	if (errors.length > 0) throw new Error(`Pagefind: ${errors.join('; ')}`);
}
