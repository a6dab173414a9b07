import { describe, expect, test } from 'vitest';
import { writeAnswers } from '../../../../src/lib/search/answers';
import { searchSources } from '../../../../src/lib/search/load';
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
