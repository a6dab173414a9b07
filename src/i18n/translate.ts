import type { Locale } from '../config/locales';
import { isLocale, locales } from '../config/locales';
import { memoize } from '../lib/memoize';
import { bindWords } from '../lib/text/typography';
import type { MessageKey, Plural } from './dictionary';
import { languages } from './languages';

type Params = Readonly<Record<string, string | number>>;

/** Says a message of the interface; `count` chooses the plural form. */
export type Translate = (key: MessageKey, params?: Params) => string;

/**
 * The words of one language.
 * @throws when a message has a blank that the caller does not fill
 */
export const translator = memoize((locale: Locale): Translate => {
	const plural = new Intl.PluralRules(locale);
	return (key, params = {}) => {
		const message = languages[locale].words[key];
		const pattern = typeof message === 'string' ? message : (message[plural.select(Number(params['count']))] ?? message.other);
		return bindWords(fill(pattern, params, key), locale);
	};
});

/** A counted message with all its plural forms, for a script that learns the count only in the browser. */
export function pluralForms(locale: Locale, key: MessageKey): Plural {
	const message = languages[locale].words[key];
	return typeof message === 'string' ? { other: message } : message;
}

/**
 * The language of the page that is being rendered.
 * @throws on a page outside every language folder; such a page passes its language to its components itself
 */
export function pageLocale(currentLocale: string | undefined): Locale {
	if (isLocale(currentLocale)) return currentLocale;
	throw new Error(`This component needs a page below a language folder, but the page's language is "${String(currentLocale)}".`);
}

const dates = memoize((locale: Locale) => new Intl.DateTimeFormat(locales[locale].dates, { dateStyle: 'long', timeZone: 'UTC' }));

/** A date in words: "24 November 2026", „24. listopadu 2026“. */
export function formatDate(date: Date, locale: Locale): string {
	return dates(locale).format(date).replaceAll(' ', '\u00a0');
}

function fill(pattern: string, params: Params, key: MessageKey): string {
	return pattern.replace(/\{(\w+)\}/g, (_, name: string) => {
		const value = params[name];
		if (value === undefined) throw new Error(`The message "${key}" needs a value for {${name}}.`);
		return String(value);
	});
}
