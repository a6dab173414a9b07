import { z } from 'astro/zod';
import { requestSituations } from '../lib/request-situations';
import { czechCases } from '../lib/text/czech-cases';

const id = z
	.string()
	.regex(/^[a-z][a-z0-9-]*$/, 'Use small letters without accents, digits and hyphens; begin with a letter.')
	.describe('Stays the same for ever and in every language: links point at it.');
/** Words that readers see. */
const words = z.string().min(2).meta({ isProse: true });
const flag = z.literal(true).optional();

export const factProps = z.strictObject({
	id: z.string().describe('Id from src/content/facts.'),
	case: z.enum(czechCases).optional().describe('Czech case of the unit: gen, dat, acc, loc or ins. Czech pages only.'),
});
export const guideProps = z.strictObject({ id: z.string().describe('Id from src/content/links.') });
export const stepProps = z.strictObject({
	id,
	title: words.describe('The instruction in a few words.'),
	fold: flag.describe('Fold the explanation away under the title.'),
});
export const stageProps = z.strictObject({
	id,
	title: words.describe('What holds during this time.'),
	lasts: z.string().optional().describe('Fact id: length of this stage in days.'),
	from: z
		.string()
		.optional()
		.describe('Fact id: day after expiration on which this stage begins, with `until`; left out = the day of expiration.'),
	until: z.string().optional().describe('Fact id: day after expiration on which this stage ends.'),
	tone: z.enum(['works', 'limited', 'gone']).describe('How much still works.'),
});
export const deadlineReckonerProps = z.strictObject({
	example: z.iso
		.date('Write a day of the calendar as year-month-day.')
		.describe('Day of expiration in the worked example, as year-month-day.'),
});
export const calloutProps = z.strictObject({
	tone: z.enum(['note', 'warning']).describe('note = good to know, warning = can cost you time or data.'),
	title: words,
});
export const checklistProps = z.strictObject({ id, label: words.describe('Name of the list for screen readers.') });
export const checkProps = z.strictObject({ id, title: words });
export const questionProps = z.strictObject({ id, title: words.describe("The question in the customer's words.") });
export const figureProps = z.strictObject({
	name: z.enum(['resend-link', 'loop']).describe('Which drawing.'),
	caption: words,
});
export const contactProps = z.strictObject({
	reply: z.string().optional().describe('Fact id: how long the reply usually takes.'),
	loggedIn: flag.describe('The request must be sent while logged in: the button leads into the customer administration.'),
	situation: z.enum(requestSituations).optional().describe('Links to the page where the whole request can be prepared.'),
});
export const outcomeProps = z.strictObject({ id: z.string().describe('Id of an outcome in src/content/finder.') });
