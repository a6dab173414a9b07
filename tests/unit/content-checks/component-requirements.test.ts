import { expect, test } from 'vitest';
import { reportOn } from './site';

test('a tool whose fact and page nobody has written', () => {
	const facts = { 'email-2:': 'second-email:' };
	expect(reportOn({ swap: { 'en/phone': { '### The form': '<RecoveryCard />\n\n### The form' }, facts } })).toMatchInlineSnapshot(`
		"src/content/help/en/phone.mdx
		  line 44  Found <RecoveryCard>. It reads the fact “email-2”, which src/content/facts does not have.
		           Facts stand in src/content/facts; see CONTRIBUTING.md, “Facts”.
		  line 44  Found <RecoveryCard>. It leads to the page pay.mdx, which src/content/help/en does not have.
		           Components and their attributes stand in one table; see CONTRIBUTING.md, “Components”.

		2 mistakes in 1 file."
	`);
});
