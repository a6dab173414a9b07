import { z } from 'astro/zod';
import { reachables } from '../lib/finder/graph';
import { requestSituations } from '../lib/request-situations';
import { perLocale } from './locale';

const id = z.string().regex(/^[a-z][a-z0-9-]*$/, 'Use small letters without accents, digits and hyphens; begin with a letter.');
const slug = perLocale(z.string().regex(/^[a-z][a-z0-9-]*$/, 'Use small letters without accents, digits and hyphens.'));
const words = (least: number, most: number) => perLocale(z.string().min(least).max(most));

/** `./page.mdx` or `./page.mdx#section`. */
const pageTarget = z.string().regex(/^\.\/[a-z0-9-]+\.mdx(#[a-z0-9-]+)?$/, 'Write "./page.mdx" or "./page.mdx#section".');
/** A question or an outcome by id, a page of this site, or an entry of src/content/links. */
const way = z
	.string()
	.regex(
		/^([a-z][a-z0-9-]*|\.\/[a-z0-9-]+\.mdx(#[a-z0-9-]+)?|link:[a-z0-9-]+)$/,
		'Write the id of a question or outcome, "./page.mdx#section" or "link:id".',
	);
/** What an answer leads to: never straight off the site. */
const next = z
	.string()
	.regex(
		/^([a-z][a-z0-9-]*|\.\/[a-z0-9-]+\.mdx(#[a-z0-9-]+)?)$/,
		'Write the id of a question or outcome, or "./page.mdx#section" for a guide.',
	);
const asked = z.array(z.enum(reachables)).default([]).describe('What the reader must still have.');

/** What a reader can answer; questions use it by id. Strings may hold `{fact-id}`. */
export const answerSchema = z.strictObject({
	words: words(2, 60).describe('The answer as the reader would say it.'),
	hint: words(2, 80).optional().describe('A few words that help to recognize the own situation.'),
	lost: z
		.array(z.enum(reachables))
		.default([])
		.describe('What somebody who answers so no longer has; `login-name`: does not know which address it is.'),
	unsure: z.literal(true).optional().describe('This is the answer of somebody who is not sure.'),
	icon: z.enum(['mail', 'phone', 'both', 'unsure']).optional().describe('Drawing beside the answer on the start page.'),
});

/** A question with its answers; every one but `home`, which the start page asks, becomes a page. */
export const questionSchema = z.strictObject({
	slug: slug.optional().describe('Last part of the address, per language; the question `home` has none.'),
	words: words(5, 80).describe('The question, one sentence.'),
	hint: words(40, 160).optional().describe('What helps to answer; stands below the question and in search engines.'),
	answers: z
		.array(
			z.strictObject({
				say: id.describe('Id of an answer in src/content/finder/answers.yaml.'),
				to: next.describe('Where it leads.'),
				asksFor: asked.describe('For a guide: what it needs the reader to reach. Outcomes say it themselves.'),
			}),
		)
		.min(2, 'A question with fewer than two answers is a dead end.')
		.describe('The answers in their order, "not sure" last.'),
});

/** The one right next step for a situation, in the order in which the page shows it. */
export const outcomeSchema = z.strictObject({
	slug: slug.describe('Last part of the address, per language.'),
	title: words(3, 60).describe("The customer's own sentence, at most 60 characters."),
	lead: perLocale(z.string()).describe('What the page says first, one sentence understood by itself; the description for search engines.'),
	answer: words(40, 320).describe('The whole answer, for the Markdown edition and answers.json.'),
	do: z
		.array(
			z.strictObject({
				say: words(3, 200).describe('One instruction; names of screens between **.'),
				to: way.optional().describe('Where it is done or explained.'),
				prepare: z.literal(true).optional().describe('The step that is the request of `request`: its button stands here.'),
			}),
		)
		.min(1)
		.describe('What to do now, step by step.'),
	need: z.array(words(3, 120)).min(1).describe('What to have at hand.'),
	asksFor: asked,
	contact: z
		.strictObject({
			loggedIn: z.literal(true).optional().describe('The form must be sent while logged in. Left out: no login needed.'),
			write: z.array(words(3, 120)).min(1).describe('What to write there.'),
		})
		.optional()
		.describe('Support is part of the way.'),
	reply: z.string().optional().describe('Fact id: how long the reply usually takes.'),
	deadline: pageTarget.optional().describe('The section that counts the days that are left.'),
	scale: z
		.strictObject({
			stages: z
				.array(z.string().regex(/^\.\/[a-z0-9-]+\.mdx#[a-z0-9-]+$/, 'Write "./page.mdx#section".'))
				.min(1)
				.describe('Sections whose stages are drawn, a strip of days each.'),
			days: z.string().optional().describe('Fact id: the number of days that is shown large.'),
			for: words(3, 90).optional().describe('What these days are for; follows the number and its unit.'),
		})
		.optional()
		.describe('What the time limit looks like; stands with `deadline`.'),
	request: z.enum(requestSituations).optional().describe('Situation in which the request is prepared on the page "request".'),
	exits: z
		.array(z.strictObject({ when: words(3, 90).describe("The neighbour's sentence."), to: way }))
		.min(2, 'Give at least two ways out: without them, an outcome is a dead end for everybody it does not fit.')
		.describe('"Not my situation".'),
	guide: pageTarget.describe('The guide that tells the whole of it.'),
	updated: z.coerce.date().describe('Day of the last change of meaning (YYYY-MM-DD).'),
	aliases: perLocale(z.array(z.string().min(2)).min(1)).describe("Customers' own words for it, for the search."),
});

/** src/content/finder/answers.yaml: id → answer. */
export const answersFileSchema = z.record(id, answerSchema);
/** src/content/finder/questions.yaml: id → question. */
export const questionsFileSchema = z.record(id, questionSchema);
/** src/content/finder/outcomes-….yaml: id → outcome. */
export const outcomesFileSchema = z.record(id, outcomeSchema);

export type Answer = z.output<typeof answerSchema>;
export type Question = z.output<typeof questionSchema>;
export type Outcome = z.output<typeof outcomeSchema>;
