import { expect, test } from 'vitest';
import { isQuoted, quoted } from '../../../src/search/engine/quotes';

test.each(['"hostign"', ' „hostign“', '“hostign”', '«hostign»', '»hostign«', '„hostign'])('%s is in quotes', (typed) => {
	expect(isQuoted(typed)).toBe(true);
	expect(quoted(typed)).toBe('"hostign"');
});

test('words with quotes later on are not, and stand in one pair once they are wanted exactly', () => {
	expect(isQuoted('the "code"')).toBe(false);
	expect(quoted(' "a" b ')).toBe('"a b"');
});
