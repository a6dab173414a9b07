import { expect, test } from 'vitest';
import { fold, tokens, wordsOf } from '../../../src/search/engine/words';

test('accents and capitals make no other word', () => {
	expect(fold('Schránka ŽLUŤOUČKÝ')).toBe('schranka zlutoucky');
});

test('words are cut at everything that is neither letter nor digit', () => {
	expect(wordsOf('Hosting (expired), .CZ–domain: <b>5 days</b>!')).toEqual(['hosting', 'expired', 'cz', 'domain', 'b', '5', 'days', 'b']);
});

test('an apostrophe, the hyphen of “e-mail” and an email address do not part', () => {
	expect(wordsOf("can’t don't e-mailem wedos@wedos.com co-worker")).toEqual(['cant', 'dont', 'emailem', 'wedoswedoscom', 'co', 'worker']);
});

test('a word keeps its place in the text, however its accents are written', () => {
	const text = 'Má schra\u0301nka';
	expect(tokens(text).map(({ start, end }) => text.normalize('NFC').slice(start, end))).toEqual(['Má', 'schránka']);
});

test('emoji are no words; other scripts are', () => {
	expect(wordsOf('📱🙂 שלום sms')).toEqual(['שלום', 'sms']);
});
