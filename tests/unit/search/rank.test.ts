import { expect, test } from 'vitest';
import { understand } from '../../../src/search/engine/question';
import { rankAnswers } from '../../../src/search/engine/rank';
import { smallIndex } from './small-index';

const index = smallIndex();
const rank = (typed: string) => rankAnswers(understand(typed, index), index);
const places = (typed: string) => rank(typed).map(({ entry }) => `${entry.path}#${entry.id}`);

test('an alias leads to its own section', () => {
	expect(places('firefox')).toEqual(['/en/phone/#browser']);
	expect(rank('firefox')[0]?.because).toBe('firefox');
});

test('where two answers fit alike, the earlier page comes first', () => {
	expect(places('sms arrive').slice(0, 2)).toEqual(['/en/phone/#', '/en/faq/#sms']);
});

test('a title that says less besides fits better', () => {
	expect(places('invoice')).toEqual(['/en/faq/#pay']);
	expect(rank('payment link')[0]?.score).toBeCloseTo(1);
});

test('an answer that holds more of the question is better than one that holds a rare word of it', () => {
	expect(places('mailbox deleted chrome')[0]).toBe('/en/faq/#deleted');
});

test('a question of unknown words finds nothing', () => {
	expect(places('qqxxzz')).toEqual([]);
	expect(places('')).toEqual([]);
});

test('a word in the text counts, less than one in a title', () => {
	expect(places('window')).toEqual(['/en/phone/#']);
	expect(rank('window')[0]?.score).toBeLessThan(rank('firefox')[0]?.score ?? 0);
});

test('answers that fit far less than the best are left out', () => {
	const scores = rank('sms arrive phone').map(({ score }) => score);
	expect(scores.length).toBeGreaterThan(1);
	expect(Math.min(...scores)).toBeGreaterThanOrEqual(0.4 * Math.max(...scores));
	expect(places('restore mailbox')).toEqual(['/en/faq/#deleted']);
});

test('what a question names besides lowers a title less than what it leaves out', () => {
	const [exact] = rank('pay the invoice');
	expect(exact).toMatchObject({ because: 'Pay the invoice', score: expect.closeTo(1) as number });
	// Half of the title's weight is the answer's, of which two fifths wait for the rest of the title.
	const [half] = rank('pay');
	expect(half?.score).toBeCloseTo(0.5 * (1 - 0.4 + 0.4 * 0.5) + 0.5, 2);
});
