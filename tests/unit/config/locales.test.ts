import { expect, test } from 'vitest';
import { isLocale, localeCodes, locales } from '../../../src/config/locales';

test('knows the languages of the site', () => {
	expect(localeCodes.length).toBeGreaterThanOrEqual(2);
	expect(localeCodes.every(isLocale)).toBe(true);
});

test.each(['', 'EN', 'cs-CZ', 'pagefind', 'toString', '__proto__', 'constructor', undefined])('takes %s for no language', (value) => {
	expect(isLocale(value)).toBe(false);
});

test('names each language by a tag and a name that no other has', () => {
	const names = Object.values(locales).flatMap(({ lang, label }) => [lang, label]);
	expect(new Set(names).size).toBe(names.length);
	expect(Intl.getCanonicalLocales(Object.values(locales).map(({ lang }) => lang))).toHaveLength(localeCodes.length);
});
