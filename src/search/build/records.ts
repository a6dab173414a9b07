import { Parser, type Handler } from 'htmlparser2';

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

interface Draft {
	id: string;
	title: string;
	text: string;
	depth: number;
}

const skippedTags = new Set(['script', 'style', 'svg', 'template', 'nav', 'form', 'button', 'input']);
const blocks = /^(p|li|div|section|h[1-6]|dt|dd|tr|td|th|figcaption|summary|blockquote|article|ul|ol|details)$/;

/**
 * Reads a built page: its parts begin at headings with an id, and at folded answers, which carry their id inside the fold. A page that
 * is one answer stays whole.
 * @returns undefined for a page that is not meant to be found
 */
export function readRecords(html: string): SearchPage | undefined {
	const reader = new Reader();
	// Tags as they come: a tree of all elements, built to be walked once, takes ten times as long.
	new Parser(reader).end(html);
	const { records } = reader;
	if (records.length === 0) return undefined;
	const { order, aliases } = readHints(reader.hints);
	const tidied = records.map((record) => ({ ...record, title: tidy(record.title), text: tidy(record.text) }));
	return { order, records: tidied.map(({ id, title }, at) => ({ id, title, aliases: aliases[id] ?? [], text: textOf(tidied, at) })) };
}

type Attributes = Readonly<Record<string, string>>;

/** Listens to the tags and texts of a page. */
class Reader implements Partial<Handler> {
	hints: string | undefined;
	/** The page, then its parts; empty on a page that is not meant to be found. */
	readonly records: Draft[] = [];
	#isWhole = false;
	/** How many elements are open: now, and with the one that holds the text, is left out, is a title; 0 outside of such a one. */
	#open = 0;
	#body = 0;
	#hidden = 0;
	#title = 0;

	onopentag(name: string, attributes: Attributes): void {
		this.#open++;
		if (isHints(name, attributes)) this.hints = attributes['content'];
		if ('data-pagefind-body' in attributes) this.#begin(attributes);
		else if (this.#isRead() && this.#title === 0) this.#enter(name, attributes);
	}

	ontext(text: string): void {
		const record = this.records.at(-1);
		if (record === undefined || !this.#isRead()) return;
		if (this.#title === 0) record.text += text;
		else record.title += text;
	}

	onclosetag(name: string): void {
		const record = this.records.at(-1);
		if (record !== undefined && this.#isRead() && this.#title === 0 && blocks.test(name)) record.text += ' ';
		if (this.#open === this.#title) this.#title = 0;
		if (this.#open === this.#hidden) this.#hidden = 0;
		if (this.#open === this.#body) this.#body = 0;
		this.#open--;
	}

	#isRead(): boolean {
		return this.#body > 0 && this.#hidden === 0;
	}

	#begin(attributes: Attributes): void {
		this.#body = this.#open;
		this.#isWhole = wholeName in attributes;
		this.records.push({ id: '', title: '', text: '', depth: 1 });
	}

	#enter(name: string, attributes: Attributes): void {
		const { id, 'data-pagefind-title': named, 'data-level': level } = attributes;
		if (skippedTags.has(name) || 'data-pagefind-ignore' in attributes) this.#hidden = this.#open;
		else if (name === 'h1') this.#title = this.#open;
		else if (id !== undefined && !this.#isWhole && (named !== undefined || name === 'h2' || name === 'h3')) {
			this.records.push({ id, title: named ?? '', text: '', depth: name === 'h2' || level === '2' ? 2 : 3 });
			if (named === undefined) this.#title = this.#open;
		}
	}
}

/** A section that holds nothing but steps or questions is described by their titles. */
function textOf(records: readonly Draft[], at: number): string {
	const [own, ...after] = records.slice(at);
	if (own === undefined) return '';
	if (own.text !== '') return own.text;
	const end = after.findIndex(({ depth }) => depth <= own.depth);
	const inside = end === -1 ? after : after.slice(0, end);
	return inside.map(({ title }) => title).join(' · ');
}

/** The page as visitors get it. Customers' words may hold any sign, so a parser says where the tag with them ends. */
export function withoutHints(html: string): string {
	let end = 0;
	let rest = '';
	const parser = new Parser({
		onopentag(name, attributes) {
			if (name === 'body') parser.pause();
			if (!isHints(name, attributes)) return;
			rest += html.slice(end, parser.startIndex);
			end = parser.endIndex + 1;
		},
	});
	parser.end(html);
	return rest + html.slice(end);
}

function isHints(name: string, attributes: Attributes): boolean {
	return name === 'meta' && attributes['name'] === hintsName;
}

function readHints(content: string | undefined): { order: number; aliases: Record<string, readonly string[] | undefined> } {
	return { order: Number.MAX_SAFE_INTEGER, aliases: {}, ...(JSON.parse(content ?? '{}') as object) };
}

function tidy(text: string): string {
	return text.replace(/\s+/g, ' ').trim();
}
