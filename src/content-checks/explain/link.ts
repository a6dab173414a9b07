import { parseTarget } from '../../lib/paths';
import { asciiId } from '../ascii-id';
import { nearest } from '../nearest';
import type { Advice } from '../problem';
import { valueAt } from '../plain-data';
import type { ContentSource, Page } from '../source';

/**
 * What to write instead of a link in prose that is no `./page.mdx#section`.
 * @param words what the link reads
 * @returns undefined where the link is of the right form
 */
export function explainForeignLink(site: ContentSource, page: Page, href: string, words: string): Advice<'fixLabel'> | undefined {
	const target = parseTarget(href);
	if (target?.kind === 'page' || href.startsWith('#')) return undefined;
	if (target?.kind === 'external')
		return { expected: 'In the text, pages outside the site are linked by a component.', fix: guide(target.id, words) };
	if (/^(mailto|tel):/.test(href))
		return {
			expected: 'Email addresses and phone numbers are no links here. Between backticks an address stays plain text.',
			fix: `\`${href.replace(/^[a-z]+:/, '')}\``,
		};
	if (/^(https?:)?\/\//.test(href)) return explainOutside(site, href, words);
	return explainInside(site, page, href, words);
}

function explainOutside({ links }: ContentSource, href: string, words: string): Advice<'fixLabel'> {
	const isSame = (url: string | undefined) => url !== undefined && bare(url) === bare(href);
	const known = links.entries.find(({ value }) => Object.values(value?.url ?? {}).some(isSame));
	if (known !== undefined)
		return {
			expected: 'Outside addresses are not typed in the text. This one has an id.',
			fix: guide(known.id, isAddress(words, href) ? '' : words),
		};
	const id = asciiId(isAddress(words, href) ? bare(href).replace(/^[^/]*\/|^www\./, '') : words);
	return {
		expected: `Outside addresses are not typed in the text. Add this one to src/content/links under an id, such as “${id}”.`,
		fix: guide(id, isAddress(words, href) ? '' : words),
		fixLabel: 'Then write:',
	};
}

function explainInside({ pages }: ContentSource, page: Page, href: string, words: string): Advice<'fixLabel'> {
	const [address = '', hash] = href.split('#');
	const name =
		address
			.replace(/\/+$/, '')
			.split('/')
			.at(-1)
			?.replace(/\.[a-z]+$/, '') ?? '';
	const own = pages.filter(({ locale }) => locale === page.locale);
	// People copy addresses from the browser, where the last part is the slug of either language.
	const bySlug = pages.find(({ fields }) => name !== '' && valueAt(fields.data, ['slug']) === name)?.id;
	const meant =
		bySlug ??
		nearest(
			name,
			own.map(({ id }) => id),
		);
	const section = hash === undefined ? '' : `#${hash}`;
	return {
		expected: 'Pages of this site are linked by the name of their file, in the same folder.',
		fix: `[${words}](./${meant ?? 'page'}.mdx${section})`,
	};
}

function guide(id: string, words: string): string {
	return words === '' ? `<Guide id="${id}" />` : `<Guide id="${id}">${words}</Guide>`;
}

/** Whether the words of a link are only its address. */
function isAddress(words: string, href: string): boolean {
	return bare(words) === bare(href);
}

function bare(url: string): string {
	return url.replace(/^https?:\/\//, '').replace(/\/$/, '');
}
