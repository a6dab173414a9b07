/**
 * Joins a base folder and parts of an address into a path with a slash on both ends.
 * @param base folder the site is served from, with a slash on both ends
 */
export function joinPath(base: string, ...parts: readonly string[]): string {
	const inner = parts.filter((part) => part !== '').join('/');
	return inner === '' ? base : `${base}${inner}/`;
}

/** Path of a page's words as Markdown: `/en/faq/` → `/en/faq.md`. */
export function markdownPath(path: string): string {
	return path.replace(/\/$/, '.md');
}

/** Where an author's link leads: a page of this site, or an entry of the link registry. */
export type Target = { kind: 'page'; id: string; hash: string } | { kind: 'external'; id: string };

/**
 * Reads a link as authors write it: `./phone.mdx#steps` or `link:order-overview`.
 * @returns undefined for anything else
 */
export function parseTarget(href: string): Target | undefined {
	const external = /^link:([a-z0-9-]+)$/.exec(href)?.[1];
	if (external !== undefined) return { kind: 'external', id: external };
	const page = /^\.\/([a-z0-9-]+)\.mdx(#[a-z0-9-]+)?$/.exec(href);
	if (page?.[1] === undefined) return undefined;
	return { kind: 'page', id: page[1], hash: page[2] ?? '' };
}
