import { cleanAddress, cleanText, trimSigns } from './text';

/** What stands around a name in a sentence, a list or a pattern ("*.firma.cz"). */
const dressing = '<>()"\'„“”‚‘’*.,;:!。';

/** One label of a name in its ASCII form. The underscore is no host's, but names with one are in use. */
const label = /^(?!-)[a-z\d_-]{1,63}(?<!-)$/;

/**
 * The domain that somebody means who types or pastes it, in the form in which names are compared: ASCII ("háček" as
 * Punycode), small letters, no dot at the end. Copes with spaces, a whole web address with scheme, sign-in data, port and path,
 * an email address, a leading "@" or "*.". A leading "www." is dropped where a domain is left after it.
 * Undefined for what is no domain name: a single word, an IP address, an empty text.
 */
export function normalizeDomain(text: string): string | undefined {
	const host = hostOf(text);
	const bare = host?.replace(/^(?:www\.)+/, '');
	return bare?.includes('.') ? bare : host;
}

/**
 * The host of an email address, in the same form as from {@link normalizeDomain} but with its "www.": what stands after the last
 * "@". Takes an address with a name around it ("Jana <jana@firma.cz>") and a mailto link, too. Undefined for what is no address.
 */
export function domainOf(address: string): string | undefined {
	const bare = cleanAddress(address);
	const at = bare.lastIndexOf('@');
	return at > 0 ? hostOf(bare.slice(at + 1)) : undefined;
}

/** Whether a host is the domain itself or lies under it, label by label. Both in the form from the functions above. */
export function liesUnder(host: string, domain: string): boolean {
	return host === domain || host.endsWith(`.${domain}`);
}

/** The host in a text, cleaned and in ASCII. The platform's URL knows the rules for internationalized names. */
function hostOf(text: string): string | undefined {
	const [authority = ''] = cleanText(text)
		.replace(/\s/g, '')
		.replace(/^[a-z][a-z\d+.-]*:\/\/|^\/\//i, '')
		.split(/[/?#\\]/, 1);
	const named = authority.slice(authority.lastIndexOf('@') + 1).replace(/:\d*$/, '');
	const typed = trimSigns(named, dressing);
	try {
		const host = new URL(`http://${typed}`).hostname.replace(/\.$/, '');
		return isName(host) ? host : undefined;
	} catch {
		return undefined;
	}
}

/** At least two labels, the last of them not a number: that would be an IP address. */
function isName(host: string): boolean {
	const labels = host.split('.');
	return host.length <= 253 && labels.length > 1 && labels.every((part) => label.test(part)) && !/^\d+$/.test(labels.at(-1) ?? '');
}
