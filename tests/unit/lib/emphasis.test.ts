import { expect, test } from 'vitest';
import { splitEmphasis } from '../../../src/lib/text/emphasis';

test('what stands between two pairs of asterisks is strong', () => {
	expect(splitEmphasis('Open **My Account → Customer** now.')).toEqual([
		{ text: 'Open ', strong: false },
		{ text: 'My Account → Customer', strong: true },
		{ text: ' now.', strong: false },
	]);
	expect(splitEmphasis('**All**')).toEqual([{ text: 'All', strong: true }]);
});

test('a pair without its other half stays as it is typed', () => {
	expect(splitEmphasis('2 ** 3')).toEqual([{ text: '2 ** 3', strong: false }]);
});
