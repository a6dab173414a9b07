/**
 * As many whole sentences from the beginning as fit, at least one; a first sentence that is too long ends after a whole
 * word with an ellipsis.
 * @param most characters that fit
 */
export function firstSentences(text: string, most: number): string {
	const [first = '', ...rest] = sentencesOf(text);
	if (first.length > most) return `${first.slice(0, first.lastIndexOf(' ', most - 1)).replace(/[\s,;:–-]+$/, '')} …`;
	let fitting = first;
	for (const sentence of rest) {
		const longer = `${fitting} ${sentence}`;
		if (longer.length > most) break;
		fitting = longer;
	}
	return fitting;
}

/** The sentences of a text: each ends before white space and a capital letter, a quotation mark or a fact in braces. */
export function sentencesOf(text: string): string[] {
	return text.split(/(?<=[.?!][”“]?)\s+(?=[\p{Lu}{“„])/u);
}
