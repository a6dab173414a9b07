import './typescript.mjs';
import { readdirSync, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

const { locales } = await import('../src/config/locales.ts');
const { site } = await import('../src/config/site.ts');
const { indexAnswers } = await import('../src/search/engine/answer-index.ts');
const { readLexicon } = await import('../src/search/engine/lexicon.ts');
const { loadPagefind } = await import('../src/search/engine/pagefind.client.ts');

const dist = path.join(import.meta.dirname, '../dist');
const address = `${site.base}pagefind/pagefind.js`;

/**
 * The search of the last build, outside a browser: the same list of answers, and Pagefind's own program on the same index. One
 * language a process, since the engine takes the language from the page that it believes to be on.
 * @param {import('../src/config/locales.ts').Locale} locale
 * @returns {import('../src/search/engine/find.ts').Sources}
 * @throws where there is no build
 */
export function builtSources(locale) {
	const { lang } = locales[locale];
	const file = readdirSync(path.join(dist, 'search')).find((name) => name.startsWith(`answers-${locale}.`));
	if (file === undefined) throw new Error(`dist/search has no answers in "${locale}". Run "npm run build" first.`);
	/** @type {import('../src/search/engine/answers.ts').AnswerList} */
	const list = JSON.parse(readFileSync(path.join(dist, 'search', file), 'utf8'));
	const index = indexAnswers(list, readLexicon(list, lang));
	pretendPage(lang);
	const engine = loadPagefind(pathToFileURL(path.join(dist, 'pagefind/pagefind.js')).href, lang, 0, {
		noWorker: true,
		basePath: `${site.base}pagefind/`,
		baseUrl: '/',
	});
	return { textAddress: address, answers: () => Promise.resolve(index), text: () => engine, forget: () => undefined };
}

/**
 * What Pagefind asks of a browser: the language of the page, its address, and files.
 * @param {string} lang
 */
function pretendPage(lang) {
	const location = new URL('http://site.invalid/');
	const root = { getAttribute: () => lang, lang };
	Object.assign(globalThis, {
		location,
		window: { location },
		document: { documentElement: root, querySelector: () => root, currentScript: null },
	});
	globalThis.fetch = async (url) => {
		const { pathname } = new URL(String(url), location);
		const content = await readFile(path.join(dist, pathname.slice(site.base.length))).catch(() => undefined);
		return content === undefined ? new Response(null, { status: 404 }) : new Response(content);
	};
}
