import { expect, test } from 'vitest';
import { mistakesOn, testMistakes } from './site';

testMistakes({
	'a text that is still to be written': [
		() => mistakesOn({ swap: { 'en/phone': { 'Use **': 'TODO: say what to use. **' } } }),
		'help/en/phone.mdx:38 “TODO: say what to use. Email 2.” | This text is still to be written. (A page)',
	],
	'what the site never states, in either language': [
		() =>
			mistakesOn({
				swap: {
					'en/phone': { 'Use **': 'Support answers around the clock. **' },
					'cs/phone': { 'Pole **': 'Zavolejte v pracovní době. **' },
				},
			}),
		'help/cs/phone.mdx:31 “pracovní dob” | This states hours of support, which the site never does: it is unknown, contradictory or soon out of date. Leave it out. (Words)',
		'help/en/phone.mdx:38 “around the clock” | This states hours of support, which the site never does: it is unknown, contradictory or soon out of date. Leave it out. (Words)',
	],
});

test('a sentence that takes a second reading', () => {
	const endless = `Open the page ${'and then the next page '.repeat(7)}at last.`;
	expect(mistakesOn({ swap: { 'en/phone': { 'Use **': `Short. ${endless} **` } } })).toEqual([
		'help/en/phone.mdx:38 a sentence of 40 words: “Open the page and then the next page …” | Make two of it: 32 words are the most. (Words)',
	]);
});
