/**
 * `npm run new -- my-page --en "I cannot find my invoice" --cs "Nemohu najít fakturu"` begins an article in every language. What is
 * not given is asked for. The build names each text that is still to be written.
 */
import './typescript.mjs';
import { existsSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { createInterface } from 'node:readline/promises';
import { parseArgs } from 'node:util';

const { localeCodes, locales } = await import('../src/config/locales.ts');
const { findTitleFault, newArticle } = await import('../src/content-checks/new-article.ts');
const { readContentFiles } = await import('../src/integrations/content/content-files.ts');
const { readContent } = await import('../src/content-checks/source.ts');

const root = path.join(import.meta.dirname, '..');
const titleOptions = Object.fromEntries(localeCodes.map((code) => [code, /** @type {const} */ ({ type: 'string' })]));
const { values, positionals } = parseArgs({ allowPositionals: true, options: titleOptions });
const asked = createInterface({ input: process.stdin, output: process.stdout });

const id = positionals[0] ?? (await asked.question('Id of the page, small letters and hyphens (my-page): '));
/** @type {Record<string, string>} */
const titles = {};
for (const code of localeCodes)
	titles[code] = String(values[code] ?? (await asked.question(`Title in ${locales[code].label}, the customer's own sentence: `)));
asked.close();

const fault = findFault();
if (fault === undefined) {
	for (const [locale, text] of Object.entries(newArticle({ id, titles, today: new Date() }))) {
		writeFileSync(fileOf(locale), text);
		console.log(`src/content/help/${locale}/${id}.mdx`);
	}
	console.log('Write what stands behind each TODO. `npm run dev` shows the page and names what is left.');
} else {
	console.error(fault);
	process.exitCode = 1;
}

/** @param {string} locale */
function fileOf(locale) {
	return path.join(root, 'src/content/help', locale, `${id}.mdx`);
}

/** @returns what keeps the page from being made; undefined where nothing does */
function findFault() {
	if (!/^[a-z][a-z0-9-]*$/.test(id)) return `“${id}” is no id. Use small letters without accents, digits and hyphens; begin with a letter.`;
	const taken = localeCodes.find((code) => existsSync(fileOf(code)));
	if (taken !== undefined) return `src/content/help/${taken}/${id}.mdx is there already. Choose another id.`;
	const { pages } = readContent(readContentFiles(root), new Date());
	return localeCodes.map((code) => findTitleFault(pages, code, titles[code] ?? '')).find((found) => found !== undefined);
}
