import { isLocale } from '../../config/locales';
import { termsSchema } from '../../schemas/terms';
import { textsOf, type Texts } from '../finder-source';
import { keysOf } from '../plain-data';
import type { Problem } from '../problem';
import { schemaProblems } from '../explain/schema-problems';
import type { ContentSource } from '../source';
import { unwantedIn } from '../terms';

const read = 'Words';

/** One thing has one name, the one of src/content/terms.yaml, wherever readers see it. */
export function checkTerms({ terms, pages, finder, facts }: ContentSource): Problem[] {
	if (terms === undefined) return [];
	const wrong = schemaProblems({ file: terms.path, source: terms.source, schema: termsSchema, read });
	const known = termsSchema.safeParse(terms.source.data).data;
	if (known === undefined) return wrong;
	const searches = new Map(keysOf(known).flatMap((code) => (isLocale(code) ? [[code, unwantedIn(known[code] ?? [])]] : [])));
	const labels = facts.files.flatMap(({ path, source }) => textsOf(path, source));
	return [...pages, ...finder.texts, ...labels].flatMap((texts) => check(texts, searches.get(texts.locale)));
}

function check({ path, prose }: Texts, search: ReturnType<typeof unwantedIn> | undefined): Problem[] {
	if (search === undefined) return [];
	return prose.flatMap(({ text, lineAt }) =>
		search(text).map(({ found, index, say }) => {
			const expected = `Here it is called ${say.map((word) => `“${word}”`).join(' or ')}: one word for one thing.`;
			return { file: path, line: lineAt(index), found: `“${found}”`, expected, read };
		}),
	);
}
