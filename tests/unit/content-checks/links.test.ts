import { mistakesOn, testMistakes } from './site';

testMistakes({
	'an unknown link names the nearest one': [
		() => mistakesOn({ swap: { 'en/phone': { 'Guide id="payments"': 'Guide id="payment"' } } }),
		'help/en/phone.mdx:32 <Guide id="payment" /> | There is no link “payment”. → <Guide id="payments" /> (Links)',
	],
	'an unknown link among the sources': [
		() => mistakesOn({ swap: { 'en/phone': { 'sources: [original]': 'sources: [orignal]' } } }),
		'help/en/phone.mdx:20 sources: [orignal] | There is no link “orignal”. → sources: [original] (Links)',
	],
	'an unknown link as an exit': [
		() => mistakesOn({ swap: { 'en/phone': { 'link:payments': 'link:payment' } } }),
		'help/en/phone.mdx:18 to: link:payment | There is no link “payment”. → to: link:payments (Links)',
	],
	'a dead anchor on the same page': [
		() => mistakesOn({ swap: { 'en/phone': { '(#now)': '(#nov)' } } }),
		'help/en/phone.mdx:24 [to the steps](#nov) | src/content/help/en/phone.mdx has no section “nov”. → [to the steps](#now) (Links)',
	],
	'a dead anchor lists the sections': [
		() => mistakesOn({ swap: { 'en/phone': { '(./phone.mdx#form)': '(./phone.mdx#anything)' } } }),
		'help/en/phone.mdx:32 [the form](./phone.mdx#anything) | src/content/help/en/phone.mdx has no section “anything”. It has #now, #resend, #browser, #form. (Links)',
	],
	'a dead anchor in the fields': [
		() => mistakesOn({ swap: { 'en/phone': { 'to: ./home.mdx': 'to: ./phone.mdx#fomr' } } }),
		'help/en/phone.mdx:16 to: ./phone.mdx#fomr | src/content/help/en/phone.mdx has no section “fomr”. → to: ./phone.mdx#form (Links)',
	],
	'a page that does not exist': [
		() => mistakesOn({ swap: { 'en/phone': { '(./phone.mdx#form)': '(./phon.mdx#form)' } } }),
		'help/en/phone.mdx:32 [the form](./phon.mdx#form) | There is no page “phon” in src/content/help/en. → [the form](./phone.mdx#form) (Links)',
	],
	'a page that does not exist, among the related ones': [
		() => mistakesOn({ swap: { 'en/phone': { 'related: [./home.mdx]': 'related: [./hom.mdx]' } } }),
		'help/en/phone.mdx:19 related: [./hom.mdx] | There is no page “hom” in src/content/help/en. → related: [./home.mdx] (Links)',
	],
	'an outside address that has an id': [
		() => mistakesOn({ swap: { 'en/phone': { '(./phone.mdx#form)': '(https://example.com/cs/platby)' } } }),
		'help/en/phone.mdx:32 [the form](https://example.com/cs/platby) | Outside addresses are not typed in the text. This one has an id. → <Guide id="payments">the form</Guide> (Links)',
	],
	'an outside address that has no id': [
		() => mistakesOn({ swap: { 'en/phone': { '(./phone.mdx#form)': '(https://example.com/some/page)' } } }),
		'help/en/phone.mdx:32 [the form](https://example.com/some/page) | Outside addresses are not typed in the text. Add this one to src/content/links under an id, such as “the-form”. → Then write: <Guide id="the-form">the form</Guide> (Links)',
	],
	'an outside address without words': [
		() => mistakesOn({ swap: { 'en/phone': { 'Use **': 'Use www.example.com/other-page **' } } }),
		'help/en/phone.mdx:38 www.example.com/other-page | Outside addresses are not typed in the text. Add this one to src/content/links under an id, such as “other-page”. → Then write: <Guide id="other-page" /> (Links)',
	],
	'an address of the site as browsers show it': [
		() => mistakesOn({ swap: { 'en/phone': { '(./phone.mdx#form)': '(/en/sms-does-not-arrive/#form)' } } }),
		'help/en/phone.mdx:32 [the form](/en/sms-does-not-arrive/#form) | Pages of this site are linked by the name of their file, in the same folder. → [the form](./phone.mdx#form) (Links)',
	],
	'a page of the other language': [
		() => mistakesOn({ swap: { 'en/phone': { '(./phone.mdx#form)': '(../cs/phone.mdx)' } } }),
		'help/en/phone.mdx:32 [the form](../cs/phone.mdx) | Pages of this site are linked by the name of their file, in the same folder. → [the form](./phone.mdx) (Links)',
	],
	'the id of an outside page in a Markdown link': [
		() => mistakesOn({ swap: { 'en/phone': { '(./phone.mdx#form)': '(link:payments)' } } }),
		'help/en/phone.mdx:32 [the form](link:payments) | In the text, pages outside the site are linked by a component. → <Guide id="payments">the form</Guide> (Links)',
	],
	'an email address': [
		() => mistakesOn({ swap: { 'en/phone': { 'Use **': 'Use someone@example.com **' } } }),
		'help/en/phone.mdx:38 someone@example.com | Email addresses and phone numbers are no links here. Between backticks an address stays plain text. → `someone@example.com` (Links)',
	],
});
