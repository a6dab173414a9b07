const nbsp = '\u00a0';

/**
 * Binds one-letter Czech prepositions and conjunctions (k, s, v, z, o, u, a, i) to the word after them,
 * so that none is left hanging at the end of a line. Other languages are returned as they are.
 */
export function bindShortWords(text: string, locale: string): string {
	if (locale !== 'cs') return text;
	return text.replace(/(?<![\p{L}\p{N}])([ksvzouai])[ \n](?=\S|$)/giu, `$1${nbsp}`);
}

/** A word with a short part before a hyphen ("e-mail", "E-mailu"); a line break after the hyphen would mangle it. */
export const hyphenated = /(?<!\p{L})(\p{L}-\p{L}+)/gu;

/** The text with plain spaces, for readers that are machines. */
export function plainSpaces(text: string): string {
	return text.replaceAll(nbsp, ' ');
}
