import { localeCodes, type Locale } from '../../config/locales';
import { parseFinderTarget } from '../../lib/finder/target';
import { nearest } from '../nearest';
import type { Problem } from '../problem';
import { referencesIn, type Reference } from '../references';
import type { Registry } from '../registry';
import type { ContentSource, Page } from '../source';

type ReferenceAdvice = Pick<Problem, 'expected' | 'fix'> & Partial<Pick<Problem, 'read'>>;

/** Whatever is named by its id or its file exists: pages, sections, links, facts, answers, questions, outcomes. */
export function checkReferences(site: ContentSource): Problem[] {
	return referencesIn(site).flatMap((reference) => {
		const { at, read, more = '' } = reference;
		const advice = explain(site, reference);
		return advice === undefined ? [] : [{ ...at, read, ...advice, expected: `${advice.expected}${more}` }];
	});
}

/** @returns undefined for what exists, and for what is of a wrong form, which is reported as such */
function explain(site: ContentSource, { kind, value, page, write }: Reference): ReferenceAdvice | undefined {
	const { answers, outcomes } = site.finder;
	if (kind === 'link') return missingLink(site, value, write);
	if (kind === 'fact') return missing(`There is no fact “${value}”.`, value, [site.facts], write);
	if (kind === 'answer') return missing(`There is no answer “${value}” in src/content/finder/answers.yaml.`, value, [answers], write);
	if (kind === 'outcome') return missing(`There is no outcome “${value}”.`, value, [outcomes], write);
	if (kind === 'section') return page && missingSection(site, page, value, write);
	return explainTarget(site, value, page, write);
}

function explainTarget(site: ContentSource, to: string, page: Page | undefined, write: Reference['write']): ReferenceAdvice | undefined {
	const { questions, outcomes } = site.finder;
	if (to.startsWith('#')) return page && missingSection(site, page, to.slice(1), (id) => write(`#${id}`));
	const target = parseFinderTarget(to);
	if (target?.kind === 'external') return missingLink(site, target.id, (id) => write(`link:${id}`));
	// On pages, a target is a page or a link.
	if (target?.kind === 'node' && page === undefined)
		return missing(`There is no question or outcome “${target.id}”.`, target.id, [questions, outcomes], write);
	const locale = page?.locale ?? localeCodes[0];
	return target?.kind === 'page' && locale !== undefined ? missingPage(site, locale, target, write) : undefined;
}

function missingLink({ links }: ContentSource, id: string, write: Reference['write']): ReferenceAdvice | undefined {
	const advice = missing(`There is no link “${id}”.`, id, [links], write);
	return advice && { ...advice, read: 'Links' };
}

function missing(
	expected: string,
	id: string,
	known: readonly Registry<unknown>[],
	write: Reference['write'],
): ReferenceAdvice | undefined {
	const ids = known.flatMap(({ byId }) => [...byId.keys()]);
	if (ids.includes(id) || !known.every(({ complete }) => complete)) return undefined;
	const meant = nearest(id, ids);
	return { expected, fix: meant && write(meant) };
}

/** Explains a page or section that is not there. Files that hold all languages are compared with the first one. */
function missingPage(
	site: ContentSource,
	locale: Locale,
	{ id, hash }: { id: string; hash: string },
	write: Reference['write'],
): ReferenceAdvice | undefined {
	const translations = site.translations.get(id) ?? [];
	const wanted = translations.find((page) => page.locale === locale);
	if (wanted !== undefined) return missingSection(site, wanted, hash.slice(1), (section) => write(`./${id}.mdx#${section}`));
	// A missing translation is reported as such.
	if (translations.length > 0) return undefined;
	const meant = nearest(
		id,
		site.pages.flatMap((page) => (page.locale === locale ? [page.id] : [])),
	);
	return { expected: `There is no page “${id}” in src/content/help/${locale}.`, fix: meant && write(`./${meant}.mdx${hash}`) };
}

function missingSection(site: ContentSource, page: Page, id: string, write: Reference['write']): ReferenceAdvice | undefined {
	const ids = page.ids.map((known) => known.id);
	if (id === '' || !page.idsKnown || ids.includes(id)) return undefined;
	// An id that only the other language has is reported as such.
	const translations = site.translations.get(page.id) ?? [];
	if (translations.some((other) => other.idsKnown && other.ids.some((known) => known.id === id))) return undefined;
	const meant = nearest(id, ids);
	const all = ids.length === 0 ? 'It has no sections to point at.' : `It has ${ids.map((known) => `#${known}`).join(', ')}.`;
	return { expected: `${page.path} has no section “${id}”. ${meant === undefined ? all : ''}`.trim(), fix: meant && write(meant) };
}
