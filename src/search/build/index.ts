import { createHash } from 'node:crypto';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { AstroIntegrationLogger } from 'astro';
import { localeCodes, type Locale } from '../../config/locales';
import { site } from '../../config/site';
import { writeAnswers } from '../engine/answers';
import { mapTexts } from '../../integrations/pages/elements';
import type { PageStep } from '../../integrations/pages/finish-pages';
import { writePagefindIndex, type SearchLanguages } from './pagefind';
import { listAnswers, sizeOf } from './answers';
import type { SearchPage } from './records';
import { readSearchWords } from './words';

/** Folder of the lists of answers in the build. */
export const answersFolder = 'search';

/**
 * Builds what the search needs: the list of answers of each language, and the Pagefind index. Pagefind is a program of its own, so
 * the build goes on with other work until `indexed` is awaited.
 * @param root folder of the project
 * @param out folder of the build
 * @returns the step that names the lists in a page, and the end of the indexing
 * @throws when Pagefind reports an error, or a word list is wrong
 */
export async function buildSearch(
	root: string,
	out: string,
	logger: AstroIntegrationLogger,
): Promise<{ step: PageStep; indexed: Promise<void> }> {
	const languages = await readRecords(path.join(out, answersFolder));
	const indexed = writePagefindIndex(root, languages, path.join(out, 'pagefind'));
	// It can fail while nothing waits for it; whoever awaits it is told.
	indexed.catch(() => undefined);
	const names = await writeLists(root, languages, path.join(out, answersFolder), logger);
	const named = (text: string) => names.reduce((rest, [name, hashed]) => rest.replaceAll(name, hashed), text);
	return { step: (page) => mapTexts(page, named), indexed };
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
): Promise<(readonly [string, string])[]> {
	const names = languages.map(async ({ locale, pages }) => {
		const list = listAnswers(`${site.base}${locale}/`, pages, readSearchWords(root, locale));
		const parts = pages.flatMap(({ records }) => records).length;
		logger.info(`${locale}: ${pages.length} pages, ${parts} parts, answers ${sizeOf(list)} B`);
		return [`answers-${locale}.json`, await writeHashed(folder, `answers-${locale}`, writeAnswers(list))] as const;
	});
	return Promise.all(names);
}

/** Lists are kept by browsers for ever: their name changes with their content. */
async function writeHashed(folder: string, name: string, content: string): Promise<string> {
	const file = `${name}.${createHash('sha256').update(content).digest('hex').slice(0, 8)}.json`;
	await mkdir(folder, { recursive: true });
	await writeFile(path.join(folder, file), content);
	return file;
}
