import { parseHTML } from 'linkedom';

/** A part of a page that is found by itself; the first record of a page has no id and is the page. */
interface SearchRecord {
	id: string;
	title: string;
	/** Customers' other words for it, from the frontmatter. */
	aliases: readonly string[];
	text: string;
}

/** A page of the build as the search sees it. */
export interface SearchPage {
	/** Place within the site: where two answers fit alike, the earlier page is the better one. */
	order: number;
	records: readonly SearchRecord[];
}

/** Name of the `<meta>` with which a page hands its place and its aliases to the search; visitors never get it. */
const hintsName = 'search';

/** Attribute of a page whose parts are no answers by themselves. */
const wholeName = 'data-one-answer';

const hintsTag = new RegExp(`<meta name="${hintsName}"[^>]*>`);

interface Draft {
	id: string;
	title: string;
	text: string[];
	depth: number;
}

const cut = 'h2[id], h3[id], [data-pagefind-title][id]';
const skipped = '[data-pagefind-ignore], script, style, svg, template, nav, form, button, input';
const blocks = /^(p|li|div|section|h[1-6]|dt|dd|tr|td|th|figcaption|summary|blockquote|article|ul|ol|details)$/i;

/**
 * Reads a built page: its parts begin at headings with an id, and at folded answers, which carry their id inside the fold. A page that
 * is one answer stays whole.
 * @returns undefined for a page that is not meant to be found
 */
export function readRecords(html: string): SearchPage | undefined {
	const { document } = parseHTML(html);
	const body = document.querySelector('[data-pagefind-body]');
	if (body === null) return undefined;
	const { order, aliases } = readHints(document.querySelector(`meta[name="${hintsName}"]`)?.getAttribute('content'));
	const records: Draft[] = [{ id: '', title: tidy(body.querySelector('h1')?.textContent), text: [], depth: 1 }];
	const isWhole = body.hasAttribute(wholeName);
	const visit = (node: Node) => {
		if (node.nodeType === 3) records.at(-1)?.text.push(node.textContent ?? '');
		if (node.nodeType !== 1) return;
		const element = node as Element;
		if (element.matches(skipped) || element.matches('h1')) return;
		if (!isWhole && element.matches(cut)) {
			const named = element.getAttribute('data-pagefind-title');
			records.push({ id: element.id, title: tidy(named ?? element.textContent), text: [], depth: element.tagName === 'H2' ? 2 : 3 });
			if (named === null) return;
		}
		for (const child of element.childNodes) visit(child);
		if (blocks.test(element.tagName)) records.at(-1)?.text.push(' ');
	};
	visit(body);
	return { order, records: records.map(({ id, title }, at) => ({ id, title, aliases: aliases[id] ?? [], text: textOf(records, at) })) };
}

/** A section that holds nothing but steps or questions is described by their titles. */
function textOf(records: readonly Draft[], at: number): string {
	const [own, ...after] = records.slice(at);
	const text = tidy(own?.text.join(''));
	if (own === undefined || text !== '') return text;
	const end = after.findIndex(({ depth }) => depth <= own.depth);
	const inside = end === -1 ? after : after.slice(0, end);
	return inside.map(({ title }) => title).join(' · ');
}

/** The page as visitors get it. */
export function withoutHints(html: string): string {
	return html.replace(hintsTag, '');
}

function readHints(content: string | null | undefined): { order: number; aliases: Record<string, readonly string[] | undefined> } {
	return { order: Number.MAX_SAFE_INTEGER, aliases: {}, ...(JSON.parse(content ?? '{}') as object) };
}

function tidy(text: string | null | undefined): string {
	return (text ?? '').replace(/\s+/g, ' ').trim();
}
