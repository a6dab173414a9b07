import { expect, test } from 'vitest';
import { mistakesOn } from './site';

test('a tool whose fact and page nobody has written', () => {
	const facts = { 'email-2:': 'second-email:' };
	expect(mistakesOn({ swap: { 'en/phone': { '### The form': '<RecoveryCard />\n\n### The form' }, facts } })).toEqual([
		'help/en/phone.mdx:44 the id “card-title” (RecoveryCard) | It is missing in src/content/help/cs/phone.mdx. Add it there, or remove it here. (Headings)',
		'help/en/phone.mdx:44 <RecoveryCard> | It reads the fact “email-2”, which src/content/facts does not have. (Facts)',
		'help/en/phone.mdx:44 <RecoveryCard> | It leads to the page pay.mdx, which src/content/help/en does not have. (Components)',
	]);
});
