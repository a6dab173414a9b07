import { expect, test } from 'vitest';
import { finderMistakes } from './finder-site';
import { mistakesOn, reportOn, testMistakes } from './site';

const en = 'lead: If no SMS has come within {resend-wait}, ask for it again.';
const cs = 'lead: Pokud SMS nepřijde do {resend-wait:gen}, vyžádejte si ji znovu.';

/** The same word so many times, as a sentence. */
const sentence = (words: number, word = 'word') => `${`${word} `.repeat(words).trim()}.`;

testMistakes({
	'a lead of too many words': [
		() => mistakesOn({ swap: { 'en/phone': { [en]: `lead: ${sentence(21)}` } } }),
		'help/en/phone.mdx:5 a lead of 21 words and 105 characters | 20 words and 120 characters are the most, with the facts filled in. Say the first move only; the rest stands in the answer and the text. (A page)',
	],
	'a lead of too many characters': [
		() => mistakesOn({ swap: { 'en/phone': { [en]: `lead: ${sentence(20, 'letter')}` } } }),
		'help/en/phone.mdx:5 a lead of 20 words and 140 characters | 20 words and 120 characters are the most, with the facts filled in. Say the first move only; the rest stands in the answer and the text. (A page)',
	],
	'a lead that says too little without the title above it': [
		() => mistakesOn({ swap: { 'cs/phone': { [cs]: 'lead: Vyžádejte si ji znovu.' } } }),
		'help/cs/phone.mdx:5 a lead of 4 words and 22 characters | 40 characters are the fewest: search engines and shared links show it without the text. Say what to do, and with what. (A page)',
	],
	'a lead that is no whole sentence': [
		() => mistakesOn({ swap: { 'en/phone': { [en]: `${en.slice(0, -1)}!` } } }),
		'help/en/phone.mdx:5 a lead that ends with “again!” | It is a whole sentence. End it with a full stop or a question mark. (A page)',
	],
});

test('a lead is counted as readers get it, with the facts filled in', () => {
	const lead = (words: number) => ({ swap: { 'en/phone': { [en]: `lead: ${sentence(words)} Wait {resend-wait}.` } } });
	expect(reportOn(lead(17))).toBe('');
	expect(mistakesOn(lead(18))).toEqual([
		'help/en/phone.mdx:5 a lead of 21 words and 105 characters | 20 words and 120 characters are the most, with the facts filled in. Say the first move only; the rest stands in the answer and the text. (A page)',
	]);
});

test('the longest and the shortest lead', () => {
	const lead = (characters: number) => ({ swap: { 'en/phone': { [en]: `lead: A ${'b'.repeat(characters - 3)}.` } } });
	expect([40, 120].map((characters) => reportOn(lead(characters)))).toEqual(['', '']);
	expect([39, 121].map((characters) => reportOn(lead(characters)) !== '')).toEqual([true, true]);
});

testMistakes({
	'a lead that names an unknown fact is reported once, for the fact': [
		() => mistakesOn({ swap: { 'en/phone': { [en]: en.replace('wait', 'wit') } } }),
		'help/en/phone.mdx:5 {resend-wit} | There is no fact “resend-wit”. → {resend-wait} (Facts)',
	],
});

test('an outcome whose lead goes on in one language', () => {
	const lead = 'Vytvořte schránku znovu pod stejnou adresou.';
	expect(finderMistakes({ outcomes: { [lead]: `${lead.slice(0, -1)} ${sentence(20, 'a')}` } })).toEqual([
		'finder/outcomes-mail.yaml:6 a lead of 26 words and 84 characters | 20 words and 120 characters are the most, with the facts filled in. Say the first move only; the rest stands in the answer and the text. (The finder)',
	]);
});

test('a page and an outcome without a lead', () => {
	expect(mistakesOn({ swap: { 'en/phone': { [en + '\n']: '' } } })).toEqual([
		'help/en/phone.mdx:2 no field “lead” | What the page says first, one sentence understood by itself; the description for search engines. → lead: … (A page)',
	]);
	const lead = '  lead:\n    en: Create the mailbox again under the same address.\n    cs: Vytvořte schránku znovu pod stejnou adresou.\n';
	expect(finderMistakes({ outcomes: { [lead]: '' } })).toEqual([
		'finder/outcomes-mail.yaml:1 mailbox: | In “mailbox”, the field “lead” is missing. What the page says first, one sentence understood by itself; the description for search engines. → lead:\n  en: …\n  cs: … (The finder)',
	]);
});
