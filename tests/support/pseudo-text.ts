const plain = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';
const accented = 'àƀçđèƒĝĥîĵķļɱñôþʠŕšţûṽŵẋýžÀƁÇĐÈƑĜĤÎĴĶĻṀÑÔÞǪŔŠŢÛṼŴẊÝŽ';
/** What is the same in every language: blanks that the caller fills, addresses, names of files, proper names that hold a number (“Email 2”). */
export const kept = /\{[^}]*\}|\S+@\S+|[\w.-]+\.(?:ics|txt|com|example)\b|\bEmail \d/g;

/** The same words in accented letters, so that a word which nobody translated is seen by its plain ones. */
export function accent(text: string): string {
	return outsideOf(kept, text, (part) => part.replace(/[a-z]/gi, (letter) => accented.charAt(plain.indexOf(letter))));
}

/** Accented, and longer by about two fifths, as a German or Finnish text is: vowels stand twice. */
export function lengthen(text: string): string {
	return accent(outsideOf(kept, text, (part) => part.replace(/[aeiou]/g, '$&$&')));
}

function outsideOf(pattern: RegExp, text: string, change: (part: string) => string): string {
	const wholes = text.match(pattern) ?? [];
	return text
		.split(pattern)
		.map((part, index) => change(part) + (wholes[index] ?? ''))
		.join('');
}
