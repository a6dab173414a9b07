import path from 'node:path';
import { expect, test } from 'vitest';
import { localeCodes } from '../../src/config/locales';
import { readContentFiles } from '../../src/integrations/content/content-files';
import { readContent } from '../../src/content-checks/source';
import { wordsOf } from '../../src/search/engine/words';
import { goldenQueries } from '../support/golden';

const { pages } = readContent(readContentFiles(path.join(import.meta.dirname, '../..')), new Date());

/** A wording without capitals, accents and punctuation. */
const plain = (text: string) => wordsOf(text).join(' ');

for (const locale of localeCodes) {
	test(`no golden query in ${locale} is an alias word for word: that would test nothing`, () => {
		const aliases = pages
			.filter((page) => page.locale === locale)
			.flatMap(({ fields }) => {
				const { aliases: own = [], sectionAliases = {} } = fields.data as {
					aliases?: string[];
					sectionAliases?: Record<string, string[]>;
				};
				return [...own, ...Object.values(sectionAliases).flat()].map(plain);
			});
		expect(aliases.length).toBeGreaterThan(100);
		expect(
			goldenQueries(locale)
				.map(({ typed }) => plain(typed))
				.filter((typed) => aliases.includes(typed)),
		).toEqual([]);
	});
}
