import type { Locale } from '../../src/config/locales';

/** Elements that do not begin a new line of text. */
const inline = new Set('a abbr b bdi cite code dfn em i kbd mark q s small span strong sub sup time tspan u var'.split(' '));
/** Elements whose text is not read. */
const silent = new Set(['script', 'style', 'template']);

interface Options {
	/** Leave out what is written in another language. */
	only?: Locale;
}

/** The text of an element as it is read: one line for each block, white space squeezed, non-breaking spaces kept. */
export function linesOf(element: Element, options: Options = {}): string[] {
	return collect(element, options)
		.replace(/[ \t]+/g, ' ')
		.split('\n')
		.map((line) => line.replace(/^ | $/g, ''))
		.filter((line) => line !== '');
}

/** The same as one string with plain spaces, for patterns. */
export function wordsOf(element: Element): string {
	return plain(linesOf(element).join('\n'));
}

/**
 * The text of a section: from the heading with this id to the next one that is as high or higher, or of the folded part with this id.
 * @throws when the page has no such id
 */
export function wordsOfSection(main: Element, id: string): string {
	return wordsOf(sectionOf(main, id));
}

/**
 * The section as an element of its own, with nothing else of the page in it.
 * @throws when the page has no such id
 */
export function sectionOf(main: Element, id: string): Element {
	const target = main.querySelector(`[id="${id}"]`);
	if (target === null) throw new Error(`No element has the id "${id}".`);
	const level = levelOf(target);
	if (level === undefined) return target;
	const elements = [...main.querySelectorAll('*')];
	const from = elements.indexOf(target);
	const next = elements.findIndex((element, index) => index > from && (levelOf(element) ?? Infinity) <= level);
	const to = next === -1 ? elements.length : next;
	const section = main.cloneNode(true) as Element;
	const copies = [...section.querySelectorAll('*')];
	// What stands before the heading goes, except what holds it.
	for (const [index, copy] of copies.entries())
		if (index >= to || (index < from && elements[index]?.contains(target) !== true)) copy.remove();
	return section;
}

function levelOf({ localName }: Element): number | undefined {
	return /^h[1-6]$/.test(localName) ? Number(localName.slice(1)) : undefined;
}

function plain(text: string): string {
	return text.replaceAll('\u00a0', ' ');
}

function collect(node: Node, options: Options): string {
	if (node.nodeType === node.TEXT_NODE) return (node.textContent ?? '').replace(/[ \t\n\r]+/g, ' ');
	if (node.nodeType !== node.ELEMENT_NODE) return '';
	const element = node as Element;
	const lang = element.getAttribute('lang');
	if (silent.has(element.localName) || (options.only !== undefined && lang !== null && lang !== options.only)) return '';
	const text = [...element.childNodes].map((child) => collect(child, options)).join('');
	if (inline.has(element.localName)) return text;
	return `\n${text}\n`;
}
