import { describe, expect, test } from 'vitest';
import { voteAddress } from '../../../src/lib/feedback';
import { VoteCount } from '../../../src/lib/feedback-log';

const none = { 'not-found': 0, 'steps-failed': 0, 'other-situation': 0, unclear: 0 };

/** What these lines say on a site with two pages. */
function tallyVotes(lines: readonly string[]) {
	const votes = new VoteCount((page) => ['faq', 'phone'].includes(page));
	for (const line of lines) votes.add(line);
	return votes.result;
}
const query = (page: string, reason?: 'unclear' | 'not-found', language = 'en') => voteAddress('', { page, language, reason }).slice(1);
const nginx = (words: string) => `{"time":"2026-11-26T15:00:00+00:00","query":"${words}"}`;
const caddy = (words: string) =>
	`{"level":"info","ts":1764169200.5,"request":{"method":"POST","uri":"/help/feedback?${words}"},"status":204}`;

test('a vote is sent in the form and order that the servers accept', () => {
	expect(voteAddress('/feedback', { page: 'faq', language: 'cs', reason: undefined })).toBe(
		'/feedback?page=faq&language=cs&vote=yes&reason=',
	);
	expect(voteAddress('/x', { page: 'faq', language: 'cs', reason: 'unclear' })).toBe('/x?page=faq&language=cs&vote=no&reason=unclear');
});

describe('the votes of a log', () => {
	test('are counted per page and language, whatever server wrote them', () => {
		const { pages, unread } = tallyVotes([nginx(query('faq')), caddy(query('faq')), nginx(query('faq', undefined, 'cs'))]);
		expect(unread).toBe(0);
		expect(pages).toEqual([
			{ page: 'faq', language: 'en', yes: 2, no: 0, reasons: none },
			{ page: 'faq', language: 'cs', yes: 1, no: 0, reasons: none },
		]);
	});

	test('come with the reasons, the pages that helped least first', () => {
		const { pages } = tallyVotes([
			nginx(query('faq')),
			nginx(query('faq')),
			caddy(query('phone', 'unclear')),
			nginx(query('phone', 'not-found')),
		]);
		expect(pages.map(({ page, no }) => [page, no])).toEqual([
			['phone', 2],
			['faq', 0],
		]);
		expect(pages[0]?.reasons).toEqual({ ...none, unclear: 1, 'not-found': 1 });
	});

	test('are found among all requests, where the server has taken them', () => {
		const request = (status: number) =>
			`203.0.113.9 - - [26/Nov/2026:15:00:00 +0000] "POST /feedback?${query('faq')} HTTP/2.0" ${status} 0 "-" "Mozilla/5.0"`;
		const { pages, unread } = tallyVotes([request(204), request(204), request(405)]);
		expect(pages.map(({ page, yes }) => [page, yes])).toEqual([['faq', 2]]);
		expect(unread).toBe(1);
	});

	test('are told from other lines, and what is like a vote and is none is said', () => {
		const lines = [
			'',
			'127.0.0.1 - - "GET /en/ HTTP/1.1" 200',
			nginx('page=faq&language=en&vote=no&reason=because'),
			nginx('page=<b>&vote=yes'),
		];
		expect(
			tallyVotes([...lines, nginx('page=faq&language=en&vote=no&reason='), nginx('page=faq&language=en&vote=yes&reason=unclear')]),
		).toEqual({
			pages: [],
			elsewhere: 0,
			unread: 4,
		});
	});

	test('on pages that the site does not have are counted together, whatever they are called', () => {
		const { pages, elsewhere } = tallyVotes([
			nginx(query('faq')),
			nginx(query('constructor')),
			nginx(query('a'.repeat(64))),
			nginx(query('removed')),
		]);
		expect(pages.map(({ page }) => page)).toEqual(['faq']);
		expect(elsewhere).toBe(3);
	});

	test('are not what a browser says of itself or of the page before', () => {
		const forged = `https://x/?${query('faq', 'unclear')}`;
		const request = (asked: string, referer: string, agent: string) =>
			`203.0.113.9 - - [26/Nov/2026:15:00:00 +0000] "${asked} HTTP/2.0" 204 0 "${referer}" "${agent}"`;
		const lines = [
			request('GET /en/', forged, 'Mozilla/5.0'),
			request('GET /en/', '-', forged),
			request('POST /feedback?x=1', '-', `POST /?${query('faq')} HTTP/2.0" 204 `),
			`{"time":"2026","referer":"?${query('faq')}"}`,
			`{"query":"${'x'.repeat(5000)}${query('faq')}"}`,
		];
		expect(tallyVotes(lines)).toEqual({ pages: [], elsewhere: 0, unread: 5 });
	});
});
