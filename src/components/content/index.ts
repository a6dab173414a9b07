import type { ComponentName } from '../../schemas/components';
import Addresses from './Addresses.astro';
import Avoid from './Avoid.astro';
import Callout from './Callout.astro';
import Case from './Case.astro';
import Cases from './Cases.astro';
import Check from './checklist/Check.astro';
import Checklist from './checklist/Checklist.astro';
import Code from './Code.astro';
import Contact from './Contact.astro';
import DeadlineReckoner from '../tools/deadline/DeadlineReckoner.astro';
import EmailCheck from '../tools/email-check/EmailCheck.astro';
import Fact from './Fact.astro';
import Faq from './Faq.astro';
import Figure from './Figure.astro';
import FinderList from './finder-map/FinderList.astro';
import FinderMap from './finder-map/FinderMap.astro';
import Guide from './Guide.astro';
import Heading2 from './Heading2.astro';
import Heading3 from './Heading3.astro';
import Lifecycle from './Lifecycle.astro';
import Link from './Link.astro';
import Outcome from './Outcome.astro';
import Question from './Question.astro';
import RecoveryCard from '../tools/recovery-card/RecoveryCard.astro';
import Register from './Register.astro';
import RequestComposer from '../tools/request/RequestComposer.astro';
import ResendTimeline from './ResendTimeline.astro';
import ResendTimer from '../tools/resend-timer/ResendTimer.astro';
import SafetyLine from './SafetyLine.astro';
import Stage from './Stage.astro';
import Step from './Step.astro';
import Steps from './Steps.astro';

/** What stands behind each name that authors may write; the names and their attributes are in src/schemas/components.ts. */
const authored = {
	Addresses,
	Avoid,
	Callout,
	Check,
	Checklist,
	Contact,
	DeadlineReckoner,
	EmailCheck,
	Fact,
	Faq,
	Figure,
	FinderList,
	FinderMap,
	Guide,
	Lifecycle,
	Outcome,
	Question,
	RecoveryCard,
	Register,
	RequestComposer,
	ResendTimeline,
	ResendTimer,
	SafetyLine,
	Stage,
	Step,
	Steps,
} satisfies Record<ComponentName, unknown>;

/** The map for `<Content components={contentComponents} />`: authored components and Markdown's own links, code and headings. */
export const contentComponents = { ...authored, a: Link, code: Code, h2: Heading2, h3: Heading3, Case, Cases };
