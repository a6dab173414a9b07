import { expect, test } from 'vitest';
import { mistakesOn, reportOn, testMistakes } from './site';

const withAliases = (lines: string) => ({
	'en/phone': { 'aliases: [2fa, no sms]\n': `aliases: [2fa, no sms]\nsectionAliases:\n${lines}` },
});

test('customers’ words for a heading and for a step are fine', () => {
	expect(reportOn({ swap: withAliases('  now: [what to do]\n  browser: [chrome]\n') })).toBe('');
});

testMistakes({
	'words for a section that the page does not have name the nearest one': [
		() => mistakesOn({ swap: withAliases('  brouser: [chrome, firefox]\n') }),
		'help/en/phone.mdx:23 brouser: [chrome, firefox] | src/content/help/en/phone.mdx has no section “brouser”. → browser: [chrome, firefox] (A page)',
	],
	'words for a section that is like no other list the sections': [
		() => mistakesOn({ swap: withAliases('  payment: [invoice]\n') }),
		'help/en/phone.mdx:23 payment: [invoice] | src/content/help/en/phone.mdx has no section “payment”. It has #now, #resend, #browser, #form. (A page)',
	],
	'a section without words': [
		() => mistakesOn({ swap: withAliases('  now: []\n') }),
		'help/en/phone.mdx:23 now: [] | In “sectionAliases”, “now” has 0 items and should have at least 1. (A page)',
	],
});
