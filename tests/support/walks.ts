import { readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'astro/zod';
import { formatProblems } from '../../src/content-checks';
import { schemaProblems } from '../../src/content-checks/explain/schema-problems';
import { parseYaml } from '../../src/content-checks/yaml-source';
import { requestSituations } from '../../src/lib/request-situations';
import { perLocale } from '../../src/schemas/locale';

/** What a page or section holds, or must not hold. */
const contents = z.strictObject({
	links: z.array(z.string()).default([]),
	facts: z.array(z.string()).default([]),
	requests: z.array(z.enum(requestSituations)).default([]),
	words: z.array(perLocale(z.string().min(3))).default([]),
});

const walkSchema = z.strictObject({
	situation: z.string().min(10),
	clicks: z.array(z.string()).min(1),
	end: z.string(),
	must: contents.optional(),
	mustNot: contents.optional(),
});

export type Contents = z.output<typeof contents>;
/** A customer's situation, what is clicked from the start page on, where that ends and what stands there. */
export type Walk = z.output<typeof walkSchema> & { line: number };

/**
 * The walks of tests/golden/walks.yaml.
 * @throws with line and what to write instead, where one cannot be read
 */
export function readWalks(): Walk[] {
	const file = 'tests/golden/walks.yaml';
	const { source, problems } = parseYaml(file, readFileSync(path.join(import.meta.dirname, '../..', file), 'utf8'), 1, 'The finder');
	const schema = z.array(walkSchema);
	const wrong = problems.length > 0 ? problems : schemaProblems({ file, source, schema, read: 'The finder' });
	if (wrong.length > 0) throw new Error(formatProblems(wrong));
	return schema.parse(source.data).map((walk, index) => ({ ...walk, line: source.lineOf([index]) }));
}
