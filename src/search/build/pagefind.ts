import { copyFile, mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import { locales, type Locale } from '../../config/locales';
import { mapConcurrently } from '../../integrations/concurrency';
import type { SearchPage } from './records';

/** Pagefind's own interfaces and their styles, which this site does not use. */
const unused = ['ui', 'modular-ui', 'component-ui', 'highlight'].flatMap((name) => [`pagefind-${name}.js`, `pagefind-${name}.css`]);

/** What is to be found, by language; paths are those of the pages below their language. */
export type SearchLanguages = readonly { locale: Locale; pages: readonly SearchPage[] }[];

/**
 * Writes the Pagefind index of the full text: every part of a page is a record of its own.
 * @param root folder of the project
 * @param folder for the index
 * @throws when Pagefind reports an error
 */
export async function writePagefindIndex(root: string, languages: SearchLanguages, folder: string): Promise<void> {
	const { index } = await createIndex({});
	if (index === undefined) throw new Error('Pagefind could not start.');
	try {
		await Promise.all(languages.flatMap(({ locale, pages }) => pages.map((page) => addRecords(index, page, locale))));
		await writeFiles(index, folder);
		// The engine may be handed on only together with its licence.
		await copyFile(path.join(root, 'node_modules/pagefind/LICENSE/LICENSE'), path.join(folder, 'LICENSE.txt'));
	} finally {
		await close();
	}
}

async function addRecords(
	index: PagefindIndex,
	{ path: at, records }: SearchLanguages[number]['pages'][number],
	locale: Locale,
): Promise<void> {
	const page = records[0]?.title ?? '';
	const language = locales[locale].lang;
	const added = records.map(({ id, title, aliases, text }) => {
		const meta = { title, aliases: aliases.join(', '), ...(id === '' ? {} : { page }) };
		return index.addCustomRecord({ url: `/${locale}/${at}${id === '' ? '' : `#${id}`}`, content: `${title}. ${text}`, language, meta });
	});
	for (const answer of await Promise.all(added)) assertClean(answer);
}

/** Pagefind's own `writeFiles` returns before the last file is whole on the disk. */
async function writeFiles(index: PagefindIndex, folder: string): Promise<void> {
	const answer = await index.getFiles();
	assertClean(answer);
	const files = answer.files.filter((file) => !unused.includes(file.path));
	const folders = new Set(files.map(({ path: name }) => path.dirname(name)));
	await mapConcurrently([...folders], (name) => mkdir(path.join(folder, name), { recursive: true }));
	await mapConcurrently(files, ({ path: name, content }) => writeFile(path.join(folder, name), content));
}

function assertClean({ errors }: { errors: string[] }): void {
	if (errors.length > 0) throw new Error(`Pagefind: ${errors.join('; ')}`);
}
