import type { APIRoute } from 'astro';
import { answersOf } from '../markdown/answers';
import { locales } from '../config/locales';
import { site } from '../config/site';
import { isoDay } from '../lib/time/days';
import { plainSpaces } from '../lib/text/typography';
import { getAnswerPages } from '../queries/pages';
import { getOutcome, getOutcomeNodes, getShortAnswer, type FinderNode } from '../queries/finder';
import { answersSchema, answersVersion, type Answer } from '../schemas/answers';

/** Every answer of the site for programs; answers.schema.json says what each field means. */
export const GET: APIRoute = async () => {
	const pages = (await Promise.all((await getAnswerPages()).map(answersOf))).flat();
	const outcomes = await Promise.all((await getOutcomeNodes()).map(answerOf));
	const $schema = `${site.origin}${site.base}answers.schema.json`;
	const file = answersSchema.parse({ $schema, version: answersVersion, answers: [...pages, ...outcomes] });
	return new Response(`${JSON.stringify(file, undefined, '\t')}\n`);
};

async function answerOf(node: FinderNode): Promise<Answer> {
	return {
		// Pages and outcomes have ids of their own, which may be the same.
		id: `finder/${node.id}`,
		kind: 'outcome',
		language: locales[node.locale].lang,
		title: plainSpaces(node.title),
		answer: plainSpaces(await getShortAnswer(node)),
		url: site.origin + node.href,
		updated: isoDay((await getOutcome(node.id)).updated),
	};
}
