import { expect, test } from 'vitest';
import { markWords, readExcerpt, wordsToMark } from '../../../src/search/engine/marks';
import { understand } from '../../../src/search/engine/question';
import { smallIndex } from './small-index';

const index = smallIndex();
const show = (typed: string, text: string) =>
	markWords(text, wordsToMark(understand(typed, index), index))
		.map((run) => (run.marked ? `[${run.text}]` : run.text))
		.join('');

test('the words of the question are marked in all forms, with their synonyms', () => {
	expect(show('bill mailboxes', 'Your invoices go to the Mailbox.')).toBe('Your [invoices] go to the [Mailbox].');
});

test('words that say nothing are not', () => {
	expect(show('the sms', 'The SMS and the code')).toBe('The [SMS] and the code');
});

test('a text without such words stays whole', () => {
	expect(markWords('Nothing here', () => false)).toEqual([{ text: 'Nothing here', marked: false }]);
});

test('Pagefind’s excerpt becomes plain runs, its entities read once', () => {
	expect(readExcerpt('a &lt;b&gt; <mark>c &amp;amp; d</mark>.')).toEqual([
		{ text: 'a <b> ', marked: false },
		{ text: 'c &amp; d', marked: true },
		{ text: '.', marked: false },
	]);
});
