import { kept } from './pseudo-text';

/** Attributes whose words are seen or heard, or kept for a script to say. */
const spoken = /^(?:alt|aria-label|label|placeholder|title|data-.*)$/;
/** What a page says of itself to those that link to it. */
const described = ['description', 'og:title', 'og:description', 'og:site_name', 'og:image:alt'];

/**
 * Words of a page of the pseudo-locale that nobody has translated: they have no accents. Parts that say themselves which other
 * language they are in are left out.
 */
export function plainWords(document: Document): string[] {
	const own = document.documentElement.lang;
	const texts: string[] = [];
	const visit = (element: Element) => {
		if (['SCRIPT', 'STYLE'].includes(element.tagName) || (element.getAttribute('lang') ?? own) !== own) return;
		if (described.includes(element.getAttribute('name') ?? element.getAttribute('property') ?? ''))
			texts.push(element.getAttribute('content') ?? '');
		for (const { name, value } of element.attributes) if (spoken.test(name)) texts.push(value);
		for (const node of element.childNodes) if (node.nodeType === 3) texts.push(node.textContent ?? '');
		for (const child of element.children) visit(child);
	};
	visit(document.documentElement);
	return texts.filter(isPlain).map((text) => text.trim());
}

/** Two words or more in plain letters; one alone may be a name, an id or the value of a field. */
function isPlain(text: string): boolean {
	return /(?<![\w/"-])[a-z]{2,}[ \u00a0][a-z]{2,}/iu.test(text.replace(kept, ' '));
}
