const nbsp = '\u00a0';

/** The space in “Email 2”, “a .CZ domain” and “Billing → Orders”: no line may begin with what follows. */
const beforeTails = /(?<=\S)[ \n](?=\d(?![\p{N}:])|\.\p{L}|→)/gu;

/** The space behind one-letter Czech prepositions and conjunctions (k, s, v, z, o, u, a, i): no line may end with one. */
const afterShortWords = /(?<![\p{L}\p{N}])([ksvzouai])[ \n](?=\S|$)/giu;

/** Binds words that belong together with non-breaking spaces. */
export function bindWords(text: string, locale: string): string {
	const bound = text.replace(beforeTails, nbsp);
	return locale === 'cs' ? bound.replace(afterShortWords, `$1${nbsp}`) : bound;
}

/** A word with a short part before or behind a hyphen ("e-mail", "Máte-li"); a line break there would mangle it. */
export const hyphenated = /(?<!\p{L})(\p{L}-\p{L}+|\p{L}+-li(?!\p{L}))/gu;

/** The text with plain spaces, for readers that are machines. */
export function plainSpaces(text: string): string {
	return text.replaceAll(nbsp, ' ');
}
