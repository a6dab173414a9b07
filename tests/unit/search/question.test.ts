import { expect, test } from 'vitest';
import { understand } from '../../../src/search/engine/question';
import { smallIndex } from './small-index';

const index = smallIndex();
const wordsIn = (typed: string) => understand(typed, index).terms.map(({ word }) => word);

test('words that say nothing are dropped', () => {
	expect(wordsIn('How does the SMS arrive')).toEqual(['sms', 'arrive']);
});

test('a question of nothing else is asked as it is', () => {
	expect(understand('how the', index)).toMatchObject({ repaired: undefined, unknown: ['how', 'the'] });
});

test('a synonym is almost as sure as the word itself', () => {
	const [term] = understand('bill', index).terms;
	expect(term?.roots.get(index.lexicon.rootOf('invoice'))).toBe(0.8);
});

test('the beginning of the last word stands for the whole', () => {
	const [term] = understand('brow', index).terms;
	expect([...(term?.roots.keys() ?? [])]).toEqual([index.lexicon.rootOf('browser')]);
});

test('a slip is repaired with a word of the site, and told', () => {
	const { repaired, terms } = understand('restore Mialbox now', index);
	expect(repaired).toBe('restore mailbox now');
	expect(terms.map(({ word }) => word)).toEqual(['restore', 'mailbox']);
});

test('two slips are repaired in a long word only', () => {
	expect(understand('firefxo', index).repaired).toBe('firefox');
	expect(understand('fierfxo', index).repaired).toBeUndefined();
	expect(understand('qeustoins', index).repaired).toBe('questions');
});

test('the first letter is taken as right', () => {
	expect(understand('gailbox', index).repaired).toBeUndefined();
});

test('quotes ask for exactly these words', () => {
	for (const typed of ['"mialbox"', '„mialbox“', '“mialbox”', '«mialbox»'])
		expect(understand(typed, index), typed).toEqual({ terms: [], repaired: undefined, unknown: ['mialbox'] });
});

test('a word of the full text alone is known and not repaired', () => {
	expect(understand('identifier', index)).toMatchObject({ repaired: undefined, unknown: [], terms: [{ word: 'identifier' }] });
});

test.for([
	['nothing', ''],
	['spaces', '   '],
	['emoji', '🙂🙂'],
	['angle brackets', '<>'],
	['quotes', '"""'],
])('%s: no question', ([, typed = '']) => {
	expect(understand(typed, index)).toEqual({ terms: [], repaired: undefined, unknown: [] });
});

test('ten thousand letters are cut, not read', () => {
	expect(understand('sms '.repeat(2500), index).terms).toHaveLength(16);
	expect(understand('x'.repeat(10_000), index).unknown[0]).toHaveLength(200);
});

test('markup is words like any other', () => {
	expect(understand('<img src=x onerror=alert(1)>', index).unknown).toEqual(['img', 'src', 'x', 'onerror', 'alert', '1']);
});

test('a script from right to left is unknown, not an error', () => {
	expect(understand('שלום', index).unknown).toEqual(['שלום']);
});

/** Roots that a word of a question is taken for, and how surely. */
const meant = (typed: string) =>
	Object.fromEntries([...(understand(typed, index).terms[0]?.roots ?? [])].map(([root, surely]) => [root, Number(surely.toFixed(2))]));

test('a word is surest of itself; the more of a word is typed, the surer', () => {
	expect(meant('browser')).toEqual({ browser: 1 });
	expect(meant('brows')).toEqual({ browser: 0.79 });
	expect(meant('br')).toEqual({ browser: 0.61 });
	expect(meant('b')).toEqual({});
});

test('a beginning that is not the last word is less sure, and takes four letters', () => {
	expect(meant('brow pay')).toEqual({ browser: 0.53 });
	expect(understand('bro pay', index)).toMatchObject({ terms: [{ word: 'pay' }], unknown: ['bro'] });
});

test('a word with the same beginning is a relative, not a slip', () => {
	expect(understand('invoicex pay', index)).toMatchObject({ repaired: 'invoice pay' });
	expect(understand('invoiced pay', index)).toMatchObject({ repaired: undefined, terms: [{ word: 'invoiced' }, { word: 'pay' }] });
	expect(understand('idle pay', index).unknown).toEqual(['idle']);
});

test('the rarer the word, the more it weighs', () => {
	const [rare, common] = understand('firefox sms', index).terms;
	expect(rare?.weight).toBeGreaterThan(common?.weight ?? Infinity);
});

test('only the words that were repaired change in what is told, whatever stands between them', () => {
	expect(understand('Mialbox, paymnet - now?', index).repaired).toBe('mailbox, payment - now?');
});
