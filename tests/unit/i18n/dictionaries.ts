import type { Locale } from '../../../src/config/locales';
import { cs } from '../../../src/i18n/cs/index';
import type { Dictionary, Plural } from '../../../src/i18n/dictionary';
import { en } from '../../../src/i18n/en/index';

/** The words of every language; a new language that is missing here is a type error. */
export const dictionaries: Readonly<Record<Locale, Dictionary>> = { en, cs };

/** All wordings of a message: one, or one for each plural category. */
export function formsOf(message: string | Plural): string[] {
	return typeof message === 'string' ? [message] : Object.values(message);
}
