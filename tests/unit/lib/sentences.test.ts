import { expect, test } from 'vitest';
import { firstSentences, sentencesOf } from '../../../src/lib/sentences';

test('whole sentences as long as they fit', () => {
	expect(firstSentences('One two. Three four. Five six.', 20)).toBe('One two. Three four.');
	expect(firstSentences('One two. Three four. Five six.', 19)).toBe('One two.');
});

test('a first sentence that is too long ends after a whole word', () => {
	expect(firstSentences('One two, three four five.', 12)).toBe('One two …');
});

test('a point inside a sentence ends nothing', () => {
	expect(firstSentences('A domain .CZ works. Řekněte si o kód.', 19)).toBe('A domain .CZ works.');
});

test('a sentence may begin with a fact or a quotation mark', () => {
	expect(sentencesOf('Wait. {resend-wait} is enough. “No SMS?” Ask again.')).toEqual([
		'Wait.',
		'{resend-wait} is enough.',
		'“No SMS?”',
		'Ask again.',
	]);
	expect(sentencesOf('Počkejte. „Nepřišla“ nic neznamená.')).toEqual(['Počkejte.', '„Nepřišla“ nic neznamená.']);
});
