import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { isLocale, localeCodes, type Locale } from '../../src/config/locales';
import { isPrecompressed } from '../../src/integrations/hosts/compression';
import { finderPaths, nodePath, outcomes, questions, shortAddresses } from './finder';

/** A page of the built site. */
export interface BuiltPage {
	/** Path in the browser, e.g. "/en/faq/"; "/404.html" for the page for wrong addresses. */
	path: string;
	/** undefined for pages outside the languages. */
	locale: Locale | undefined;
	html: string;
}

const dist = path.join(import.meta.dirname, '../../dist');

/**
 * The pages that are opened in a browser: every page of the build, read from the output, so that none escapes. Of the pages
 * that one template makes from the finder's files and that differ in their words alone, the longest question and the longest
 * outcome of each language stand for the rest. Short addresses lead on by themselves and have tests of their own.
 */
export function builtPages(): BuiltPage[] {
	const pages = allBuiltPages();
	const kinds = localeCodes.flatMap((locale) => [questions, outcomes].map((kind) => Object.keys(kind).map((id) => nodePath(id, locale))));
	const longest = kinds.map((paths) =>
		pages
			.filter(({ path: at }) => finderPaths.has(at) && paths.includes(at))
			.sort(byLength)
			.at(-1),
	);
	const addresses = Object.keys(shortAddresses).map((address) => `/${address}/`);
	return pages.filter((page) => !addresses.includes(page.path) && (!finderPaths.has(page.path) || longest.includes(page)));
}

/** Every HTML page of the build, for tests that only read it. */
export function allBuiltPages(): BuiltPage[] {
	return builtDocuments().filter(({ html }) => !isForwarder(html));
}

/** Documents at addresses that pages had before; they hold nothing but the way to the page. */
export function forwarders(): BuiltPage[] {
	return builtDocuments().filter(({ html }) => isForwarder(html));
}

function isForwarder(html: string): boolean {
	return html.includes('<meta http-equiv="refresh"');
}

/** Every HTML file of the build: pages, and what stands at their former addresses. */
export function builtDocuments(): BuiltPage[] {
	const files = readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.html'));
	return files.sort().map((file) => {
		const slashed = file.replaceAll(path.sep, '/');
		const folder = slashed.split('/')[0];
		return {
			path: `/${slashed.replace(/index\.html$/, '')}`,
			locale: isLocale(folder) ? folder : undefined,
			html: readFileSync(path.join(dist, file), 'utf8'),
		};
	});
}

function byLength(one: BuiltPage, other: BuiltPage): number {
	return one.html.length - other.html.length;
}

/** A file of the build, by its path below the output folder. */
export function builtFile(file: string): Buffer {
	return readFileSync(path.join(dist, file));
}

/**
 * Every file of the build, as paths below the output folder.
 * @param precompressed whether the compressed copies of files are listed as well
 */
export function builtFiles({ precompressed = false } = {}): string[] {
	return readdirSync(dist, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => path.relative(dist, path.join(entry.parentPath, entry.name)).replaceAll(path.sep, '/'))
		.filter((file) => precompressed || !isPrecompressed(file));
}
