import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { localeCodes } from '../../src/config/locales';
import { wordsOf } from '../../src/lib/search/words';
import { goldenQueries } from '../support/golden';

const folder = path.join(import.meta.dirname, '../../src/content/help');

/** A wording without capitals, accents and punctuation. */
const plain = (text: string) => wordsOf(text).join(' ');

for (const locale of localeCodes) {
	test(`no golden query in ${locale} is an alias word for word: that would test nothing`, () => {
		const aliases = readdirSync(path.join(folder, locale)).flatMap((file) => {
			const fields = /^---\n(.*?)\n---\n/s.exec(readFileSync(path.join(folder, locale, file), 'utf8'))?.[1] ?? '';
			const { aliases: own = [], sectionAliases = {} } = parse(fields) as { aliases?: string[]; sectionAliases?: Record<string, string[]> };
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
