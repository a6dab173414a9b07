import { reasons, type Reason } from './feedback';

/** Votes on one page in one language. */
interface Tally {
	page: string;
	language: string;
	yes: number;
	no: number;
	/** How often each reason was given. */
	reasons: Record<Reason, number>;
}

/** What a log holds. */
export interface Tallies {
	/** The pages with the most "no" first. */
	pages: Tally[];
	/** Lines that hold a vote in no known form. */
	unread: number;
}

/** A vote in a log of votes, or a request in a log of all requests that the server has taken as one. */
const vote = /[?"]page=([a-z0-9-]+)&language=([a-z-]+)&vote=(yes|no)&reason=([a-z-]*)(?:"| HTTP\/[\d.]+" 204 )/;

/**
 * Counts the votes in a server's log, as nginx, Caddy and Cloudflare write them with the configurations of this project, and as
 * nginx writes them among all requests. Lines on anything else are passed over.
 */
export function tallyVotes(lines: readonly string[]): Tallies {
	const pages = new Map<string, Tally>();
	let unread = 0;
	for (const line of lines.filter((text) => text.includes('vote='))) {
		const [, page = '', language = '', said = '', reason = ''] = vote.exec(line) ?? [];
		if (said === '' || (said === 'no') !== isReason(reason)) {
			unread++;
			continue;
		}
		const key = `${page} ${language}`;
		const tally = pages.get(key) ?? { page, language, yes: 0, no: 0, reasons: { ...none } };
		pages.set(key, tally);
		if (said === 'yes') tally.yes++;
		else tally.no++;
		if (isReason(reason)) tally.reasons[reason]++;
	}
	const sorted = [...pages.values()].sort((a, b) => b.no - a.no || b.yes - a.yes || (a.page + a.language < b.page + b.language ? -1 : 1));
	return { pages: sorted, unread };
}

const none = Object.fromEntries(reasons.map((reason) => [reason, 0])) as Record<Reason, number>;

function isReason(value: string): value is Reason {
	return (reasons as readonly string[]).includes(value);
}
