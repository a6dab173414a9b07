import type { APIRoute } from 'astro';
import { answersOf } from '../components/content/markdown/answers';
import { site } from '../config/site';
import { getAnswerPages } from '../queries';
import { answersSchema, answersVersion } from '../schemas/answers';

/** Every answer of the site for programs; answers.schema.json says what each field means. */
export const GET: APIRoute = async () => {
	const answers = await Promise.all((await getAnswerPages()).map(answersOf));
	const $schema = `${site.origin}${site.base}answers.schema.json`;
	const file = answersSchema.parse({ $schema, version: answersVersion, answers: answers.flat() });
	return new Response(`${JSON.stringify(file, undefined, '\t')}\n`);
};
