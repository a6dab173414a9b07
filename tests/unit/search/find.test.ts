import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { find, textQueries, type Findings, type Sources } from '../../../src/search/engine/find';
import type { PagefindApi } from '../../../src/search/engine/pagefind.client';
import { understand } from '../../../src/search/engine/question';
import { smallIndex } from './small-index';

const index = smallIndex();
const record = (url: string, title: string, excerpt = '') => ({
	data: () => Promise.resolve({ url, excerpt, meta: { title, page: 'Page' } }),
});
const shownAlready = record('/en/faq/#pay', 'Pay the invoice');
const onlyInText = record('/en/about/#facts', 'Facts', 'Facts. The <mark>invoice</mark> &lt;5&gt;');

function engine(results: readonly ReturnType<typeof record>[]) {
	const search = vi.fn(() => Promise.resolve({ results }));
	return { options: () => Promise.resolve(), init: () => Promise.resolve(), search } satisfies PagefindApi;
}

function sources(parts: Partial<Sources> = {}): Sources {
	return {
		answers: () => Promise.resolve(index),
		text: () => Promise.resolve(engine([shownAlready, onlyInText])),
		textAddress: '/pagefind/pagefind.js',
		forget: () => undefined,
		...parts,
	};
}

async function all(typed: string, from: Sources, most = 8): Promise<Findings[]> {
	const steps: Findings[] = [];
	for await (const findings of find(typed, from, most)) steps.push(findings);
	return steps;
}

const urls = (findings: Findings | undefined) => findings?.hits.map(({ url }) => url);
const broken = () => Promise.reject(new Error('no line'));

beforeEach(() => vi.stubGlobal('fetch', () => Promise.resolve({ ok: true })));
afterEach(() => vi.unstubAllGlobals());

test('answers come first; what the full text adds follows and moves nothing', async () => {
	const [first, last] = await all('invoice', sources());
	expect(urls(first)).toEqual(['/en/faq/#pay']);
	expect(first?.settled).toBe(false);
	expect(urls(last)).toEqual(['/en/faq/#pay', '/en/about/#facts']);
	expect(last).toMatchObject({ settled: true, lost: 'nothing' });
});

test('the full text is not asked before the second step is wanted', async () => {
	const text = vi.fn(broken);
	const steps = find('invoice', sources({ text }), 8);
	await steps.next();
	expect(text).not.toHaveBeenCalled();
});

test('a record of the full text shows neither its title twice nor markup', async () => {
	const hit = (await all('invoice', sources())).at(-1)?.hits[1];
	expect(hit?.excerpt).toEqual([
		{ text: 'The ', marked: false },
		{ text: 'invoice', marked: true },
		{ text: ' <5>', marked: false },
	]);
	expect(hit?.page).toBe('Page');
});

test('without the full text the answers stand, and the engine is loaded anew next time', async () => {
	const forget = vi.fn();
	const last = (await all('invoice', sources({ text: broken, forget }))).at(-1);
	expect(urls(last)).toEqual(['/en/faq/#pay']);
	expect(last).toMatchObject({ settled: true, lost: 'text' });
	expect(forget).toHaveBeenCalledOnce();
});

test('without the answers the full text is asked as typed', async () => {
	const text = engine([onlyInText]);
	const steps = await all('the invoice', sources({ answers: broken, text: () => Promise.resolve(text) }));
	expect(text.search).toHaveBeenCalledWith('the invoice');
	expect(steps).toMatchObject([{ settled: true, lost: 'answers', question: undefined }]);
});

test('without both, everything is lost', async () => {
	expect(await all('invoice', sources({ answers: broken, text: broken }))).toMatchObject([{ hits: [], settled: true, lost: 'everything' }]);
});

test('an index that cannot be reached is not taken for one without results', async () => {
	vi.stubGlobal('fetch', () => Promise.resolve({ ok: false }));
	const last = (await all('registry', sources({ text: () => Promise.resolve(engine([])) }))).at(-1);
	expect(last?.lost).toBe('text');
});

test('the list is no longer than wanted', async () => {
	expect(urls((await all('invoice', sources(), 1)).at(-1))).toEqual(['/en/faq/#pay']);
});

test('the words found are the site’s own, whatever was typed', async () => {
	const [first] = await all('bill qqxxzz', sources());
	expect(first?.found).toContain('invoice');
	expect(first?.found).not.toContain('qqxxzz');
});

test('the full text is asked for all telling words, then for the two that tell most', () => {
	expect(textQueries('how is the sms code missing', understand('how is the sms code missing', index), index)).toEqual([
		'sms code missing',
		'code missing',
	]);
});

test('quotes reach the full text as they are', () => {
	for (const typed of ['"the code"', '„the code“', '«the code»'])
		expect(textQueries(typed, understand(typed, index), index), typed).toEqual(['"the code"']);
});
