import { expect, test } from 'vitest';
import { reportOn } from './site';

test('a text that is still to be written', () => {
	expect(reportOn({ swap: { 'en/phone': { 'Use **': 'TODO: say what to use. **' } } })).toMatchInlineSnapshot(`
		"src/content/help/en/phone.mdx
		  line 38  Found “TODO: say what to use. Email 2.” This text is still to be written.
		           A page begins with its fields; see CONTRIBUTING.md, “A page”.

		1 mistake in 1 file."
	`);
});

test('what the site never states, in either language', () => {
	expect(
		reportOn({
			swap: {
				'en/phone': { 'Use **': 'Support answers around the clock. **' },
				'cs/phone': { 'Pole **': 'Zavolejte v pracovní době. **' },
			},
		}),
	).toMatchInlineSnapshot(`
		"src/content/help/cs/phone.mdx
		  line 31  Found “pracovní dob”.
		           This states hours of support, which the site never does: it is unknown, contradictory or soon out of
		           date. Leave it out.
		           What may be said, and how long a sentence may be; see CONTRIBUTING.md, “Words”.

		src/content/help/en/phone.mdx
		  line 38  Found “around the clock”.
		           This states hours of support, which the site never does: it is unknown, contradictory or soon out of
		           date. Leave it out.
		           What may be said, and how long a sentence may be; see CONTRIBUTING.md, “Words”.

		2 mistakes in 2 files."
	`);
});

test('a sentence that takes a second reading', () => {
	const endless = `Open the page ${'and then the next page '.repeat(7)}at last.`;
	expect(reportOn({ swap: { 'en/phone': { 'Use **': `Short. ${endless} **` } } })).toMatchInlineSnapshot(`
		"src/content/help/en/phone.mdx
		  line 38  Found a sentence of 40 words: “Open the page and then the next page …”
		           Make two of it: 32 words are the most.
		           What may be said, and how long a sentence may be; see CONTRIBUTING.md, “Words”.

		1 mistake in 1 file."
	`);
});
