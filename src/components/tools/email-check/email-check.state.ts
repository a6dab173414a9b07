import { domainOf, liesUnder, normalizeDomain } from '../../../lib/typed/domains';
import { cleanText } from '../../../lib/typed/text';

/** What the reader can answer to a question; nobody has to know everything. */
export const choices = ['yes', 'no', 'unsure'] as const;
export type Choice = (typeof choices)[number];

/** Questions of the form; a name is the name of its radio buttons. */
export const questions = ['any-device', 'only-billing', 'email-2'] as const;
export type QuestionName = (typeof questions)[number];

/** What the form holds. The lines of `domains` are as typed. */
export interface Answers extends Readonly<Record<QuestionName, Choice>> {
	readonly address: string;
	readonly domains: string;
}

/** A form that may still lack answers. */
export type Draft = Pick<Answers, 'address' | 'domains'> & { readonly [Name in QuestionName]?: Choice | undefined };

export type Verdict = 'met' | 'unmet' | 'unknown';

/** The conditions of a good email, by the ids that the page's checklist has, too. */
type Condition = 'any-device' | 'outside-account' | 'not-only-billing';

/** What decided where the mailbox runs. `domain` is an entry of the list, in the form in which the reader knows it. */
type Finding =
	| { what: 'outside' | 'none' }
	/** The address is at this domain, or under it. */
	| { what: 'under'; domain: string }
	/** The other way round: this entry lies under the domain of the address, which the list does not name. */
	| { what: 'above'; domain: string }
	/** An entry that is no domain: it might have been the one. */
	| { what: 'unread'; domain: string };

/** A part of the loop: it holds, or the loop is open there. */
type LinkState = 'closed' | 'open' | 'unknown';

export interface Judgement {
	readonly conditions: Readonly<Record<Condition, Verdict>>;
	readonly finding: Finding;
	/** Whether a second address is set: no condition, but a second way. */
	readonly email2: Verdict;
	/** `covered` is not good by itself, but Email 2 is there. */
	readonly overall: 'good' | 'covered' | 'poor' | 'unknown';
	/** How many conditions are met. */
	readonly met: number;
	/** The mailbox that lives on the domain, the bill that goes to it alone, the bill that nobody else gets. */
	readonly loop: Readonly<Record<'mailbox' | 'bill' | 'reader', LinkState>>;
}

const asked: Record<Choice, Verdict> = { yes: 'met', no: 'unmet', unsure: 'unknown' };
const opposite: Record<Verdict, Verdict> = { met: 'unmet', unmet: 'met', unknown: 'unknown' };
const linkOf: Record<Verdict, LinkState> = { met: 'open', unmet: 'closed', unknown: 'unknown' };

/** Names of what keeps the form from being judged, in the order of the form. Spelling that is only suspicious is none. */
export function mistakesIn(draft: Draft): ('address' | QuestionName)[] {
	const open = questions.filter((name) => draft[name] === undefined);
	const addresses = draft.address.split(/[\s,;]+/).filter((word) => word.includes('@'));
	const several = new Set(addresses.map((word) => word.replace(/[<>"']/g, '').toLowerCase())).size > 1;
	return domainOf(draft.address) === undefined || several ? ['address', ...open] : open;
}

/** All answers given and the address readable. */
export function isComplete(draft: Draft): draft is Answers {
	return mistakesIn(draft).length === 0;
}

/** What the answers say about each condition. Good only where all of them are met. */
export function judge(answers: Answers): Judgement {
	const finding = findMailbox(answers.address, answers.domains);
	const outside = verdictOf(finding);
	const billedElsewhere = opposite[asked[answers['only-billing']]];
	const conditions: Judgement['conditions'] = {
		'any-device': asked[answers['any-device']],
		'outside-account': outside,
		// The condition is about the service that the mailbox runs on; outside the account there is none.
		'not-only-billing': outside === 'met' ? 'met' : billedElsewhere,
	};
	const email2 = asked[answers['email-2']];
	const verdicts = Object.values(conditions);
	return {
		conditions,
		finding,
		email2,
		overall: sumUp(verdicts, email2),
		met: verdicts.filter((verdict) => verdict === 'met').length,
		loop: {
			mailbox: linkOf[conditions['outside-account']],
			bill: linkOf[billedElsewhere],
			reader: linkOf[email2],
		},
	};
}

function sumUp(verdicts: readonly Verdict[], email2: Verdict): Judgement['overall'] {
	if (verdicts.every((verdict) => verdict === 'met')) return 'good';
	if (!verdicts.includes('unmet')) return 'unknown';
	return email2 === 'met' ? 'covered' : 'poor';
}

function verdictOf({ what }: Finding): Verdict {
	if (what === 'under') return 'unmet';
	return what === 'outside' ? 'met' : 'unknown';
}

/** Compares the address with the list. A match decides; before "outside" may be said, every entry must have been read. */
function findMailbox(address: string, list: string): Finding {
	const host = domainOf(address) ?? '';
	const entries = entriesOf(list);
	if (entries.length === 0) return { what: 'none' };
	const match = entries.find(({ name }) => name !== undefined && liesUnder(host, name));
	if (match) return { what: 'under', domain: formatEntry(match) };
	const below = entries.find(({ name }) => name !== undefined && liesUnder(name, host));
	if (below) return { what: 'above', domain: formatEntry(below) };
	const unread = entries.find(({ name }) => name === undefined);
	return unread ? { what: 'unread', domain: unread.typed } : { what: 'outside' };
}

export interface DomainEntry {
	readonly typed: string;
	/** In the form in which names are compared; undefined where the entry is no domain. */
	readonly name: string | undefined;
}

/** The entries of a list in any of the usual separators. A lone letter is a Czech "and", no domain. */
export function entriesOf(list: string): DomainEntry[] {
	return cleanText(list)
		.split(/[\s,;]+/)
		.filter((typed) => /[\p{L}\p{N}]{2}/u.test(typed))
		.map((typed) => ({ typed, name: normalizeDomain(typed) }));
}

/** As compared, unless that is Punycode, which nobody knows their domain by. */
export function formatEntry({ typed, name }: DomainEntry): string {
	return name === undefined || name.includes('xn--') ? typed : name;
}
