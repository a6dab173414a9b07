import type { z } from 'astro/zod';
import { factsFileSchema } from '../../schemas/fact';
import { answersFileSchema, outcomesFileSchema, questionsFileSchema } from '../../schemas/finder';
import { linksFileSchema } from '../../schemas/link';
import { shortAddressesSchema } from '../../schemas/short-address';
import { schemaProblems } from '../explain/schema-problems';
import type { Problem } from '../problem';
import type { Registry } from '../registry';
import { repeats } from '../repeats';
import type { ContentSource } from '../source';

/** Files of entries (facts, links, the finder, short addresses): their fields, and ids that stand in two files. */
export function* checkRegistries({ facts, links, finder, addresses }: ContentSource): Generator<Problem> {
	yield* checkRegistry(facts, factsFileSchema, 'Facts');
	yield* checkRegistry(links, linksFileSchema, 'Links');
	yield* checkRegistry(finder.answers, answersFileSchema, 'The finder');
	yield* checkRegistry(finder.questions, questionsFileSchema, 'The finder');
	yield* checkRegistry(finder.outcomes, outcomesFileSchema, 'The finder');
	yield* checkRegistry(addresses, shortAddressesSchema, 'Short addresses');
}

function* checkRegistry({ files, entries }: Registry<unknown>, schema: z.ZodType, read: Problem['read']): Generator<Problem> {
	for (const { path: file, source } of files) if (source.data !== undefined) yield* schemaProblems({ file, source, schema, read });
	for (const [{ id, file, line }, first] of repeats(entries, (entry) => entry.id)) {
		const expected = `This id stands in ${first.file}, line ${first.line}, already. Give one of the two another id.`;
		yield { file, line, found: `${id}:`, expected, read };
	}
}
