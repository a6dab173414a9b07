import { expect, test } from 'vitest';
import { reportOn } from './site';

test('a tool whose facts and pages nobody has written', () => {
	expect(
		reportOn({
			swap: {
				'en/phone': { '### The form': '<RecoveryCard />\n\n<DeadlineReckoner example="2026-11-20" />\n\n### The form' },
				facts: { 'hosting-deletion-marked': 'marked-hosting' },
			},
		}),
	).toMatchInlineSnapshot(`
		"src/content/help/en/phone.mdx
		  line 43  Found <RecoveryCard>. It leads to the page pay.mdx, which src/content/help/en does not have.
		           Components and their attributes stand in one table; see CONTRIBUTING.md, “Components”.
		  line 45  Found <DeadlineReckoner>.
		           It reads the fact “hosting-deletion-marked”, which src/content/facts does not have.
		           Facts stand in src/content/facts; see CONTRIBUTING.md, “Facts”.
		  line 45  Found <DeadlineReckoner>. It leads to the page expiry.mdx, which src/content/help/en does not have.
		           Components and their attributes stand in one table; see CONTRIBUTING.md, “Components”.
		  line 45  Found <DeadlineReckoner>. It leads to the page pay.mdx, which src/content/help/en does not have.
		           Components and their attributes stand in one table; see CONTRIBUTING.md, “Components”.

		4 mistakes in 1 file."
	`);
});
