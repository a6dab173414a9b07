import type { APIRoute } from 'astro';
import { z } from 'astro/zod';
import { site } from '../config/site';
import { answersSchema } from '../schemas/answers';

/** What the fields of answers.json mean, as JSON Schema made from the same definition that the file is checked with. */
export const GET: APIRoute = () => {
	const schema = { $id: `${site.origin}${site.base}answers.schema.json`, title: 'answers.json', ...z.toJSONSchema(answersSchema) };
	return new Response(`${JSON.stringify(schema, undefined, '\t')}\n`);
};
