import { expect, test } from 'vitest';
import { sentencesOf } from '../../../src/lib/text/sentences';

test('a point inside a sentence ends nothing', () => {
	expect(sentencesOf('A domain .CZ works. Řekněte si o kód.')).toEqual(['A domain .CZ works.', 'Řekněte si o kód.']);
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
