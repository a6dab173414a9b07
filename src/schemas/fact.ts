import { z } from 'astro/zod';
import { factUnits } from '../lib/text/quantity';
import { perLocale } from './locale';

/**
 * One statement about the provider, with where it comes from and when a person last compared it with its source.
 * Prose reads values with `<Fact id="…" />` or `{id}`; nobody types a number twice.
 */
export const factSchema = z
	.strictObject({
		fact: z
			.string()
			.regex(/^[SK]\d+$/, 'Write the fact\'s number as "S21" or "K9".')
			.describe('Number of the statement: S = the guide this site follows, K = a sibling guide.'),
		label: perLocale(z.string().min(3)).describe('What it says, in one line, as the register on the About page shows it.'),
		value: z.number().int().positive().optional().describe('The number, where the statement has one.'),
		unit: z.enum(factUnits).optional().describe('What the number counts.'),
		name: perLocale(z.string().min(1)).optional().describe('A proper name that holds a digit ("Email 2"); prose may use it as it is.'),
		exception: z
			.string()
			.optional()
			.describe('Id of a fact that holds instead in some cases: whatever text names this one names that one too.'),
		source: z.string().describe('Id of the page it was read from, in src/content/links.'),
		checked: z.coerce.date().describe('Day on which a person last compared it with the source (YYYY-MM-DD).'),
	})
	.refine((fact) => (fact.value === undefined) === (fact.unit === undefined), {
		error: 'A value needs a unit and a unit needs a value.',
		path: ['unit'],
	});

/** A file of facts: id → fact. Ids are lower-case words joined by hyphens. */
export const factsFileSchema = z.record(z.string().regex(/^[a-z0-9-]+$/), factSchema);

export type Fact = z.output<typeof factSchema>;
