import { Parser } from 'htmlparser2';

/** An element of a page that the build has to do with. */
export interface PageElement {
	name: 'style' | 'script' | 'meta';
	attributes: Readonly<Record<string, string>>;
	/** The opening tag as it is written. */
	open: string;
	/** What stands inside, as it is written. */
	text: string;
	/** The closing tag as it is written; empty for an element without one. */
	close: string;
}

/** A page, cut at its styles, scripts and metas; everything between them is text. */
export type Pieces = readonly (string | PageElement)[];

const names: readonly string[] = ['style', 'script', 'meta'] satisfies PageElement['name'][];

/** Cuts a page where a parser sees these elements. None of them stands in another. */
export function readPieces(html: string): Pieces {
	const pieces: (string | PageElement)[] = [];
	let end = 0;
	let start = 0;
	let inside = 0;
	let attributes: PageElement['attributes'] = {};
	const parser = new Parser({
		onopentag(name, own) {
			if (!names.includes(name)) return;
			start = parser.startIndex;
			inside = parser.endIndex + 1;
			attributes = own;
		},
		onclosetag(name, implied) {
			if (!isName(name)) return;
			const close = implied ? inside : parser.startIndex;
			const after = implied ? inside : parser.endIndex + 1;
			pieces.push(html.slice(end, start), {
				name,
				attributes,
				open: html.slice(start, inside),
				text: html.slice(inside, close),
				close: html.slice(close, after),
			});
			end = after;
		},
	});
	parser.end(html);
	return [...pieces, html.slice(end)];
}

function isName(name: string): name is PageElement['name'] {
	return names.includes(name);
}

/** The page as it is written. */
export function writePieces(pieces: Pieces): string {
	return pieces.map((piece) => (typeof piece === 'string' ? piece : piece.open + piece.text + piece.close)).join('');
}

/** All elements of one kind, in their order. */
export function elementsOf(pieces: Pieces, name: PageElement['name']): PageElement[] {
	return pieces.filter((piece): piece is PageElement => typeof piece !== 'string' && piece.name === name);
}

/** The page with what `change` makes of each text: between the elements, and in them. */
export function mapTexts(pieces: Pieces, change: (text: string) => string): Pieces {
	return pieces.map((piece) => (typeof piece === 'string' ? change(piece) : { ...piece, text: change(piece.text) }));
}
