/** What the eye does not see but a paste brings along: direction marks, soft hyphens, zero-width spaces, control characters. */
const unseen = /[\p{Cf}\p{Default_Ignorable_Code_Point}]|(?![\t\n])\p{Cc}/gu;

/** Line ends of every system. */
const lineEnds = /\r\n?|[\v\f\u0085\u2028\u2029]/g;

/** What stands around an address in a sentence or a list; none of it is its first or last sign. */
const around = '<>()[]{}"\'„“”‚‘’«»‹›,;:!?…。 ';

/**
 * A text as its reader saw it when typing or pasting: composed letters (NFC), plain spaces, one kind of line end; nothing
 * invisible, no spaces at the end of a line, no more than one empty line in a row. Every typed value passes here before it is
 * judged, compared or handed on. Takes time in proportion to the text.
 */
export function cleanText(typed: string): string {
	const lines = typed
		.normalize('NFC')
		.replace(lineEnds, '\n')
		.replace(unseen, '')
		.replace(/\p{Zs}/gu, ' ')
		.split('\n')
		.map((line) => line.trimEnd());
	return lines
		.filter((line, index) => line !== '' || lines[index - 1] !== '')
		.join('\n')
		.trim();
}

/** Cleaned as by {@link cleanText}, digits and Latin letters of full width narrowed: for what is read sign by sign, such as a date. */
export function cleanSigns(typed: string): string {
	return cleanText(typed.normalize('NFKC'));
}

/**
 * An email address without what a paste leaves around it: "Jana <jana@firma.cz>,", "mailto:jana@firma.cz?subject=Hi" and
 * "(jana@firma.cz)." all give "jana@firma.cz". What holds no "@" is only cleaned.
 */
export function cleanAddress(typed: string): string {
	const text = cleanText(typed);
	if (!text.includes('@')) return text;
	const line = withoutEnd(text, ',;. ');
	const named = line.endsWith('>') ? line.slice(line.lastIndexOf('<') + 1) : line;
	const bare = trimSigns(named, around);
	const address = /^mailto:/i.test(bare) ? (bare.slice('mailto:'.length).split('?')[0] ?? '') : bare;
	return withoutEnd(address, '. ');
}

/** A phone number without what a paste leaves around it, such as the "tel:" of a link; its digits, spaces and signs stay as typed. */
export function cleanPhone(typed: string): string {
	return withoutEnd(cleanSigns(typed).replace(/^tel:/i, ''), ',; ');
}

/** Takes these signs off both ends. A pattern for the end of a text would try every place in it. */
export function trimSigns(text: string, signs: string): string {
	const ended = withoutEnd(text, signs);
	let first = 0;
	while (first < ended.length && signs.includes(ended.charAt(first))) first++;
	return ended.slice(first);
}

/** Takes these signs off the end. */
export function withoutEnd(text: string, signs: string): string {
	let end = text.length;
	while (end > 0 && signs.includes(text.charAt(end - 1))) end--;
	return text.slice(0, end);
}
