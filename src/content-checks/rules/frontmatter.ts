import { articleSchema } from '../../schemas/article';
import type { Problem } from '../problem';
import { schemaProblems } from '../explain/schema-problems';
import type { ContentSource } from '../source';

/** Fields of pages: missing, unknown, wrong kind, too long and so on. */
export function checkFrontmatter({ pages }: ContentSource): Problem[] {
	// Fields that cannot be read at all are reported by the reader.
	const readable = pages.filter(({ fields }) => fields.data !== undefined);
	return readable.flatMap(({ path, fields }) => schemaProblems({ file: path, source: fields, schema: articleSchema, read: 'A page' }));
}
