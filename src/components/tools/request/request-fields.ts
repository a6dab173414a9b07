import type { requestSituations } from '../../../lib/request-situations';
import type { Secret } from '../../../lib/typed/secrets';

export type RequestSituation = (typeof requestSituations)[number];

/** What kind of answer a field takes; `tick` is a sentence that the reader confirms, `lines` a text of several lines. */
type FieldKind = 'text' | 'email' | 'tel' | 'date' | 'lines' | 'tick';

interface FieldRule {
	kind: FieldKind;
	/** What the reader is warned of. Digits are at home in phone numbers, times and addresses: there only words give a secret away. */
	secrets: readonly Secret[];
}

const everySecret = ['password', 'code', 'card'] as const;

/** Everything that a request may ask for. The texts are in src/i18n: label, reason and line of each by its name. */
export const fieldRules = {
	service: { kind: 'text', secrets: everySecret },
	phone: { kind: 'tel', secrets: [] },
	times: { kind: 'lines', secrets: [] },
	hosting: { kind: 'text', secrets: everySecret },
	expired: { kind: 'date', secrets: [] },
	'no-invoicing': { kind: 'tick', secrets: [] },
	'service-type': { kind: 'text', secrets: everySecret },
	'service-name': { kind: 'text', secrets: everySecret },
	'billing-name': { kind: 'text', secrets: everySecret },
	'billing-address': { kind: 'lines', secrets: ['card'] },
	'billing-email': { kind: 'email', secrets: ['card'] },
	'billing-phone': { kind: 'tel', secrets: [] },
	'contact-id': { kind: 'text', secrets: ['card'] },
	domain: { kind: 'text', secrets: everySecret },
	old: { kind: 'email', secrets: ['card'] },
	'old-phone': { kind: 'tel', secrets: [] },
	why: { kind: 'text', secrets: everySecret },
	'not-restorable': { kind: 'tick', secrets: [] },
	new: { kind: 'email', secrets: ['card'] },
	'new-phone': { kind: 'tel', secrets: [] },
	services: { kind: 'text', secrets: everySecret },
	description: { kind: 'lines', secrets: everySecret },
	reply: { kind: 'email', secrets: ['card'] },
} as const satisfies Record<string, FieldRule>;

export type FieldName = keyof typeof fieldRules;

/**
 * A field in a request. One that is neither needed nor optional only speeds the request up: left empty, the text says that it is not
 * stated, so that support sees it and need not look for it.
 */
export interface RequestField {
	name: FieldName;
	/** Nothing can be done without it: it says what the request is about, or where to reply. */
	needed?: true;
	/** Left empty, the text does not mention it. */
	optional?: true;
	/** Fields whose domain is the one that was lost: an address on it is of no use now. */
	notUnder?: readonly FieldName[];
	/** Fields that hold an address that was lost. */
	notSame?: readonly FieldName[];
}

/** What support needs to know in each situation, in the order in which it is asked and said. The one source of forms, templates and texts. */
export const requests: Readonly<Record<RequestSituation, readonly RequestField[]>> = {
	sms: [{ name: 'service' }, { name: 'phone' }, { name: 'times' }, { name: 'reply', needed: true }],
	access: [
		{ name: 'hosting', needed: true },
		{ name: 'no-invoicing' },
		{ name: 'expired' },
		{ name: 'reply', needed: true, notUnder: ['hosting'] },
	],
	'payment-link': [
		{ name: 'service-type' },
		{ name: 'service-name', needed: true },
		{ name: 'billing-name' },
		{ name: 'billing-address', optional: true },
		{ name: 'billing-email', optional: true },
		{ name: 'billing-phone', optional: true },
		{ name: 'reply', needed: true, notUnder: ['service-name'] },
	],
	contacts: [
		{ name: 'services', needed: true },
		{ name: 'old' },
		{ name: 'old-phone', optional: true },
		{ name: 'why', optional: true },
		{ name: 'new', optional: true, notSame: ['old'] },
		{ name: 'new-phone', optional: true },
		{ name: 'reply', needed: true, notSame: ['old'] },
	],
	'login-email': [
		{ name: 'services', needed: true },
		{ name: 'reply', needed: true },
	],
	'owner-email': [
		{ name: 'contact-id' },
		{ name: 'domain', needed: true },
		{ name: 'old' },
		{ name: 'not-restorable' },
		{ name: 'new', needed: true, notUnder: ['domain'], notSame: ['old'] },
		{ name: 'reply', optional: true, notUnder: ['domain'], notSame: ['old'] },
	],
	'out-of-dns': [
		{ name: 'service', needed: true },
		{ name: 'old' },
		{ name: 'new', needed: true, notUnder: ['old'] },
		{ name: 'reply', optional: true, notUnder: ['old'] },
	],
	other: [
		{ name: 'service', optional: true },
		{ name: 'description', needed: true },
		{ name: 'reply', needed: true },
	],
};
