import { parseTarget } from '../../lib/paths';
import { asciiId } from '../ascii-id';
import { nearest } from '../nearest';
import { valueAt } from '../plain-data';
import type { Advice } from '../problem';
import type { ContentSource, Page } from '../source';

/**
 * What to write instead of a link in prose that is no `./page.mdx#section`.
 * @param words what the link reads
 * @returns undefined where the link is of the right form
 */
export function adviseOnLink(site: ContentSource, page: Page, href: string, words: string): Advice<'fixLabel'> | undefined {
	const target = parseTarget(href);
	if (target?.kind === 'page' || href.startsWith('#')) return undefined;
	if (target?.kind === 'external') {
		const expected = 'In the text, pages outside the site are linked by a component.';
		return { expected, fix: guide(target.id, words) };
	}
	if (/^(mailto|tel):/.test(href)) {
		const expected = 'Email addresses and phone numbers are no links here. Between backticks an address stays plain text.';
		return { expected, fix: `\`${href.replace(/^[a-z]+:/, '')}\`` };
	}
	return /^(https?:)?\/\//.test(href) ? adviseOutside(site, href, words) : adviseInside(site, page, href, words);
}

function adviseOutside({ links }: ContentSource, href: string, words: string): Advice<'fixLabel'> {
	// Words that are only the address say no more than the title of the link.
	const own = bare(words) === bare(href) ? '' : words;
	const known = links.entries.find(({ value }) =>
		Object.values(value?.url ?? {}).some((url) => url !== undefined && bare(url) === bare(href)),
	);
	if (known !== undefined)
		return { expected: 'Outside addresses are not typed in the text. This one has an id.', fix: guide(known.id, own) };
	const id = asciiId(own === '' ? bare(href).replace(/^[^/]*\/|^www\./, '') : words);
	const expected = `Outside addresses are not typed in the text. Add this one to src/content/links under an id, such as “${id}”.`;
	return { expected, fix: guide(id, own), fixLabel: 'Then write:' };
}

function adviseInside({ pages }: ContentSource, { locale }: Page, href: string, words: string): Advice {
	const [address = '', hash] = href.split('#');
	const name = address.replace(/\/+$/, '').replace(/^.*\/|\.[a-z]+$/g, '');
	// People copy addresses from the browser, where the last part is the slug of either language.
	const bySlug = pages.find(({ fields }) => name !== '' && valueAt(fields.data, ['slug']) === name)?.id;
	const ids = pages.flatMap((page) => (page.locale === locale ? [page.id] : []));
	const section = hash === undefined ? '' : `#${hash}`;
	return {
		expected: 'Pages of this site are linked by the name of their file, in the same folder.',
		fix: `[${words}](./${bySlug ?? nearest(name, ids) ?? 'page'}.mdx${section})`,
	};
}

function guide(id: string, words: string): string {
	return words === '' ? `<Guide id="${id}" />` : `<Guide id="${id}">${words}</Guide>`;
}

function bare(url: string): string {
	return url.replace(/^https?:\/\//, '').replace(/\/$/, '');
}
