/**
 * As many whole sentences from the beginning as fit, at least one; a first sentence that is too long ends after a whole
 * word with an ellipsis.
 * @param most characters that fit
 */
export function firstSentences(text: string, most: number): string {
	const sentences = text.split(/(?<=[.?!])\s+(?=\p{Lu})/u);
	const [first = '', ...rest] = sentences;
	if (first.length > most) return `${first.slice(0, first.lastIndexOf(' ', most - 1)).replace(/[\s,;:–-]+$/, '')} …`;
	let fitting = first;
	for (const sentence of rest) {
		const longer = `${fitting} ${sentence}`;
		if (longer.length > most) break;
		fitting = longer;
	}
	return fitting;
}
