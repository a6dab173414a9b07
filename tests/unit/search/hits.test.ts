import { expect, test } from 'vitest';
import { answerHit, joinHits, textHit } from '../../../src/search/engine/hits';
import { smallIndex } from './small-index';

const [whole, part] = smallIndex().entries;
const isSms = (word: string) => word === 'sms';
const ranked = (entry = whole, because = 'no sms') => {
	if (entry === undefined) throw new Error('The small index is empty.');
	return { entry, score: 0.5, because };
};
const record = (excerpt: string, meta = {}) => ({ url: '/en/faq/#pay', excerpt, meta });

test('the answer of a page leads to the page, with the words marked', () => {
	const hit = answerHit(ranked(), isSms);
	expect(hit).toEqual({
		url: '/en/phone/',
		title: [
			{ text: 'The ', marked: false },
			{ text: 'SMS', marked: true },
			{ text: ' code does not arrive', marked: false },
		],
		excerpt: [{ text: 'Send it again in the same window …', marked: false }],
		because: 'answer 0.50: “no sms”',
	});
	expect(hit).not.toHaveProperty('page');
});

test('the answer of a part names its page and leads to the part', () => {
	expect(answerHit(ranked(part, ''), isSms)).toMatchObject({
		url: '/en/phone/#browser',
		page: 'The SMS code does not arrive',
		because: 'answer 0.50: its text',
	});
});

test('a record of the full text begins after the title that the line shows already', () => {
	const { excerpt } = textHit(record('Pay the sms. By <mark>invoice</mark> or sms.', { title: 'Pay the sms' }), isSms);
	expect(excerpt).toEqual([
		{ text: 'By invoice or ', marked: false },
		{ text: 'sms', marked: true },
		{ text: '.', marked: false },
	]);
});

test('a record of the full text that begins elsewhere is shown whole, its title marked', () => {
	const hit = textHit(record('or sms', { title: 'Sms and pay', page: 'FAQ' }), isSms);
	expect(hit).toMatchObject({ url: '/en/faq/#pay', page: 'FAQ', because: 'full text' });
	expect(hit.title[0]).toEqual({ text: 'Sms', marked: true });
	expect(hit.excerpt.map(({ text }) => text).join('')).toBe('or sms');
});

test('without a question of our own the engine’s marks stand', () => {
	const hit = textHit(record('Pay. By <mark>sms</mark>', { title: 'Pay' }), undefined);
	expect(hit.title).toEqual([{ text: 'Pay', marked: false }]);
	expect(hit.excerpt).toEqual([
		{ text: 'Pay. By ', marked: false },
		{ text: 'sms', marked: true },
	]);
	expect(hit).not.toHaveProperty('page');
});

test('a record without a title is called by its address', () => {
	expect(textHit(record('text'), undefined).title).toEqual([{ text: '/en/faq/#pay', marked: false }]);
});

test('what is shown keeps its place, the same answer comes once, and the list has an end', () => {
	const hit = (url: string) => ({ url, title: [], excerpt: [], because: '' });
	const urls = (most: number) => joinHits([hit('a'), hit('b')], [hit('b'), hit('c'), hit('d')], most).map(({ url }) => url);
	expect(urls(8)).toEqual(['a', 'b', 'c', 'd']);
	expect(urls(3)).toEqual(['a', 'b', 'c']);
	expect(urls(1)).toEqual(['a']);
});
