import { z } from 'astro/zod';

/** Raised when a reader of the file would have to change: a field goes, or means something else. New kinds and fields do not count. */
export const answersVersion = 1;

/** What an address leads to. */
const answerKinds = ['page', 'section', 'step', 'stage', 'condition', 'question', 'outcome'] as const;

const answer = z.strictObject({
	id: z
		.string()
		.describe(
			'The same in every language and for ever: "phone" for a page, "phone#resend" for a part of it, "finder/neither" for an outcome.',
		),
	kind: z
		.enum(answerKinds)
		.describe('page, a section of it, a step, a stage of time, a condition to meet, a question, or where the finder ends.'),
	language: z.string().describe('BCP 47 tag.'),
	title: z.string().min(1).describe("The customer's sentence, the question, or the instruction in a few words."),
	answer: z.string().min(1).describe('The short answer as plain text; lines of a list begin with a hyphen.'),
	url: z.url().describe('Where people read it.'),
	updated: z.iso.date().describe('Day of the last change of meaning of its page.'),
});

/** answers.json: every answer of the site for programs, such as a chat window or the tools of a support desk. */
export const answersSchema = z.strictObject({
	$schema: z.url().describe('Where this description stands.'),
	version: z.literal(answersVersion).describe('Version of this description.'),
	answers: z.array(answer).min(1),
});

export type Answer = z.output<typeof answer>;
