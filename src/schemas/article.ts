import { z } from 'astro/zod';

/** Sections of the site, in the order in which the home page and the list of all answers show them. */
export const articleGroups = ['lost', 'which', 'money', 'ahead', 'site'] as const;

/** `./page.mdx` or `./page.mdx#section` (a page of this site), or `link:id` (an entry of src/content/links). */
const target = z
	.string()
	.regex(/^(\.\/[a-z0-9-]+\.mdx(#[a-z0-9-]+)?|link:[a-z0-9-]+)$/, 'Write "./page.mdx", "./page.mdx#section" or "link:id".');

/** The last part of an address. */
const addressPart = z.string().regex(/^[a-z0-9-]*$/, 'Use small letters without accents, digits and hyphens.');

/** Fields that every page has. Strings may hold `{fact-id}`, which becomes the fact's value. */
const base = {
	slug: addressPart.describe('Last part of the address, in the language of the page. Empty only for the home page.'),
	title: z.string().min(3).max(60).describe("The customer's own sentence, at most 60 characters."),
	short: z.string().min(3).max(32).optional().describe('Short name for menus and breadcrumbs; the title where left out.'),
	// Its length counts with the facts filled in; a content check measures it.
	lead: z.string().describe('What the page says first, one sentence understood by itself; the description for search engines.'),
	answer: z.string().min(40).max(320).describe('The whole answer, for the Markdown edition and answers.json.'),
	updated: z.coerce.date().describe('Day of the last change of meaning (YYYY-MM-DD).'),
	group: z.enum(articleGroups).describe('Section of the site.'),
	order: z.number().int().describe('Place within the section; small numbers first.'),
	aliases: z.array(z.string().min(2)).default([]).describe("Customers' own words for this page, for the search."),
	sectionAliases: z
		.record(z.string(), z.array(z.string().min(2)).min(1))
		.default({})
		.describe("Customers' own words for sections, steps and questions of this page: the id, then the words."),
	related: z
		.array(z.string().regex(/^\.\/[a-z0-9-]+\.mdx$/, 'Write "./page.mdx".'))
		.default([])
		.describe('Pages to read next; the Markdown edition lists them.'),
	sources: z.array(z.string()).default([]).describe('Ids from src/content/links that the page was written from.'),
	formerly: z
		.array(addressPart.min(1))
		.optional()
		.describe('Slugs that the page had before: they lead to it for ever. Add the old one whenever the slug changes.'),
};

/** A page that answers a situation: short answer, what to have at hand, what to do, other cases, ways out. */
const guide = z.strictObject({
	...base,
	kind: z.literal('guide'),
	need: z.array(z.string().min(3)).min(1).optional().describe('What to have at hand, in a few words each.'),
	exits: z
		.array(z.strictObject({ when: z.string().min(3), to: target }))
		.min(2, 'Give at least two ways out.')
		.max(4, 'Give at most four ways out: more are not read. The finder comes after them by itself.')
		.describe('"Not my situation": the reader\'s sentence and where it leads.'),
});

/** The list of questions. */
const faq = z.strictObject({ ...base, kind: z.literal('faq') });

/** A page about the site itself. */
const page = z.strictObject({ ...base, kind: z.literal('page') });

/** Frontmatter of a file in src/content/help. `kind` decides which fields it has; an unknown field is an error. */
export const articleSchema = z.discriminatedUnion('kind', [guide, faq, page]);

export type Article = z.output<typeof articleSchema>;
export type ArticleGroup = (typeof articleGroups)[number];
