import { expect, test } from 'vitest';
import { reportOn } from './site';

const withAliases = (lines: string) => ({
	'en/phone': { 'aliases: [2fa, no sms]\n': `aliases: [2fa, no sms]\nsectionAliases:\n${lines}` },
});

test('customers’ words for a heading and for a step are fine', () => {
	expect(reportOn({ swap: withAliases('  now: [what to do]\n  browser: [chrome]\n') })).toBe('');
});

test('words for a section that the page does not have name the nearest one', () => {
	expect(reportOn({ swap: withAliases('  brouser: [chrome, firefox]\n') })).toMatchInlineSnapshot(`
		"src/content/help/en/phone.mdx
		  line 23  Found brouser: [chrome, firefox]. src/content/help/en/phone.mdx has no section “brouser”.
		           Write:  browser: [chrome, firefox]
		           A page begins with its fields; see CONTRIBUTING.md, “A page”.

		1 mistake in 1 file."
	`);
});

test('words for a section that is like no other list the sections', () => {
	expect(reportOn({ swap: withAliases('  payment: [invoice]\n') })).toMatchInlineSnapshot(`
		"src/content/help/en/phone.mdx
		  line 23  Found payment: [invoice].
		           src/content/help/en/phone.mdx has no section “payment”. It has #now, #resend, #browser, #form.
		           A page begins with its fields; see CONTRIBUTING.md, “A page”.

		1 mistake in 1 file."
	`);
});

test('a section without words', () => {
	expect(reportOn({ swap: withAliases('  now: []\n') })).toMatchInlineSnapshot(`
		"src/content/help/en/phone.mdx
		  line 23  Found now: []. In “sectionAliases”, “now” has 0 items and should have at least 1.
		           A page begins with its fields; see CONTRIBUTING.md, “A page”.

		1 mistake in 1 file."
	`);
});
