import { termsSchema, type Term } from '../../schemas/terms';
import { localizedProse } from '../finder-source';
import type { Problem } from '../problem';
import { schemaProblems } from '../explain/schema-problems';
import type { ContentSource } from '../source';
import { unwantedIn } from '../terms';

const read = 'Words';

/** One thing has one name, the one of src/content/terms.yaml, wherever readers see it. */
export function* checkTerms({ terms, prose, facts }: ContentSource): Generator<Problem> {
	if (terms === undefined) return;
	yield* schemaProblems({ file: terms.path, source: terms.source, schema: termsSchema, read });
	const known: Record<string, Term[] | undefined> = termsSchema.safeParse(terms.source.data).data ?? {};
	const searches = new Map(Object.entries(known).map(([code, own = []]) => [code, unwantedIn(own)]));
	const labels = facts.files.flatMap(({ path, source }) => localizedProse(path, source));
	for (const { file, locale, text, lineAt } of [...prose, ...labels])
		for (const { found, index, say } of searches.get(locale)?.(text) ?? []) {
			const expected = `Here it is called ${say.map((word) => `“${word}”`).join(' or ')}: one word for one thing.`;
			yield { file, line: lineAt(index), found: `“${found}”`, expected, read };
		}
}
