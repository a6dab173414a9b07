import type { z } from 'astro/zod';
import { factsFileSchema } from '../../schemas/fact';
import { answersFileSchema, outcomesFileSchema, questionsFileSchema } from '../../schemas/finder';
import { linksFileSchema } from '../../schemas/link';
import { shortAddressesSchema } from '../../schemas/short-address';
import type { Problem } from '../problem';
import { schemaProblems } from '../explain/schema-problems';
import type { Registry } from '../registry';
import type { ContentSource } from '../source';

/** Files of entries (facts, links, the finder, short addresses): their fields, and ids that stand in two files. */
export function checkRegistries({ facts, links, finder, addresses }: ContentSource): Problem[] {
	return [
		...checkRegistry(facts, factsFileSchema, 'Facts'),
		...checkRegistry(links, linksFileSchema, 'Links'),
		...checkRegistry(finder.answers, answersFileSchema, 'The finder'),
		...checkRegistry(finder.questions, questionsFileSchema, 'The finder'),
		...checkRegistry(finder.outcomes, outcomesFileSchema, 'The finder'),
		...checkRegistry(addresses, shortAddressesSchema, 'Short addresses'),
	];
}

function checkRegistry(registry: Registry<unknown>, schema: z.ZodType, read: Problem['read']): Problem[] {
	const readable = registry.files.filter(({ source }) => source.data !== undefined);
	return [...readable.flatMap(({ path, source }) => schemaProblems({ file: path, source, schema, read })), ...repeatedIds(registry, read)];
}

function repeatedIds({ entries }: Registry<unknown>, read: Problem['read']): Problem[] {
	return entries.flatMap((entry, index) => {
		const first = entries.slice(0, index).find(({ id }) => id === entry.id);
		if (first === undefined) return [];
		return [
			{
				file: entry.file,
				line: entry.line,
				found: `${entry.id}:`,
				expected: `This id stands in ${first.file}, line ${first.line}, already. Give one of the two another id.`,
				read,
			},
		];
	});
}
