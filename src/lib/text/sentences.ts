/** The sentences of a text: each ends before white space and a capital letter, a quotation mark or a fact in braces. */
export function sentencesOf(text: string): string[] {
	return text.split(/(?<=[.?!][”“]?)\s+(?=[\p{Lu}{“„])/u);
}
