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

/** What logs hold. */
interface Tallies {
	/** The pages with the most "no" first. */
	pages: Tally[];
	/** Votes on pages that the site does not have: removed ones, or made up. */
	elsewhere: number;
	/** Lines that hold a vote in no known form. */
	unread: number;
}

/** The query of a vote, as the servers take it. */
const vote = /^page=([a-z0-9-]{1,64})&language=([a-z-]+)&vote=(yes|no)&reason=([a-z-]*)$/;

/** A request in a log of all requests that the server has taken; what browsers say of themselves comes after it and is not read. */
const request = /^[^"]*"POST [^\s"?]*\?(\S*) HTTP\/[\d.]+" 204 /;

/** No line with a vote is longer. */
const longest = 4000;

/**
 * Counts the votes in servers' logs, as nginx, Caddy and Cloudflare write them with the configurations of this project, and as
 * nginx writes them among all requests. Lines on anything else are passed over.
 */
export class VoteCount {
	readonly #isKnown: (page: string, language: string) => boolean;
	readonly #pages = new Map<string, Tally>();
	#elsewhere = 0;
	#unread = 0;

	/** @param isKnown whether the site has a page: anybody can send a vote on a page that is made up */
	constructor(isKnown: (page: string, language: string) => boolean) {
		this.#isKnown = isKnown;
	}

	/** Counts what one line says. */
	add(line: string): void {
		if (!line.includes('vote=')) return;
		const [, page = '', language = '', said, reason = ''] = vote.exec(queryIn(line) ?? '') ?? [];
		if (said === undefined || (said === 'no') !== isReason(reason)) this.#unread++;
		else if (!this.#isKnown(page, language)) this.#elsewhere++;
		else this.#count(page, language, isReason(reason) ? reason : undefined);
	}

	/** What was counted so far. */
	get result(): Tallies {
		const sorted = [...this.#pages.values()].sort(
			(a, b) => b.no - a.no || b.yes - a.yes || (a.page + a.language < b.page + b.language ? -1 : 1),
		);
		return { pages: sorted, elsewhere: this.#elsewhere, unread: this.#unread };
	}

	#count(page: string, language: string, reason: Reason | undefined): void {
		const key = `${page} ${language}`;
		const tally = this.#pages.get(key) ?? { page, language, yes: 0, no: 0, reasons: { ...none } };
		this.#pages.set(key, tally);
		if (reason === undefined) tally.yes++;
		else {
			tally.no++;
			tally.reasons[reason]++;
		}
	}
}

function queryIn(line: string): string | undefined {
	if (line.length > longest) return undefined;
	return line.trimStart().startsWith('{') ? queryInJson(line) : request.exec(line)?.[1];
}

/** A line of nginx's or Cloudflare's log of votes, or one of Caddy's. */
function queryInJson(line: string): string | undefined {
	try {
		const { query, request: asked } = JSON.parse(line) as { query?: unknown; request?: { uri?: unknown } };
		if (typeof query === 'string') return query;
		return typeof asked?.uri === 'string' ? asked.uri.slice(asked.uri.indexOf('?') + 1) : undefined;
	} catch {
		return undefined;
	}
}

const none = Object.fromEntries(reasons.map((reason) => [reason, 0])) as Record<Reason, number>;

function isReason(value: string): value is Reason {
	return (reasons as readonly string[]).includes(value);
}
