import { expect, test } from 'vitest';
import { finderMistakes } from './finder-site';
import { mistakesOn, reportOn } from './site';

test('an answer that goes on', () => {
	const answer = 'within {resend-wait}, ask for it again in the same window.';
	expect(mistakesOn({ swap: { 'en/phone': { [answer]: `${answer} A .CZ domain works. {resend-wait} is enough. Wait.` } } })).toEqual([
		'help/en/phone.mdx:6 an answer of 4 sentences | Two are the most: what to do first, and what comes next. Leave out, or put into the text, what begins with “{resend-wait} is enough.” (A page)',
	]);
});

test('an answer of two sentences', () => {
	const answer = 'within {resend-wait}, ask for it again in the same window.';
	expect(reportOn({ swap: { 'en/phone': { [answer]: `${answer} A .CZ domain works.` } } })).toBe('');
});

test('an outcome whose answer goes on in one language', () => {
	const answer = 'Zkuste schránku vytvořit znovu pod stejnou adresou.';
	expect(finderMistakes({ outcomes: { [answer]: `${answer} Pak počkejte. Nic víc není třeba.` } })).toEqual([
		'finder/outcomes-mail.yaml:9 an answer of 3 sentences | Two are the most: what to do first, and what comes next. Leave out, or put into the text, what begins with “Nic víc není třeba.” (The finder)',
	]);
});
