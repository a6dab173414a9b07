import { expect, test } from 'vitest';
import { indexAnswers, tellingOf } from '../../../src/search/engine/answer-index';
import type { AnswerList } from '../../../src/search/engine/answers';
import { readLexicon } from '../../../src/search/engine/lexicon';
import { smallIndex, smallList } from './small-index';

const index = smallIndex();

test('a part knows its place, its words, and what its page is about', () => {
	expect(index.entries[1]).toEqual({
		path: '/en/phone/',
		id: 'browser',
		title: 'Ask for it from another browser',
		page: 'The SMS code does not arrive',
		text: 'Open the page in a browser that you have not used.',
		aliases: ['chrome', 'firefox'],
		phrases: [['ask', 'for', 'it', 'from', 'another', 'browser'], ['chrom'], ['firefox']],
		body: new Set(['open', 'pag', 'in', 'browser', 'that', 'you', 'hav', 'us']),
		around: new Set(['sms', 'cod', 'arriv', 'no', 'miss']),
	});
});

test('a page is no part of itself, and one without other words for it has none', () => {
	expect(index.entries[0]?.page).toBeUndefined();
	expect(index.entries[2]).toMatchObject({ id: '', aliases: [], phrases: [['question']] });
});

test('a word is counted once an answer, wherever it stands in it', () => {
	expect(index.frequency.get('sms')).toBe(2);
	expect(index.frequency.get('browser')).toBe(1);
	expect(index.frequency.has('the')).toBe(false);
});

test('words of the site that no answer has are known, not counted, and spelled as the site does', () => {
	expect(index.words.get('registry')).toBe(index.lexicon.rootOf('registry'));
	expect(index.frequency.has(index.lexicon.rootOf('registry'))).toBe(false);
	expect(index.spelling.get('identifier')).toBe('identifier');
});

test('an index without the other words of the site is not complete', () => {
	expect(index.complete).toBe(true);
	expect(indexAnswers({ ...smallList, words: '' }, readLexicon(smallList, 'en')).complete).toBe(false);
});

test('a word keeps its accents for those who read it', () => {
	const list: AnswerList = { root: '/cs/', ignored: '', same: [], words: '', pages: [['', [['', 'Schránka', '', 'SCHRÁNKA']]]] };
	expect(indexAnswers(list, readLexicon(list, 'cs')).spelling.get('schranka')).toBe('schránka');
});

test('the rarer a word, the more it tells', () => {
	const of = (frequency: number) => tellingOf(frequency, index);
	expect(of(1)).toBeGreaterThan(of(2));
	expect(of(2)).toBeGreaterThan(of(6));
	expect(of(1)).toBeCloseTo(Math.log(1 + 6 / 4), 10);
});
