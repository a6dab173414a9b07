import { describe, expect, test } from 'vitest';
import type { PagefindPage, PagefindSection } from '../../../src/lib/pagefind';
import { segments, toHit } from '../../../src/lib/search-hits';

const page = (sections: PagefindSection[], title?: string): PagefindPage => ({
	url: '/en/faq/',
	excerpt: 'of the <mark>page</mark>',
	meta: title === undefined ? {} : { title },
	sub_results: sections,
});
const section = (id: string, ...scores: number[]): PagefindSection => ({
	url: `/en/faq/${id}`,
	title: `Section ${id}`,
	excerpt: `in ${id}`,
	weighted_locations: scores.map((balanced_score) => ({ balanced_score })),
});

describe('toHit', () => {
	test('leads to the section with the most weight, and names its page', () => {
		expect(toHit(page([section('#a', 1), section('#b', 1, 5), section('#c', 4)], 'Questions'))).toEqual({
			url: '/en/faq/#b',
			title: 'Section #b',
			page: 'Questions',
			excerpt: [{ text: 'in #b', marked: false }],
		});
	});

	test('keeps the order of the index between sections of the same weight', () => {
		expect(toHit(page([section('#a', 2), section('#b', 2)], 'Questions')).url).toBe('/en/faq/#a');
	});

	test('leads to the page where the best part is the page itself', () => {
		expect(toHit(page([section('', 9), section('#b', 1)], 'Questions'))).toEqual({
			url: '/en/faq/',
			title: 'Questions',
			excerpt: [
				{ text: 'of the ', marked: false },
				{ text: 'page', marked: true },
			],
		});
	});

	test('leads to the page where it has no sections', () => {
		expect(toHit(page([], 'Questions')).url).toBe('/en/faq/');
	});

	test('names a page without a title by its address', () => {
		expect(toHit(page([])).title).toBe('/en/faq/');
	});

	test('takes a section without weights for the weakest', () => {
		const unweighted: PagefindSection = { url: '/en/faq/#x', title: 'x', excerpt: '' };
		expect(toHit(page([unweighted, section('#b', 1)], 'Questions')).url).toBe('/en/faq/#b');
	});
});

describe('segments', () => {
	test('cuts an excerpt at the found words', () => {
		expect(segments('no <mark>SMS</mark> and <mark>code</mark>')).toEqual([
			{ text: 'no ', marked: false },
			{ text: 'SMS', marked: true },
			{ text: ' and ', marked: false },
			{ text: 'code', marked: true },
		]);
	});

	test('reads a found word that spans lines', () => {
		expect(segments('of <mark>two\nlines</mark>')).toEqual([
			{ text: 'of ', marked: false },
			{ text: 'two\nlines', marked: true },
		]);
	});

	test('decodes what the index encoded, once', () => {
		expect(segments('&lt;b&gt; &quot;q&quot; &#39;a&#39; &amp;lt;')).toEqual([{ text: '<b> "q" \'a\' &lt;', marked: false }]);
	});

	test('leaves other HTML as text', () => {
		expect(segments('<img src=x onerror=alert()>')).toEqual([{ text: '<img src=x onerror=alert()>', marked: false }]);
	});

	test('shows a mark that is never closed without its tag', () => {
		expect(segments('a <mark>b')).toEqual([{ text: 'a b', marked: false }]);
	});

	test('finds nothing in an empty excerpt', () => {
		expect(segments('')).toEqual([]);
	});
});
