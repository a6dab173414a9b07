import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { isLocale, type Locale } from '../../src/config/locales';

/** A page of the built site. */
export interface BuiltPage {
	/** Path in the browser, e.g. "/en/faq/"; "/404.html" for the page for wrong addresses. */
	path: string;
	/** undefined for pages outside the languages. */
	locale: Locale | undefined;
	html: string;
}

const dist = path.join(import.meta.dirname, '../../dist');

/** Every HTML page of the build, read from the output, so that no page escapes a test. */
export function builtPages(): BuiltPage[] {
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

/** Every file of the build, as paths below the output folder. */
export function builtFiles(): string[] {
	return readdirSync(dist, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => path.relative(dist, path.join(entry.parentPath, entry.name)).replaceAll(path.sep, '/'));
}
