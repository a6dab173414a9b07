import { expect, test } from 'vitest';
import { mistakesOn, reportOn, testMistakes } from './site';

test.each(['One of three ways', 'two-factor login', 'a few minutes', '**Email\u00a02**'])('%s can be written', (words) => {
	expect(reportOn({ swap: { 'en/phone': { 'Use **': `${words}. **` } } })).toBe('');
});

test.each(['Jedna ze tří cest', 'dvoufázové přihlášení', 'několik minut', 'jeden dnešní e-mail'])('%s can be written', (words) => {
	expect(reportOn({ swap: { 'cs/phone': { 'Pole **': `${words}. **` } } })).toBe('');
});

testMistakes({
	'a number that is a fact': [
		() => mistakesOn({ swap: { 'en/phone': { 'Use **': 'Within 30 days, use **' } } }),
		'help/en/phone.mdx:38 “Within 30 days, use Email 2.” | The number 30 is typed; numbers come from the facts. → <Fact id="hosting-deletion" />  (Expired hosting is deleted after) (Facts)',
	],
	'a number that is several facts': [
		() => mistakesOn({ swap: { 'en/phone': { '{resend-wait}': '1 minute' } } }),
		'help/en/phone.mdx:5 “If no SMS has come within 1 minute, ask for it again.” | The number 1 is typed; numbers come from the facts. → Write the one that is meant: {resend-wait}  (Wait for the SMS)\n{authorization-reply}  (Requests are handled within) (Facts)',
	],
	'a number that is no fact': [
		() => mistakesOn({ swap: { 'en/phone': { 'Use **': 'Within 7 days, counted from the day on which the hosting expired, use **' } } }),
		'help/en/phone.mdx:38 “Within 7 days, counted from the day on…” | The number 7 is typed; numbers come from the facts. → <Fact id="hosting-deletion-marked" />  (Hosting marked to run out is deleted after) (Facts)',
	],
	'a number in a list of fields': [
		() => mistakesOn({ swap: { 'en/phone': { '- The phone that': '- The 2 phones that' } } }),
		'help/en/phone.mdx:11 “The 2 phones that should get the…” | The number 2 is typed; numbers come from the facts. A name that holds it is written exactly as it is registered. → Email 2 (Facts)',
	],
	'a number in an attribute': [
		() => mistakesOn({ swap: { 'en/phone': { 'title="Send it again"': 'title="Send it 3 times"' } } }),
		'help/en/phone.mdx:30 “Send it 3 times” | The number 3 is typed; attributes cannot show facts. Say it in the text below, with <Fact id="…" />. (Facts)',
	],
	'a number in code': [
		() => mistakesOn({ swap: { 'en/phone': { 'Use **': 'Use `4` or **' } } }),
		'help/en/phone.mdx:38 “Use 4 or Email 2.” | The number 4 is typed; numbers come from the facts. No fact has this value: leave the number out, or add a fact with its source. (Facts)',
	],
	'a number in a heading': [
		() => mistakesOn({ swap: { 'en/phone': { '## What to do now': '## What to do in 30 days' } } }),
		'help/en/phone.mdx:26 “What to do in 30 days” | The number 30 is typed; numbers come from the facts. → <Fact id="hosting-deletion" />  (Expired hosting is deleted after) (Facts)',
	],
	'a number in a paragraph of several lines': [
		() => mistakesOn({ swap: { 'en/phone': { 'Use **': 'Use this,\nwithin 30 days, or **' } } }),
		'help/en/phone.mdx:39 “Use this, within 30 days, or Email 2.” | The number 30 is typed; numbers come from the facts. → <Fact id="hosting-deletion" />  (Expired hosting is deleted after) (Facts)',
	],
	'a number in words': [
		() => mistakesOn({ swap: { 'en/phone': { 'Use **': 'Within thirty days, use **' } } }),
		'help/en/phone.mdx:38 “Within thirty days, use Email 2.” | “thirty days” is a number in words; numbers come from the facts. → <Fact id="hosting-deletion" />  (Expired hosting is deleted after) (Facts)',
	],
	'a number in words with a hyphen': [
		() => mistakesOn({ swap: { 'en/phone': { 'Use **': 'Use a one-day pass or **' } } }),
		'help/en/phone.mdx:38 “Use a one-day pass or Email 2.” | “one-day” is a number in words; numbers come from the facts. → Write the one that is meant: <Fact id="resend-wait" />  (Wait for the SMS)\n<Fact id="authorization-reply" />  (Requests are handled within) (Facts)',
	],
	'Czech numbers in words': [
		() => mistakesOn({ swap: { 'cs/phone': { 'Pole **': 'Do třiceti dní, po jednom pracovním dni. **' } } }),
		'help/cs/phone.mdx:31 “Do třiceti dní, po jednom pracovním dni.…” | “třiceti dní” is a number in words; numbers come from the facts. → <Fact id="hosting-deletion" />  (Expirovaný hosting se smaže po) (Facts)',
		'help/cs/phone.mdx:31 “Do třiceti dní, po jednom pracovním dni. E-mail 2.” | “jednom pracovním dni” is a number in words; numbers come from the facts. → Write the one that is meant: <Fact id="resend-wait" />  (Čekání na SMS)\n<Fact id="authorization-reply" />  (Požadavky se vyřídí do) (Facts)',
	],
	'a name of the other language': [
		() => mistakesOn({ swap: { 'en/phone': { '**Email 2**': '**E-mail 2**' } } }),
		'help/en/phone.mdx:38 “Use E-mail 2.” | The number 2 is typed; numbers come from the facts. A name that holds it is written exactly as it is registered. → Email 2 (Facts)',
	],
	'a name with another number': [
		() => mistakesOn({ swap: { 'en/phone': { '**Email 2**': '**Email 3**' } } }),
		'help/en/phone.mdx:38 “Use Email 3.” | The number 3 is typed; numbers come from the facts. No fact has this value: leave the number out, or add a fact with its source. (Facts)',
	],
});
