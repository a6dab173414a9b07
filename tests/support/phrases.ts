/**
 * Looks for a phrase in whole words; small and capital letters are the same, and … stands for any words of one line.
 * @returns where it ends; undefined where the text does not say it
 */
export function findPhrase(text: string, phrase: string, from = 0): { end: number } | undefined {
	const pattern = phrase
		.split('…')
		.map((part) => RegExp.escape(part.trim()))
		.join('[^\\n]*?');
	const search = new RegExp(`(?<![\\p{L}\\p{N}])(?:${pattern})(?![\\p{L}\\p{N}])`, 'giu');
	search.lastIndex = from;
	const match = search.exec(text);
	return match === null ? undefined : { end: match.index + match[0].length };
}
