import { trimSigns } from './text';

/** What nobody should write to support. */
export type Secret = 'password' | 'code' | 'card';

/** A word that announces a password, and what follows it: after a colon anything, after "is" only what has a digit or sign in it. */
const announcedPassword =
	/(?<!\p{L})(?:password|passcode|passphrase|pwd|hesl[oaeu]m?)(?!\p{L})\s*(?:[:=]\s*\S{3,}|(?:(?:is|je|zní)\s+)?(?=\S*[\d!#$%&*+?@^_~])\S{4,})/iu;

/** A word that announces a code, and a short number near it. */
const announcedCode = /(?<!\p{L})(?:codes?|kód(?:em|u|y)?|kod|pin|otp)(?!\p{L})[^\d\n]{0,20}(?<!\d)\d{4,8}(?!\d)/iu;

/** Nothing but a short number. */
const bareCode = /^\s*\d{4,8}\s*$/;

/** Digits in groups as they stand on a card; a plus sign before them makes them a phone number. */
const cardNumbers = /(?<![\d+])(?<!\+\d{0,3}[ -])\d(?:[ -]?\d){12,18}(?!\d)/g;

/**
 * What a text seems to hold that is nobody's business, the most harmful first; undefined where nothing of the kind is found.
 * It can only guess: for a warning, never to refuse a text.
 * @param watched what to look for
 */
export function findSecret(text: string, watched: readonly Secret[]): Secret | undefined {
	return (['card', 'password', 'code'] as const).find((secret) => watched.includes(secret) && finders[secret](text));
}

const finders: Record<Secret, (text: string) => boolean> = {
	card: (text) => (text.match(cardNumbers) ?? []).some((found) => hasCheckDigit(found.replace(/\D/g, ''))),
	password: (text) => announcedPassword.test(text) || text.split(/\s+/).some(isScrambled),
	code: (text) => bareCode.test(text) || announcedCode.test(text),
};

/** A word of small letters, capitals and digits, as passwords are; domains, addresses and paths have a dot, "@" or slash. */
function isScrambled(word: string): boolean {
	const bare = trimSigns(word, '', '.,;:!?');
	return /^[^\s@/]{8,64}$/.test(bare) && [/\p{Ll}/u, /\p{Lu}/u, /\d/].every((kind) => kind.test(bare)) && !/\.\p{L}{2,}$/u.test(bare);
}

/** The check digit of card numbers (Luhn, ISO/IEC 7812-1). */
function hasCheckDigit(digits: string): boolean {
	const sum = Array.from(digits)
		.reverse()
		.reduce((total, digit, place) => {
			const value = Number(digit) * (place % 2 === 1 ? 2 : 1);
			return total + (value > 9 ? value - 9 : value);
		}, 0);
	return sum % 10 === 0 && /[1-9]/.test(digits);
}
