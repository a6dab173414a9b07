import { expect, test } from 'vitest';
import { mistakesOn, reportOn, testMistakes } from './site';

test('a fact that is a name can stand in the text', () => {
	expect(reportOn({ swap: { 'en/phone': { 'Use **': 'Use <Fact id="email-2" /> or **' } } })).toBe('');
});

testMistakes({
	'an unknown fact names the nearest one': [
		() => mistakesOn({ swap: { 'en/phone': { 'id="resend-wait"': 'id="resend-wit"' } } }),
		'help/en/phone.mdx:24 <Fact id="resend-wit" /> | There is no fact “resend-wit”. → <Fact id="resend-wait" /> (Facts)',
	],
	'an unknown fact that is like no other': [
		() => mistakesOn({ swap: { 'en/phone': { 'id="resend-wait"': 'id="nothing-like-it"' } } }),
		'help/en/phone.mdx:24 <Fact id="nothing-like-it" /> | There is no fact “nothing-like-it”. (Facts)',
	],
	'an unknown fact in the fields': [
		() => mistakesOn({ swap: { 'en/phone': { '{resend-wait}': '{resend-wit}' } } }),
		'help/en/phone.mdx:5 {resend-wit} | There is no fact “resend-wit”. → {resend-wait} (Facts)',
	],
	'an unknown fact as an attribute': [
		() => mistakesOn({ swap: { 'en/phone': { 'reply="authorization-reply"': 'reply="authorisation-reply"' } } }),
		'help/en/phone.mdx:46 <Contact reply="authorisation-reply"> | There is no fact “authorisation-reply”. → <Contact reply="authorization-reply"> (Facts)',
	],
	'a fact that has no value': [
		() => mistakesOn({ swap: { 'en/phone': { 'id="resend-wait"': 'id="no-calls"' } } }),
		'help/en/phone.mdx:24 <Fact id="no-calls" /> | The fact “no-calls” has no value to show: it says “Nobody calls”. Say it in words. (Facts)',
	],
	'a name in the fields': [
		() => mistakesOn({ swap: { 'en/phone': { '{resend-wait}': '{email-2}' } } }),
		'help/en/phone.mdx:5 {email-2} | The fact “email-2” is a name, not a number. Write the name. → Email 2 (Facts)',
	],
	'a case on an English page': [
		() => mistakesOn({ swap: { 'en/phone': { 'id="resend-wait"': 'id="resend-wait" case="gen"' } } }),
		'help/en/phone.mdx:24 <Fact id="resend-wait" case="gen" /> | Cases are for Czech pages only. → <Fact id="resend-wait" /> (Facts)',
	],
	'a case in the fields of an English page': [
		() => mistakesOn({ swap: { 'en/phone': { '{resend-wait}': '{resend-wait:gen}' } } }),
		'help/en/phone.mdx:5 {resend-wait:gen} | Cases are for Czech pages only. → {resend-wait} (Facts)',
	],
	'an unknown case': [
		() => mistakesOn({ swap: { 'cs/phone': { 'case="acc"': 'case="akk"' } } }),
		'help/cs/phone.mdx:17 case="akk" | “case” is one of nom, gen, dat, acc, loc, ins. → <Fact id="resend-wait" case="…" /> (Components)',
	],
	'an unknown case in the fields': [
		() => mistakesOn({ swap: { 'cs/phone': { '{resend-wait:gen}': '{resend-wait:gn}' } } }),
		'help/cs/phone.mdx:5 {resend-wait:gn} | There is no case “gn”. The cases are nom, gen, dat, acc, loc, ins. → {resend-wait:gen} (Facts)',
	],
	'half a pair of braces in the fields': [
		() => mistakesOn({ swap: { 'en/phone': { '{resend-wait}': 'resend-wait}' } } }),
		'help/en/phone.mdx:5 a “}” without its other half | The id of a fact stands between two braces. → {fact-id} (Facts)',
	],
});

test('a fact in the title of a step, which is a name and not filled in', () => {
	const report = reportOn({ swap: { 'en/phone': { 'title="Send it again"': 'title="Wait {resend-wait}"' } } });
	expect(report).toContain('Found “Wait {resend-wait}”.');
	expect(report).toContain('A fact cannot stand in an attribute. Say it in words here, and the number in the text inside.');
});

test('a fact in the title of a page is filled in, so a name is refused there as in any field', () => {
	expect(reportOn({ swap: { 'en/phone': { 'title: The SMS does not arrive': 'title: No SMS after {resend-wait}' } } })).toBe('');
	expect(reportOn({ swap: { 'en/phone': { 'title: The SMS does not arrive': 'title: No SMS to {email-2}' } } })).toContain(
		'is a name, not a number',
	);
});
