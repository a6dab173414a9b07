import { expect, test } from 'vitest';
import { reportOnFinder } from './finder-site';
import { reportOn } from './site';

const en = 'lead: If no SMS has come within {resend-wait}, ask for it again.';
const cs = 'lead: Pokud SMS nepřijde do {resend-wait:gen}, vyžádejte si ji znovu.';

/** The same word so many times, as a sentence. */
const sentence = (words: number, word = 'word') => `${`${word} `.repeat(words).trim()}.`;

test('a lead of too many words', () => {
	expect(reportOn({ swap: { 'en/phone': { [en]: `lead: ${sentence(21)}` } } })).toMatchInlineSnapshot(`
		"src/content/help/en/phone.mdx
		  line 5  Found a lead of 21 words and 105 characters.
		          20 words and 120 characters are the most, with the facts filled in. Say the first move only; the
		          rest stands in the answer and the text.
		          A page begins with its fields; see CONTRIBUTING.md, “A page”.

		1 mistake in 1 file."
	`);
});

test('a lead of too many characters', () => {
	expect(reportOn({ swap: { 'en/phone': { [en]: `lead: ${sentence(20, 'letter')}` } } })).toMatchInlineSnapshot(`
		"src/content/help/en/phone.mdx
		  line 5  Found a lead of 20 words and 140 characters.
		          20 words and 120 characters are the most, with the facts filled in. Say the first move only; the
		          rest stands in the answer and the text.
		          A page begins with its fields; see CONTRIBUTING.md, “A page”.

		1 mistake in 1 file."
	`);
});

test('a lead that says too little without the title above it', () => {
	expect(reportOn({ swap: { 'cs/phone': { [cs]: 'lead: Vyžádejte si ji znovu.' } } })).toMatchInlineSnapshot(`
		"src/content/help/cs/phone.mdx
		  line 5  Found a lead of 4 words and 22 characters.
		          40 characters are the fewest: search engines and shared links show it without the text. Say what to
		          do, and with what.
		          A page begins with its fields; see CONTRIBUTING.md, “A page”.

		1 mistake in 1 file."
	`);
});

test('a lead that is no whole sentence', () => {
	expect(reportOn({ swap: { 'en/phone': { [en]: `${en.slice(0, -1)}!` } } })).toMatchInlineSnapshot(`
		"src/content/help/en/phone.mdx
		  line 5  Found a lead that ends with “again!”.
		          It is a whole sentence. End it with a full stop or a question mark.
		          A page begins with its fields; see CONTRIBUTING.md, “A page”.

		1 mistake in 1 file."
	`);
});

test('a lead is counted as readers get it, with the facts filled in', () => {
	const lead = (words: number) => ({ swap: { 'en/phone': { [en]: `lead: ${sentence(words)} Wait {resend-wait}.` } } });
	expect(reportOn(lead(17))).toBe('');
	expect(reportOn(lead(18))).toMatchInlineSnapshot(`
		"src/content/help/en/phone.mdx
		  line 5  Found a lead of 21 words and 105 characters.
		          20 words and 120 characters are the most, with the facts filled in. Say the first move only; the
		          rest stands in the answer and the text.
		          A page begins with its fields; see CONTRIBUTING.md, “A page”.

		1 mistake in 1 file."
	`);
});

test('the longest and the shortest lead', () => {
	const lead = (characters: number) => ({ swap: { 'en/phone': { [en]: `lead: A ${'b'.repeat(characters - 3)}.` } } });
	expect([40, 120].map((characters) => reportOn(lead(characters)))).toEqual(['', '']);
	expect([39, 121].map((characters) => reportOn(lead(characters)) !== '')).toEqual([true, true]);
});

test('a lead that names an unknown fact is reported once, for the fact', () => {
	expect(reportOn({ swap: { 'en/phone': { [en]: en.replace('wait', 'wit') } } })).toMatchInlineSnapshot(`
		"src/content/help/en/phone.mdx
		  line 5  Found {resend-wit}. There is no fact “resend-wit”.
		          Write:  {resend-wait}
		          Facts stand in src/content/facts; see CONTRIBUTING.md, “Facts”.

		1 mistake in 1 file."
	`);
});

test('an outcome whose lead goes on in one language', () => {
	const lead = 'Vytvořte schránku znovu pod stejnou adresou.';
	expect(reportOnFinder({ outcomes: { [lead]: `${lead.slice(0, -1)} ${sentence(20, 'a')}` } })).toMatchInlineSnapshot(`
		"src/content/finder/outcomes-mail.yaml
		  line 6  Found a lead of 26 words and 84 characters.
		          20 words and 120 characters are the most, with the facts filled in. Say the first move only; the
		          rest stands in the answer and the text.
		          Questions, answers and outcomes stand in src/content/finder; see CONTRIBUTING.md, “The finder”.

		1 mistake in 1 file."
	`);
});

test('a page and an outcome without a lead', () => {
	expect(reportOn({ swap: { 'en/phone': { [en + '\n']: '' } } })).toMatchInlineSnapshot(`
		"src/content/help/en/phone.mdx
		  line 2  Found no field “lead”.
		          What the page says first, one sentence understood by itself; the description for search engines.
		          Write:  lead: …
		          A page begins with its fields; see CONTRIBUTING.md, “A page”.

		1 mistake in 1 file."
	`);
	const lead = '  lead:\n    en: Create the mailbox again under the same address.\n    cs: Vytvořte schránku znovu pod stejnou adresou.\n';
	expect(reportOnFinder({ outcomes: { [lead]: '' } })).toMatchInlineSnapshot(`
		"src/content/finder/outcomes-mail.yaml
		  line 1  Found mailbox:
		          In “mailbox”, the field “lead” is missing. What the page says first, one sentence understood by
		          itself; the description for search engines.
		          Write:
		            lead:
		              en: …
		              cs: …
		          Questions, answers and outcomes stand in src/content/finder; see CONTRIBUTING.md, “The finder”.

		1 mistake in 1 file."
	`);
});
