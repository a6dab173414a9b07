import { domainOf, liesUnder } from '../../../lib/typed/domains';
import { cleanAddress } from '../../../lib/typed/text';
import { entriesOf, formatEntry } from './email-check.state';

/** What is suspicious about the spelling of an address. It is said and holds nothing back: the reader knows the address. */
export interface Doubt {
	readonly what: 'near' | 'ending' | 'odd';
	/** What it is about: the domain that may be meant, or the ending. */
	readonly text: string;
}

/** Slips of the finger in common endings. None of them exists as a top-level domain. */
const slips = new Set(['comm', 'con', 'cmo', 'cpm', 'ocm', 'vom', 'xom', 'czz', 'vz', 'xz', 'zc', 'nte', 'ner']);

/** Below this length two names that differ in one sign are as likely two names. */
const shortest = 7;

/** The most telling doubt about an address; undefined where there is none or no address yet. */
export function doubtIn(address: string, domains: string): Doubt | undefined {
	const host = domainOf(address);
	if (host === undefined) return undefined;
	const near = nearest(host, domains);
	if (near !== undefined) return { what: 'near', text: near };
	const ending = host.slice(host.lastIndexOf('.') + 1);
	if (slips.has(ending)) return { what: 'ending', text: ending };
	return isOdd(address, host) ? { what: 'odd', text: host } : undefined;
}

/** The entry of the list that the host just misses; none where it is on the list. */
function nearest(host: string, domains: string): string | undefined {
	const entries = entriesOf(domains).filter(({ name }) => name !== undefined);
	if (entries.some(({ name = '' }) => liesUnder(host, name))) return undefined;
	const near = entries.find(({ name = '' }) => name.length >= shortest && differByOne(host, name));
	return near && formatEntry(near);
}

/** One sign too many, too few, or another one; or two neighbours that changed places. */
function differByOne(one: string, other: string): boolean {
	if (one === other) return false;
	let at = 0;
	while (one[at] === other[at]) at++;
	const [a, b] = [one.slice(at), other.slice(at)];
	const swapped = `${a[1] ?? ''}${a[0] ?? ''}${a.slice(2)}`;
	return [a.slice(1), a].includes(b.slice(1)) || a.slice(1) === b || swapped === b;
}

/** Legal, but hardly ever meant: "www." after the @, dots in a row, letters with accents before it, a mix of alphabets. */
function isOdd(address: string, host: string): boolean {
	const bare = cleanAddress(address);
	const local = bare.slice(0, bare.lastIndexOf('@'));
	const mixed = /\p{Script=Latin}/u.test(bare) && /[\p{Script=Cyrillic}\p{Script=Greek}]/u.test(bare);
	return host.startsWith('www.') || /^\.|\.\.|\.$|[^!-~]/.test(local) || mixed;
}
