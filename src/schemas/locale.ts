import { z } from 'astro/zod';
import { localeCodes, type Locale } from '../config/locales';

/** One value for each language of the site; a missing language is an error, so is a surplus one. */
export function perLocale<T extends z.ZodType>(value: T) {
	const shape = Object.fromEntries(localeCodes.map((code) => [code, value]));
	return z.strictObject(shape as Record<Locale, T>);
}
