/** What was set last, whatever has become of it since. */
const last = new WeakMap<Element, string>();

/**
 * Sets the text of an element unless it is the one set last: only a change is spoken. The page itself is not asked, since
 * a translator in the browser may have put other words there, and would have to put them there again each time.
 */
export function setText(element: Element | null | undefined, text = ''): void {
	if (!element || textOf(element) === text) return;
	last.set(element, text);
	element.textContent = text;
}

/** The text of an element as the page has set it, not as a translator shows it. */
export function textOf(element: Element): string {
	return last.get(element) ?? element.textContent;
}
