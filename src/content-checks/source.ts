import type { z } from 'astro/zod';
import { isLocale, type Locale } from '../config/locales';
import { factSchema, type Fact } from '../schemas/fact';
import { linkSchema, type ExternalLink } from '../schemas/link';
import { shortAddressSchema } from '../schemas/short-address';
import { finderFiles, finderFolder, readFinder, type FinderSource } from './finder-source';
import { parsePage, type PageSource } from './page-source';
import type { Problem } from './problem';
import type { LocatedProse } from './prose';
import { readRegistry, type Registry, type SourceFile } from './registry';
import { parseYaml, type YamlSource } from './yaml-source';

/** A page in its place: file name = id, folder = language. */
export interface Page extends PageSource {
	id: string;
	locale: Locale;
}

/** Everything that editors wrote, ready to be checked. */
export interface ContentSource {
	pages: readonly Page[];
	/** The same page in every language in which it stands, by its id. */
	translations: ReadonlyMap<string, readonly Page[]>;
	/** All words that readers see: on pages and in the finder. */
	prose: readonly LocatedProse[];
	facts: Registry<Fact>;
	links: Registry<ExternalLink>;
	finder: FinderSource;
	/** Short addresses: what is said on the telephone → where it leads. */
	addresses: Registry<string>;
	/** Words that editors agreed on; undefined where there is no such file, or it cannot be read. */
	terms: { path: string; source: YamlSource } | undefined;
	/** Paths that belong to no page and to no other file that is read. */
	unknownFiles: readonly string[];
	/** Paths of all files. */
	paths: readonly string[];
	/** The day of the check. */
	today: Date;
	/** Files that cannot be read, with the place where reading stopped. */
	problems: readonly Problem[];
}

/** The one file of short addresses, and the one of words that editors agreed on. */
const addressesFile = 'src/content/short-addresses.yaml';
const termsFile = 'src/content/terms.yaml';
const pagePath = /^src\/content\/help\/([^/]+)\/([a-z0-9-]+)\.mdx$/;

/**
 * Reads all files; what cannot be read becomes a problem and is left out of the rest.
 * @param parse takes a page apart, see `memoizedParser`
 */
export function readContent(files: readonly SourceFile[], today: Date, parse = parsePage): ContentSource {
	const problems: Problem[] = [];
	const pages: Page[] = [];
	const unknownFiles: string[] = [];
	const registry = <T>(folder: string, schema: z.ZodType<T>, read: Problem['read']) => {
		const own = files.filter(({ path }) => path.startsWith(folder) && path.endsWith('.yaml'));
		return readRegistry(own, schema, read, problems);
	};
	for (const file of files) {
		problems.push(...lostLetters(file));
		const [, locale, id] = pagePath.exec(file.path) ?? [];
		if (isLocale(locale) && id !== undefined) {
			const { page, problems: found } = parse(file.path, file.text);
			pages.push({ ...page, locale, id });
			problems.push(...found);
		} else if (isUnknown(file.path)) unknownFiles.push(file.path);
	}
	const facts = registry('src/content/facts/', factSchema, 'Facts');
	const links = registry('src/content/links/', linkSchema, 'Links');
	const finder = readFinder(files, problems);
	const addresses = registry(addressesFile, shortAddressSchema, 'Short addresses');
	const terms = files.filter(({ path }) => path === termsFile).map(({ path, text }) => ({ path, ...parseYaml(path, text, 1, 'Words') }))[0];
	problems.push(...(terms?.problems ?? []));
	const translations = Map.groupBy(pages, ({ id }) => id);
	const onPages = pages.flatMap(({ path, locale, prose }) => prose.map((one) => ({ ...one, file: path, locale })));
	return {
		pages,
		translations,
		prose: [...onPages, ...finder.prose],
		facts,
		links,
		finder,
		addresses,
		terms: terms?.problems.length === 0 ? terms : undefined,
		unknownFiles,
		paths: files.map(({ path }) => path),
		today,
		problems,
	};
}

/** What a reader of UTF-8 puts in the place of a byte that is none: the file was saved in an older encoding, and its accents are lost. */
function lostLetters({ path: file, text }: SourceFile): Problem[] {
	const lines = text.split('\n');
	const at = lines.findIndex((line) => line.includes('\u{FFFD}'));
	if (at === -1) return [];
	const expected = 'Letters are missing: the file was not saved as UTF-8. Choose UTF-8 in your editor, save again, and look at this line.';
	return [{ file, line: at + 1, found: (lines[at] ?? '').trim(), expected, read: 'A page' }];
}

/** Other folders of the content belong to other parts of the site. */
function isUnknown(path: string): boolean {
	return (
		path.startsWith('src/content/help/') ||
		(path.startsWith(finderFolder) && !finderFiles.test(path)) ||
		(/^src\/content\/(facts|links)\//.test(path) && !/^src\/content\/[a-z]+\/[^/]+\.yaml$/.test(path))
	);
}
