/**
 * The only list of languages. Everything else loops over it: routes, dictionaries, content checks, tests.
 * `label` is the language's own name (for the switch), `lang` the BCP 47 tag for `<html lang>` and `hreflang`,
 * `dates` the tag by which dates are written, `openGraph` the name that sharing services know it by (language and territory).
 */
export const locales = {
	en: { label: 'English', lang: 'en', dates: 'en-GB', openGraph: 'en_GB', dir: 'ltr' },
	cs: { label: 'Čeština', lang: 'cs', dates: 'cs', openGraph: 'cs_CZ', dir: 'ltr' },
} as const satisfies Record<string, { label: string; lang: string; dates: string; openGraph: `${string}_${string}`; dir: 'ltr' | 'rtl' }>;

/** A language code as it stands in addresses and folder names. */
export type Locale = keyof typeof locales;

/** All language codes, in the order in which readers meet them. */
export const localeCodes = Object.keys(locales) as Locale[];

/** Languages in which a request to support is offered beside the reader's own, the likelier one first. */
export const requestLocales: readonly Locale[] = ['cs', 'en'];

/** Narrows a string from outside (an address, a folder name) to a known language. */
export function isLocale(value: string | undefined): value is Locale {
	return value !== undefined && Object.hasOwn(locales, value);
}
