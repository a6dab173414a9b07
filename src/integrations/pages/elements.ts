import { Parser } from 'htmlparser2';

/** An element of a page: a script, a style, or one without content. */
export interface PageElement {
	attributes: Readonly<Record<string, string>>;
	/** What stands inside, as it is written. */
	text: string;
	/** The element as it is written. */
	source: string;
}

/** All elements of one kind, in their order. */
export function elementsOf(html: string, name: string): PageElement[] {
	const found: PageElement[] = [];
	replaceElements(html, name, (element) => {
		found.push(element);
		return element.source;
	});
	return found;
}

/** The page with what `replace` returns in the place of each element of one kind. A parser says where they are. */
export function replaceElements(html: string, name: string, replace: (element: PageElement) => string): string {
	let result = '';
	let end = 0;
	let open: { start: number; inside: number; attributes: PageElement['attributes'] } | undefined;
	const parser = new Parser({
		onopentag(tag, attributes) {
			if (tag === name) open = { start: parser.startIndex, inside: parser.endIndex + 1, attributes };
		},
		onclosetag(tag, implied) {
			if (tag !== name || open === undefined) return;
			const { start, inside, attributes } = open;
			const close = implied ? inside : parser.startIndex;
			const after = implied ? inside : parser.endIndex + 1;
			result += html.slice(end, start) + replace({ attributes, text: html.slice(inside, close), source: html.slice(start, after) });
			end = after;
			open = undefined;
		},
	});
	parser.end(html);
	return result + html.slice(end);
}
