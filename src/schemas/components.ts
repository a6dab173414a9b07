import { z } from 'astro/zod';
import { czechCases } from '../lib/text/czech-cases';
import { requestSituations } from '../lib/request-situations';
import type { Answer } from './answers';

const id = z
	.string()
	.regex(/^[a-z][a-z0-9-]*$/, 'Use small letters without accents, digits and hyphens; begin with a letter.')
	.describe('Stays the same for ever and in every language: links point at it.');
const words = z.string().min(2);
const flag = z.literal(true).optional();

/** What an author may write in MDX: attributes, and which elements may stand inside. */
export interface ComponentRule {
	/** One sentence for authors. */
	purpose: string;
	/** Attributes, all of them plain text in quotes or a bare word. */
	props: z.ZodObject;
	/** Elements that it must directly contain, and nothing else. Left out: ordinary text and lists. */
	children?: readonly string[];
	/** Elements that it must stand in directly. Left out: anywhere. */
	parents?: readonly string[];
	/** Must be written as `<Name … />`. */
	empty?: boolean;
	/** Must hold one list and nothing else: a list of what. */
	listOf?: string;
	/** May also be written as `<Name … />`; any other component that holds text needs some. */
	textOptional?: boolean;
	/** Stands within a sentence; all others stand on lines of their own. */
	inline?: true;
	/** Has an id of its own that links can point at. */
	hasId?: true;
	/** Answers something under its id: what, as answers.json calls it. */
	answers?: Answer['kind'];
	/** Attributes that name something by its id, and what. */
	refs?: Readonly<Record<string, 'fact' | 'link' | 'outcome'>>;
	/** Folds its text away: always, or with this attribute. */
	folds?: 'always' | 'fold';
	/** What the search takes of it: nothing, or only what an author wrote inside. Left out: everything it shows. */
	search?: 'nothing' | 'inside';
	/** Ids of facts and pages that it reads by itself. */
	requires?: { facts?: readonly string[]; pages?: readonly string[] };
}

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
const none = z.strictObject({});

/** Every component that MDX pages may use; the map with the implementations is src/components/content/index.ts. */
export const componentRules = {
	Fact: { purpose: "A fact's value with its unit.", props: factProps, empty: true, inline: true, refs: { id: 'fact' } },
	Guide: {
		purpose: 'Link to a page outside this site, by id. Text inside replaces its title.',
		props: guideProps,
		textOptional: true,
		inline: true,
		refs: { id: 'link' },
	},
	SafetyLine: {
		purpose: 'What the company never does; stands below the step where a code is involved.',
		props: none,
		empty: true,
		requires: { pages: ['genuine'] },
	},
	Steps: { purpose: 'Numbered steps.', props: none, children: ['Step'] },
	Step: { purpose: 'One step.', props: stepProps, parents: ['Steps', 'ResendTimeline'], hasId: true, answers: 'step', folds: 'fold' },
	ResendTimer: {
		purpose: 'Counts the wait for an SMS; stands around the timeline.',
		props: none,
		children: ['ResendTimeline'],
		requires: { facts: ['resend-wait'] },
	},
	ResendTimeline: {
		purpose: 'The steps for an SMS that does not come, on a time axis.',
		props: none,
		children: ['Step'],
		search: 'inside',
		requires: { facts: ['resend-wait', 'authorization-reply'] },
	},
	Lifecycle: { purpose: 'Stages after expiration, drawn to length.', props: none, children: ['Stage'], search: 'inside' },
	Stage: {
		purpose: 'One stage of a Lifecycle.',
		props: stageProps,
		parents: ['Lifecycle'],
		hasId: true,
		answers: 'stage',
		refs: { lasts: 'fact', from: 'fact', until: 'fact' },
	},
	Callout: { purpose: 'A box for the one thing that surprises people.', props: calloutProps },
	Avoid: { purpose: 'A list of things not to do; write an ordinary list inside.', props: none, listOf: 'what not to do' },
	Checklist: { purpose: 'A list that the reader can tick.', props: checklistProps, children: ['Check'], hasId: true },
	Check: { purpose: 'One condition of a Checklist.', props: checkProps, parents: ['Checklist'], hasId: true, answers: 'condition' },
	EmailCheck: { purpose: 'Checks whether an address meets the conditions of a good email.', props: none, empty: true, search: 'nothing' },
	Faq: { purpose: 'Questions with folded answers.', props: none, children: ['Question'] },
	Question: {
		purpose: 'One question; the answer stands inside.',
		props: questionProps,
		parents: ['Faq'],
		hasId: true,
		answers: 'question',
		folds: 'always',
	},
	Figure: { purpose: 'A drawing with a caption.', props: figureProps, empty: true },
	Contact: {
		purpose: 'The way to the contact form; inside, what to write there.',
		props: contactProps,
		refs: { reply: 'fact' },
		search: 'inside',
	},
	RequestComposer: {
		purpose: 'Writes a request to support, situation by situation.',
		props: none,
		empty: true,
		requires: { facts: ['temporary-access', 'authorization-reply'] },
	},
	DeadlineReckoner: {
		purpose: 'Counts the days after expiration; reads the stages of this page.',
		props: deadlineReckonerProps,
		empty: true,
		requires: { facts: ['temporary-access', 'hosting-deletion-marked'], pages: ['expiry', 'pay'] },
	},
	RecoveryCard: {
		purpose: 'A sheet to print and to fill in by hand.',
		props: none,
		empty: true,
		requires: { facts: ['email-2'], pages: ['pay'] },
	},
	Outcome: {
		purpose: 'The short answer of an outcome of the finder, with the link to it.',
		props: outcomeProps,
		empty: true,
		refs: { id: 'outcome' },
	},
	FinderMap: { purpose: 'The drawing of all ways through the finder.', props: none, empty: true, search: 'nothing' },
	FinderList: { purpose: 'The same ways as a nested list.', props: none, empty: true, search: 'nothing' },
	Addresses: {
		purpose: 'Everything that can be linked to, with its short address (page for support).',
		props: none,
		empty: true,
		search: 'nothing',
	},
	Register: {
		purpose: 'The table of all facts with source and date (About page).',
		props: none,
		empty: true,
		search: 'nothing',
		folds: 'always',
	},
} as const satisfies Record<string, ComponentRule>;

export type ComponentName = keyof typeof componentRules;

/** The rule of a component as a whole, whatever it leaves out; undefined for a name that is no component. */
export function ruleOf(name: string | null): ComponentRule | undefined {
	return name !== null && Object.hasOwn(componentRules, name) ? componentRules[name as ComponentName] : undefined;
}
