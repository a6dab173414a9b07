const marked = /<([a-z]+)\b([^>]*?)\bdata-pagefind-title="([^"]*)"([^>]*)>/g;

/**
 * Gives every element with an id and `data-pagefind-title` a heading of that id, in the copy of the page that is indexed.
 * Folded parts carry their id inside the fold, where no heading stands; Pagefind cuts pages into sections at headings only.
 * (Pagefind 1.6 reads the attribute itself; this goes when 1.6 installs on every platform.)
 */
export function withSectionHeadings(html: string): string {
	return html.replace(marked, (tag, name: string, before: string, title: string, after: string) => {
		const id = /(?:^|\s)id="([^"]*)"/.exec(before + after)?.[1];
		if (id === undefined) return tag;
		return `<${name}${before}${after}><h3 id="${id}">${title}</h3>`;
	});
}
