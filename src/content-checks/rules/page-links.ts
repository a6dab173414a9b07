import type { Locale } from '../../config/locales';
import { parseTarget, type Target } from '../../lib/paths';
import { explainForeignLink } from '../explain/link';
import { explainMissingSection } from '../missing-section';
import { nearest } from '../nearest';
import type { Problem } from '../problem';
import { indexed, valueAt } from '../plain-data';
import type { ContentSource, Page } from '../source';
import { childrenOf, lineOf, sourceOf, walk } from '../../article/walk';

type Words = Pick<Problem, 'expected' | 'fix'>;

/** Links within the site: the page and the section exist in the same language; other addresses are not typed in prose. */
export function checkPageLinks(site: ContentSource): Problem[] {
	return site.pages.flatMap((page) => [...linksInText(site, page), ...linksInFields(site, page)]);
}

function linksInText(site: ContentSource, page: Page): Problem[] {
	const problems: Problem[] = [];
	if (page.body === undefined) return problems;
	walk(page.body, (node) => {
		if (node.type !== 'link') return;
		const source = sourceOf(node, page.text).replace(/\s*\n\s*/g, ' ');
		const words = childrenOf(node)
			.map((child) => sourceOf(child, page.text))
			.join('')
			.replace(/\s*\n\s*/g, ' ');
		const wrong = checkAddress(site, page, node.url, (href) => `[${words}](${href})`) ?? explainForeignLink(site, page, node.url, words);
		if (wrong !== undefined) problems.push({ file: page.path, line: lineOf(node), found: source, ...wrong, read: 'Links' });
	});
	return problems;
}

function linksInFields(site: ContentSource, page: Page): Problem[] {
	const { fields } = page;
	const paths = [...indexed(fields.data, ['related']), ...indexed(fields.data, ['exits']).map((path) => [...path, 'to'])];
	return paths.flatMap((path) => {
		const href = valueAt(fields.data, path);
		const line = fields.lineOf(path);
		const found = fields.textAt(line);
		const wrong = typeof href === 'string' ? checkAddress(site, page, href, (meant) => found.replace(href, meant)) : undefined;
		return wrong === undefined ? [] : [{ file: page.path, line, found, ...wrong, read: 'Links' as const }];
	});
}

/** @returns undefined for an address that is right, and for one that does not point into the site */
function checkAddress(site: ContentSource, page: Page, href: string, write: (href: string) => string): Words | undefined {
	if (href.startsWith('#')) return explainMissingSection(site, page, href.slice(1), (id) => write(`#${id}`));
	const target = parseTarget(href);
	return target?.kind === 'page' ? checkTarget(site, page.locale, target, write) : undefined;
}

/**
 * A page and its section, by the name of its file.
 * @returns what is wrong with it; undefined where both exist
 */
export function checkTarget(
	site: ContentSource,
	locale: Locale,
	target: Target & { kind: 'page' },
	write: (href: string) => string,
): Words | undefined {
	const translations = site.translations.get(target.id) ?? [];
	const wanted = translations.find((page) => page.locale === locale);
	if (wanted !== undefined) return explainMissingSection(site, wanted, target.hash.slice(1), (id) => write(`./${target.id}.mdx#${id}`));
	// A missing translation is reported as such.
	if (translations.length > 0) return undefined;
	const meant = nearest(
		target.id,
		site.pages.flatMap((page) => (page.locale === locale ? [page.id] : [])),
	);
	return {
		expected: `There is no page “${target.id}” in src/content/help/${locale}.`,
		fix: meant && write(`./${meant}.mdx${target.hash}`),
	};
}
