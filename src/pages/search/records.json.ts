import type { APIRoute } from 'astro';
import { localeCodes } from '../../config/locales';
import { searchPages } from '../../search/build/records';

/** What the search is built from, by language. The integration src/search/build reads it and takes it out of the build. */
export const GET: APIRoute = async () => {
	const languages = localeCodes.map(async (locale) => [locale, await searchPages(locale)] as const);
	return Response.json(Object.fromEntries(await Promise.all(languages)));
};
