import { expect, test } from 'vitest';
import { mistakesOn } from './site';

test('a tool whose fact and page nobody has written', () => {
	const facts = { 'email-2:': 'second-email:' };
	expect(mistakesOn({ swap: { 'en/phone': { '### The form': '<RecoveryCard />\n\n### The form' }, facts } })).toEqual([
		expect.stringContaining('the id “card-title” (RecoveryCard)'),
		'help/en/phone.mdx:44 <RecoveryCard> | It reads the fact “email-2”, which src/content/facts does not have. (Facts)',
		'help/en/phone.mdx:44 <RecoveryCard> | It leads to the page pay.mdx, which src/content/help/en does not have. (Components)',
	]);
});
