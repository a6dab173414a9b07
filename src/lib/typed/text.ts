/** What stands around an address in a sentence or a list; none of it is its first or last sign. */
const around = '<>()[]"\'„“”‚‘’,;:! ';

/**
 * A text as its reader saw it when typing or pasting: composed letters (NFC), plain spaces, one kind of line end; nothing of what
 * the eye does not see but a paste brings along (direction marks, soft hyphens, zero-width spaces, control characters), no spaces at the end of a line, no more than one empty line in a row. Every typed value passes here before it is
 * judged, compared or handed on. Takes time in proportion to the text.
 */
export function cleanText(typed: string): string {
	return typed
		.normalize('NFC')
		.replace(/\r\n?|[\u2028\u2029]/g, '\n')
		.replace(/(?![\t\n])[\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}]/gu, '')
		.replace(/\p{Zs}/gu, ' ')
		.split('\n')
		.map((line) => line.trimEnd())
		.join('\n')
		.replace(/\n{3,}/g, '\n\n')
		.trim();
}

/** Cleaned as by {@link cleanText}, digits and Latin letters of full width narrowed: for what is read sign by sign, such as a date. */
export function cleanSigns(typed: string): string {
	return cleanText(typed.normalize('NFKC'));
}

/**
 * An email address without what a paste leaves around it: "Jana <jana@firma.cz>,", "mailto:jana@firma.cz?subject=Hi" and
 * "(jana@firma.cz)." all give "jana@firma.cz". What holds no address is only cleaned.
 */
export function cleanAddress(typed: string): string {
	const text = cleanText(typed);
	const bare = trimSigns(text.slice(text.lastIndexOf('<') + 1), around, `${around}.`);
	const address = bare.replace(/^mailto:([^?]*)(?:\?.*)?$/i, '$1');
	return address.includes('@') ? address : text;
}

/** Takes these signs off the beginning and the end. A pattern for the end of a text would try every place in it. */
export function trimSigns(text: string, first: string, last = first): string {
	let start = 0;
	let end = text.length;
	while (end > start && last.includes(text.charAt(end - 1))) end--;
	while (start < end && first.includes(text.charAt(start))) start++;
	return text.slice(start, end);
}
