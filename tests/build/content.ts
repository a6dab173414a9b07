import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { localeCodes, type Locale } from '../../src/config/locales';
import { site } from '../../src/config/site';
import { factsFileSchema, type Fact } from '../../src/schemas/fact';
import { linksFileSchema, type ExternalLink } from '../../src/schemas/link';
import { article } from '../support/articles';
import { pageAt, type Page } from './pages';

/** What editors wrote, read from the source: the built pages are compared with it. */
const folder = path.join(import.meta.dirname, '../../src/content');

function yamlFiles(name: string): unknown[] {
	return readdirSync(path.join(folder, name)).map((file): unknown => parse(readFileSync(path.join(folder, name, file), 'utf8')));
}

/** All facts by id. */
export const facts: ReadonlyMap<string, Fact> = new Map(yamlFiles('facts').flatMap((file) => Object.entries(factsFileSchema.parse(file))));

/** The registry of outside links by id. */
export const links: ReadonlyMap<string, ExternalLink> = new Map(
	yamlFiles('links').flatMap((file) => Object.entries(linksFileSchema.parse(file))),
);

/** Ids of all pages of a language. */
export function pageIds(locale: Locale): string[] {
	return readdirSync(path.join(folder, 'help', locale)).map((file) => path.basename(file, '.mdx'));
}

/** Where pages stand in each language: page id → path, as links write it. */
export const paths: ReadonlyMap<Locale, ReadonlyMap<string, string>> = new Map(
	localeCodes.map((locale) => [locale, new Map(pageIds(locale).map((id) => [id, `${site.base}${article(id, locale).path.slice(1)}`]))]),
);

/**
 * The built page of an id.
 * @throws when the build has none
 */
export function builtPage(id: string, locale: Locale): Page {
	const page = pageAt(paths.get(locale)?.get(id) ?? '');
	if (page === undefined) throw new Error(`The build has no page "${id}" in "${locale}".`);
	return page;
}
