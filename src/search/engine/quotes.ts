/** Quotation marks of any keyboard and language. */
const marks = /["„“”‟«»]/g;

/** Whether words are put in quotes: a wish to have them as they are, without repair. */
export function isQuoted(question: string): boolean {
	return question.trim().search(marks) === 0;
}

/** The same words with that wish, as the field, the address and Pagefind take it. */
export function quoted(question: string): string {
	return `"${question.replace(marks, '').trim()}"`;
}
