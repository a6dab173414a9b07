import { articleSchema } from '../../schemas/article';
import { schemaProblems } from '../explain/schema-problems';
import { forEachPage } from '../rule';

/** Fields of pages: missing, unknown, wrong kind, too long and so on; those that cannot be read at all are reported by the reader. */
export const checkFrontmatter = forEachPage('A page', ({ path, fields }) =>
	fields.data === undefined ? [] : schemaProblems({ file: path, source: fields, schema: articleSchema, read: 'A page' }),
);
