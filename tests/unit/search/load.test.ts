import { afterEach, describe, expect, test, vi } from 'vitest';
import { writeAnswers } from '../../../src/search/engine/answers';
import { searchSources } from '../../../src/search/engine/load';
import { smallIndex, smallList } from './small-index';

const text = writeAnswers(smallList);

/** Asks for a list that arrives in pieces of so many bytes. */
const load = (content: string, size: number, init: ResponseInit = {}) => {
	const bytes = new TextEncoder().encode(content);
	const body = new ReadableStream<Uint8Array>({
		start(controller) {
			for (let at = 0; at < bytes.length; at += size) controller.enqueue(bytes.slice(at, at + size));
			controller.close();
		},
	});
	return searchSources({ answers: '', early: Promise.resolve(new Response(body, init)), text: '', language: 'en' }).answers();
};

describe('the list of answers', () => {
	test('is one JSON document', () => {
		expect(JSON.parse(text)).toEqual(smallList);
	});

	test.each([1, 7, 1000, 100_000])('is the same in pieces of %i bytes', async (size) => {
		// A lexicon is functions, made anew each time.
		const lexicon: unknown = expect.anything();
		expect(await load(text, size)).toEqual({ ...smallIndex(), lexicon });
	});

	test.each([
		['breaks off between two pages', text.slice(0, text.lastIndexOf('\n'))],
		['breaks off within a page', text.slice(0, text.lastIndexOf('\n') - 5)],
		['is a page', '<!doctype html>\n<title>Not found</title>'],
		['is other data', '{"pages":['],
		['is empty', ''],
	])('that %s is none', async (_, content) => {
		await expect(load(content, 50)).rejects.toThrow();
	});

	test('that the server refuses is none', async () => {
		await expect(load(text, 50, { status: 404 })).rejects.toThrow('cannot be had');
	});
});

describe('the sources of the search', () => {
	afterEach(() => vi.unstubAllGlobals());
	const place = { answers: '/search/answers.json', text: '/no-such/pagefind.js', language: 'en' };

	test('take the list that was asked for ahead, and ask for it once', async () => {
		const line = vi.fn(() => Promise.resolve(new Response(text)));
		vi.stubGlobal('fetch', line);
		const sources = searchSources({ ...place, early: Promise.resolve(new Response(text)) });
		expect(await sources.answers()).toBe(await sources.answers());
		expect(line).not.toHaveBeenCalled();
	});

	test('ask for the list again after a failure, and not for what failed', async () => {
		const line = vi.fn<typeof fetch>().mockResolvedValue(new Response(text));
		vi.stubGlobal('fetch', line);
		const sources = searchSources({ ...place, early: Promise.reject(new Error('no line')) });
		await expect(sources.answers()).rejects.toThrow('no line');
		expect((await sources.answers()).entries).toHaveLength(smallIndex().entries.length);
		expect(line).toHaveBeenCalledExactlyOnceWith(place.answers);
	});

	test('load the engine once, and under another address once it is forgotten', async () => {
		vi.stubGlobal('fetch', () => Promise.resolve(new Response(text)));
		const sources = searchSources({ ...place, early: undefined });
		expect(sources.textAddress).toBe(place.text);
		expect(sources.text()).toBe(sources.text());
		await expect(sources.text()).rejects.not.toThrow('attempt');
		sources.forget();
		await expect(sources.text()).rejects.toThrow('attempt=1');
	});

	test('wait eight seconds for a list that hangs, then load the engine, and take the list once it is there', async () => {
		vi.useFakeTimers();
		const line = Promise.withResolvers<Response>();
		const sources = searchSources({ ...place, early: line.promise });
		const answers = expect(sources.answers()).rejects.toThrow('late');
		const engine = expect(sources.text()).rejects.toThrow('pagefind.js');
		await vi.advanceTimersByTimeAsync(8_000);
		await answers;
		await engine;
		vi.useRealTimers();
		line.resolve(new Response(text));
		const { entries } = await vi.waitFor(() => sources.answers());
		expect(entries).toHaveLength(smallIndex().entries.length);
	});

	test('load the engine also where there is no list', async () => {
		const sources = searchSources({ ...place, early: Promise.reject(new Error('no line')) });
		await expect(sources.text()).rejects.toThrow('pagefind.js');
	});
});
