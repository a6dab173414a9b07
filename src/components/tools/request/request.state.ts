import { domainOf, liesUnder, normalizeDomain } from '../../../lib/typed/domains';
import { formatDay, toDay, type Day } from '../../../lib/time/plain-date';
import { findSecret, type Secret } from '../../../lib/typed/secrets';
import { cleanAddress, cleanText } from '../../../lib/typed/text';
import { fieldRules, requests, type FieldName, type RequestField, type RequestSituation } from './request-fields';

export type { FieldName };

/** Names of all fields. */
export const fieldNames = Object.keys(fieldRules) as FieldName[];

/** A piece of a request's text, line breaks included. */
export interface Line {
	/** Undefined for what stands in every request of the situation. */
	field?: FieldName | undefined;
	/** Words before and after the value, which a tick does not have. */
	before: string;
	after: string;
	/** Stands for the value while its field is empty; where undefined, the whole line is left out then. */
	empty?: string | undefined;
}

/** What the reader has entered, as the controls hold it; a tick that is set has any text. */
export type Values = Partial<Record<FieldName, string>>;

/** What has to be mended before the request is complete. */
export interface Wrong {
	field: FieldName;
	what: 'missing' | 'email' | 'date';
}

/** What the reader should think about; holds nothing back. */
export interface Doubt {
	field: FieldName;
	what: Secret | 'under' | 'same' | 'late' | 'unticked';
	/** The domain that the address lies on, as the reader wrote it. */
	domain?: string;
}

/** What stands for a value that is still to be filled in. */
export const blank = '______';

/**
 * The request as plain text: what was entered, in whole lines, and no trace of what was left out. Spaces that do not break
 * become plain ones: a form may show them wrongly.
 * @param lang BCP 47 tag of the request, for dates
 */
export function composeRequest(lines: readonly Line[], values: Values, lang: string): string {
	const text = lines.map(({ field, before, after, empty }) => {
		if (field === undefined) return before;
		const value = formatValue(field, values, lang) || empty;
		return value === undefined ? '' : `${before}${isTick(field) ? '' : value}${after}`;
	});
	return `${text
		.join('')
		.replaceAll('\u00a0', ' ')
		.replace(/\n{3,}/g, '\n\n')
		.trim()}\n`;
}

/** The situation of this id, e.g. from the address; undefined where there is none. */
export function readSituation(id: string): RequestSituation | undefined {
	return (Object.keys(requests) as RequestSituation[]).find((known) => known === id);
}

/** Everything that nothing can be done without, or that cannot be right, in the order of the fields. */
export function findWrong(situation: RequestSituation, values: Values, today: Day): Wrong[] {
	return requests[situation].flatMap(({ name, needed }): Wrong[] => {
		const value = valueOf(name, values);
		if (value === '') return needed ? [{ field: name, what: 'missing' }] : [];
		const { kind } = fieldRules[name];
		if (kind === 'email' && !isAddress(value)) return [{ field: name, what: 'email' }];
		const day = readDay(value);
		return kind === 'date' && (day === undefined || day > today) ? [{ field: name, what: 'date' }] : [];
	});
}

/**
 * What may be a slip: a secret, an address that was lost, a day too long ago, a sentence that is not ticked. One for each field at most.
 * @param accessDays days after expiration on which temporary access may still be asked for; from the facts
 */
export function findDoubts(situation: RequestSituation, values: Values, today: Day, accessDays: number): Doubt[] {
	return requests[situation].flatMap((field): Doubt[] => {
		const { name } = field;
		const value = valueOf(name, values);
		if (isTick(name)) return value === '' ? [{ field: name, what: 'unticked' }] : [];
		const { kind, secrets } = fieldRules[name];
		const secret = findSecret(value, secrets);
		if (secret !== undefined) return [{ field: name, what: secret }];
		if (kind === 'email') return doubtAddress(field, value, values);
		const day = readDay(value);
		return kind === 'date' && day !== undefined && today - day > accessDays ? [{ field: name, what: 'late' }] : [];
	});
}

/** An address that was lost, or that lies where the lost one does: on the same domain, over or under it. */
function doubtAddress({ name, notSame = [], notUnder = [] }: RequestField, value: string, values: Values): Doubt[] {
	const host = domainOf(value);
	if (host === undefined) return [];
	const lost = (other: FieldName) => valueOf(other, values);
	if (notSame.some((other) => lost(other).toLowerCase() === value.toLowerCase())) return [{ field: name, what: 'same' }];
	const domain = notUnder.map(lost).find((text) => {
		const other = domainOf(text) ?? normalizeDomain(text);
		return other !== undefined && (liesUnder(host, other) || liesUnder(other, host));
	});
	return domain === undefined ? [] : [{ field: name, what: 'under', domain: domain.slice(domain.lastIndexOf('@') + 1) }];
}

/** One "@" with something before it and a domain after it. */
function isAddress(value: string): boolean {
	return /^[^\s@<>]+@[^\s@<>]+$/.test(value) && domainOf(value) !== undefined;
}

/** True for a sentence that the reader confirms: its line has no blank. */
export function isTick(field: FieldName): boolean {
	return fieldRules[field].kind === 'tick';
}

function formatValue(field: FieldName, values: Values, lang: string): string {
	const text = valueOf(field, values);
	const day = fieldRules[field].kind === 'date' ? readDay(text) : undefined;
	return day === undefined ? text : formatDay(day, lang, { dateStyle: 'long' });
}

/** What was entered into a field, without what a paste brings along. */
function valueOf(field: FieldName, values: Values): string {
	const typed = values[field] ?? '';
	return fieldRules[field].kind === 'email' ? cleanAddress(typed) : cleanText(typed);
}

/** The day of "2026-11-20"; undefined for anything else. */
function readDay(text: string): Day | undefined {
	const [, year, month, date] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text) ?? [];
	return toDay(Number(year), Number(month), Number(date));
}
