import type { z } from 'astro/zod';
import { isLocale, type Locale } from '../../config/locales';
import { factSchema, type Fact } from '../../schemas/fact';
import { linkSchema, type ExternalLink } from '../../schemas/link';
import { parsePage, type PageSource } from './page-source';
import { keysOf, valueAt } from './plain-data';
import type { Problem } from './problem';
import { parseYaml, type YamlSource } from './yaml-source';

/** A file of the content folders; the path begins at the project's root and has forward slashes. */
export interface SourceFile {
	path: string;
	text: string;
}

/** A page in its place: file name = id, folder = language. */
export interface Page extends PageSource {
	id: string;
	locale: Locale;
}

/** A fact or a link, by id. */
interface Entry<T> {
	id: string;
	file: string;
	line: number;
	/** Undefined where the entry itself is wrong. */
	value: T | undefined;
}

/** All facts or all links. */
export interface Registry<T> {
	files: readonly { path: string; source: YamlSource }[];
	/** In the order of the files; the same id can stand in two files, which is a mistake. */
	entries: readonly Entry<T>[];
	byId: ReadonlyMap<string, Entry<T>>;
	/** False where a file or an id cannot be read: then nobody can say that an id does not exist. */
	complete: boolean;
}

/** Everything that editors wrote, ready to be checked. */
export interface ContentSource {
	pages: readonly Page[];
	facts: Registry<Fact>;
	links: Registry<ExternalLink>;
	/** Paths that belong to no page, fact file or link file. */
	strays: readonly string[];
	/** The day of the check. */
	today: Date;
	/** Files that cannot be read, with the place where reading stopped. */
	problems: readonly Problem[];
}

const registryId = /^[a-z0-9-]+$/;
const pagePath = /^src\/content\/help\/([^/]+)\/([a-z0-9-]+)\.mdx$/;

/** Reads all files; what cannot be read becomes a problem and is left out of the rest. */
export function readContent(files: readonly SourceFile[], today: Date): ContentSource {
	const problems: Problem[] = [];
	const pages: Page[] = [];
	const strays: string[] = [];
	const registry = <T>(folder: string, schema: z.ZodType<T>, read: Problem['read']) => {
		const own = files.filter(({ path }) => path.startsWith(folder) && path.endsWith('.yaml'));
		return readRegistry(own, schema, read, problems);
	};
	for (const file of files) {
		const [, locale, id] = pagePath.exec(file.path) ?? [];
		if (isLocale(locale) && id !== undefined) {
			const { page, problems: found } = parsePage(file.path, file.text);
			pages.push({ ...page, locale, id });
			problems.push(...found);
		} else if (isStray(file.path)) strays.push(file.path);
	}
	const facts = registry('src/content/facts/', factSchema, 'Facts');
	const links = registry('src/content/links/', linkSchema, 'Links');
	return { pages, facts, links, strays, today, problems };
}

/** Other folders of the content belong to other parts of the site. */
function isStray(path: string): boolean {
	return (
		path.startsWith('src/content/help/') ||
		(/^src\/content\/(facts|links)\//.test(path) && !/^src\/content\/[a-z]+\/[^/]+\.yaml$/.test(path))
	);
}

function readRegistry<T>(files: readonly SourceFile[], schema: z.ZodType<T>, read: Problem['read'], problems: Problem[]): Registry<T> {
	let complete = true;
	const parsed = files.map(({ path, text }) => {
		const result = parseYaml(path, text, 1, read);
		problems.push(...result.problems);
		complete &&= result.problems.length === 0 && keysOf(result.source.data).every((id) => registryId.test(id));
		return { path, source: result.source };
	});
	const entries = parsed.flatMap(({ path, source }) =>
		keysOf(source.data).map((id) => ({
			id,
			file: path,
			line: source.lineOf([id]),
			value: schema.safeParse(valueAt(source.data, [id])).data,
		})),
	);
	return { files: parsed, entries, byId: new Map(entries.map((entry) => [entry.id, entry])), complete };
}
