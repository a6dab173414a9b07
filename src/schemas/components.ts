import { z } from 'astro/zod';
import type { Answer } from './answers';
import {
	calloutProps,
	checkProps,
	checklistProps,
	contactProps,
	deadlineReckonerProps,
	factProps,
	figureProps,
	guideProps,
	outcomeProps,
	questionProps,
	stageProps,
	stepProps,
} from './component-props';

/** What an author may write in MDX: attributes, and which elements may stand inside. */
export interface ComponentRule {
	/** One sentence for authors. */
	purpose: string;
	/** How it is written, as the editors' guide shows it. */
	example: string;
	/** Attributes, all of them plain text in quotes or a bare word. */
	props: z.ZodObject;
	/** Elements that it must directly contain, and nothing else. Left out: ordinary text and lists. */
	children?: readonly string[];
	/** Elements that it must stand in directly. Left out: anywhere. */
	parents?: readonly string[];
	/** Must be written as `<Name … />`. */
	empty?: boolean;
	/** Must hold one list and nothing else: of what, and how a row of it begins. */
	list?: { of: string; row: string };
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

const none = z.strictObject({});

/** Every component that MDX pages may use; the map with the implementations is src/components/content/index.ts. */
export const componentRules = {
	Fact: {
		purpose: "A fact's value with its unit.",
		example: 'Wait <Fact id="resend-wait" />.',
		props: factProps,
		empty: true,
		inline: true,
		refs: { id: 'fact' },
	},
	Guide: {
		purpose: 'Link to a page outside this site, by id. Text inside replaces its title.',
		example: 'See <Guide id="order-overview">the list of orders</Guide>.',
		props: guideProps,
		textOptional: true,
		inline: true,
		refs: { id: 'link' },
	},
	SafetyLine: {
		purpose: 'What the company never does; stands below the step where a code is involved.',
		example: '<SafetyLine />',
		props: none,
		empty: true,
		requires: { pages: ['genuine'] },
	},
	Steps: {
		purpose: 'Numbered steps.',
		example: '<Steps>\n\n<Step id="resend" title="Send it again">\n\nAsk for the SMS on the same page.\n\n</Step>\n\n</Steps>',
		props: none,
		children: ['Step'],
	},
	Step: {
		purpose: 'One step.',
		example: '<Step id="browser" title="Try another browser" fold>\n\nOpen the same page there.\n\n</Step>',
		props: stepProps,
		parents: ['Steps', 'ResendTimeline'],
		hasId: true,
		answers: 'step',
		folds: 'fold',
	},
	ResendTimer: {
		purpose: 'Counts the wait for an SMS; stands around the timeline.',
		example:
			'<ResendTimer>\n\n<ResendTimeline>\n\n<Step id="resend" title="Send it again">\n\nAsk for the SMS on the same page.\n\n</Step>\n\n</ResendTimeline>\n\n</ResendTimer>',
		props: none,
		children: ['ResendTimeline'],
		requires: { facts: ['resend-wait'] },
	},
	ResendTimeline: {
		purpose: 'The steps for an SMS that does not come, on a time axis.',
		example:
			'<ResendTimeline>\n\n<Step id="resend" title="Send it again">\n\nAsk for the SMS on the same page.\n\n</Step>\n\n</ResendTimeline>',
		props: none,
		children: ['Step'],
		search: 'inside',
		requires: { facts: ['resend-wait', 'authorization-reply'] },
	},
	Lifecycle: {
		purpose: 'Stages after expiration, drawn to length.',
		example:
			'<Lifecycle>\n\n<Stage id="kept" title="The hosting is kept" until="hosting-deletion" tone="limited">\n\nPay for it now.\n\n</Stage>\n\n<Stage id="deleted" title="The hosting is gone" tone="gone">\n\nNothing brings it back.\n\n</Stage>\n\n</Lifecycle>',
		props: none,
		children: ['Stage'],
		search: 'inside',
	},
	Stage: {
		purpose: 'One stage of a Lifecycle.',
		example: '<Stage id="kept" title="The hosting is kept" until="hosting-deletion" tone="limited">\n\nPay for it now.\n\n</Stage>',
		props: stageProps,
		parents: ['Lifecycle'],
		hasId: true,
		answers: 'stage',
		refs: { lasts: 'fact', from: 'fact', until: 'fact' },
	},
	Callout: {
		purpose: 'A box for the one thing that surprises people.',
		example: '<Callout tone="warning" title="The hosting and the domain end apart">\n\nEach has its own time limit.\n\n</Callout>',
		props: calloutProps,
	},
	Avoid: {
		purpose: 'A list of things not to do; write an ordinary list inside.',
		example: '<Avoid>\n\n- Do not share the code.\n\n</Avoid>',
		props: none,
		list: { of: 'what not to do', row: 'Do not …' },
	},
	Checklist: {
		purpose: 'A list that the reader can tick.',
		example:
			'<Checklist id="conditions" label="Conditions of a good email">\n\n<Check id="any-device" title="I can open it from any device">\n\nTry it on one that you do not normally use.\n\n</Check>\n\n</Checklist>',
		props: checklistProps,
		children: ['Check'],
		hasId: true,
	},
	Check: {
		purpose: 'One condition of a Checklist.',
		example: '<Check id="any-device" title="I can open it from any device">\n\nTry it on one that you do not normally use.\n\n</Check>',
		props: checkProps,
		parents: ['Checklist'],
		hasId: true,
		answers: 'condition',
	},
	EmailCheck: {
		purpose: 'Checks whether an address meets the conditions of a good email.',
		example: '<EmailCheck />',
		props: none,
		empty: true,
		search: 'nothing',
	},
	Faq: {
		purpose: 'Questions with folded answers.',
		example:
			'<Faq>\n\n<Question id="second-email" title="What is Email 2 for?">\n\nSupport can send a payment request there.\n\n</Question>\n\n</Faq>',
		props: none,
		children: ['Question'],
	},
	Question: {
		purpose: 'One question; the answer stands inside.',
		example: '<Question id="second-email" title="What is Email 2 for?">\n\nSupport can send a payment request there.\n\n</Question>',
		props: questionProps,
		parents: ['Faq'],
		hasId: true,
		answers: 'question',
		folds: 'always',
	},
	Figure: {
		purpose: 'A drawing with a caption.',
		example: '<Figure name="loop" caption="The circle of mailbox, payment request and domain" />',
		props: figureProps,
		empty: true,
	},
	Contact: {
		purpose: 'The way to the contact form; inside, what to write there.',
		example: '<Contact reply="authorization-reply" situation="sms">The times at which you asked.</Contact>',
		props: contactProps,
		refs: { reply: 'fact' },
		search: 'inside',
	},
	RequestComposer: {
		purpose: 'Writes a request to support, situation by situation.',
		example: '<RequestComposer />',
		props: none,
		empty: true,
		requires: { facts: ['temporary-access', 'authorization-reply'] },
	},
	DeadlineReckoner: {
		purpose: 'Counts the days after expiration; reads the stages of this page.',
		example: '<DeadlineReckoner example="2026-11-22" />',
		props: deadlineReckonerProps,
		empty: true,
		requires: { facts: ['temporary-access', 'hosting-deletion-marked'], pages: ['expiry', 'pay'] },
	},
	RecoveryCard: {
		purpose: 'A sheet to print and to fill in by hand.',
		example: '<RecoveryCard />',
		props: none,
		empty: true,
		requires: { facts: ['email-2'], pages: ['pay'] },
	},
	Outcome: {
		purpose: 'The short answer of an outcome of the finder, with the link to it.',
		example: '<Outcome id="neither" />',
		props: outcomeProps,
		empty: true,
		refs: { id: 'outcome' },
	},
	FinderMap: {
		purpose: 'The drawing of all ways through the finder.',
		example: '<FinderMap />',
		props: none,
		empty: true,
		search: 'nothing',
	},
	FinderList: { purpose: 'The same ways as a nested list.', example: '<FinderList />', props: none, empty: true, search: 'nothing' },
	Addresses: {
		purpose: 'Everything that can be linked to, with its short address (page for support).',
		example: '<Addresses />',
		props: none,
		empty: true,
		search: 'nothing',
	},
	Register: {
		purpose: 'The table of all facts with source and date (About page).',
		example: '<Register />',
		props: none,
		empty: true,
		search: 'nothing',
		folds: 'always',
	},
} as const satisfies Record<string, ComponentRule>;

export type ComponentName = keyof typeof componentRules;

/** Whether an attribute of a component holds words that readers see. */
export function isProse(component: string, attribute: string): boolean {
	const type: unknown = ruleOf(component)?.props.shape[attribute];
	return type instanceof z.ZodType && type.meta()?.['isProse'] === true;
}

/** The rule of a component as a whole, whatever it leaves out; undefined for a name that is no component. */
export function ruleOf(name: string | null): ComponentRule | undefined {
	return name !== null && Object.hasOwn(componentRules, name) ? componentRules[name as ComponentName] : undefined;
}
