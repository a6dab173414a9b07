import { mistakesOn, testMistakes } from './site';

testMistakes({
	'a text with a colon is shown in quotes': [
		() => mistakesOn({ swap: { 'en/phone': { 'title: The SMS does not arrive': 'title: SMS: it does not arrive' } } }),
		'help/en/phone.mdx:4 title: SMS: it does not arrive | A text with a colon in it stands in quotes. → title: "SMS: it does not arrive" (A page)',
	],
	'a missing space after the colon is put in': [
		() => mistakesOn({ swap: { 'en/phone': { 'title: The SMS does not arrive': 'title:The SMS does not arrive' } } }),
		'help/en/phone.mdx:4 title:The SMS does not arrive | A space is missing after the colon. → title: The SMS does not arrive (A page)',
	],
	'a quotation mark without its other half is found where it was opened': [
		() => mistakesOn({ swap: { 'en/phone': { 'title: The SMS does not arrive': 'title: "The SMS does not arrive' } } }),
		'help/en/phone.mdx:4 title: "The SMS does not arrive | The quotation mark is not closed. → title: "The SMS does not arrive" (A page)',
	],
	'a text that begins with an asterisk is shown in quotes': [
		() => mistakesOn({ swap: { 'en/phone': { 'title: The SMS does not arrive': 'title: *The* SMS does not arrive' } } }),
		'help/en/phone.mdx:4 title: *The* SMS does not arrive | A text that begins with a sign or a quotation mark stands in quotes as a whole. → title: "*The* SMS does not arrive" (A page)',
	],
	'a text that begins with a fact is shown in quotes': [
		() => mistakesOn({ swap: { 'en/phone': { 'answer: If': 'answer: {resend-wait} If' } } }),
		'help/en/phone.mdx:6 answer: {resend-wait} If no SMS has come within {resend-wait}, ask for it again in the same window. | A text that begins with a sign or a quotation mark stands in quotes as a whole. → answer: "{resend-wait} If no SMS has come within {resend-wait}, ask for it again in the same window." (A page)',
	],
	'a tab is replaced by spaces': [
		() => mistakesOn({ swap: { 'en/phone': { '  - Another': '\t- Another' } } }),
		'help/en/phone.mdx:12 - Another browser | Indent with spaces, not with the Tab key. →   - Another browser (A page)',
	],
	'a bracket without its other half is found where it was opened': [
		() => mistakesOn({ swap: { 'en/phone': { 'related: [./home.mdx]': 'related: [./home.mdx' } } }),
		'help/en/phone.mdx:19 related: [./home.mdx | The bracket is not closed. → related: [./home.mdx] (A page)',
	],
	'a field in the wrong column is reported once': [
		() => mistakesOn({ swap: { 'en/phone': { '    to: ./home.mdx': '  to: ./home.mdx' } } }),
		'help/en/phone.mdx:16 to: ./home.mdx | Fields that belong together begin in the same column. Add or remove spaces at the beginning of the line. (A page)',
	],
	'a stray bracket at the beginning of a line is reported once': [
		() => mistakesOn({ swap: { 'en/phone': { 'order: 2': ']order: 2' } } }),
		'help/en/phone.mdx:9 ]order: 2 | The line cannot be read. Fields are written as a name, a colon, a space and a text. (A page)',
	],
	'a field that stands twice': [
		() => mistakesOn({ swap: { 'en/phone': { 'order: 2': 'order: 2\norder: 3' } } }),
		'help/en/phone.mdx:10 order: 3 | This name stands in the same place already. Remove one of the two. (A page)',
	],
	'a page without fields': [
		() => mistakesOn({ swap: { 'en/phone': { '---\nkind': 'kind' } } }),
		'help/en/phone.mdx:1 a page without fields | A page begins with its fields, between two lines of three hyphens. → ---\nkind: guide\ntitle: …\n--- (A page)',
	],
	'fields without an end': [
		() => mistakesOn({ swap: { 'en/phone': { 'aliases: [2fa, no sms]\n---\n': 'aliases: [2fa, no sms]\n' } } }),
		'help/en/phone.mdx:1 fields without an end | After the last field comes a line of three hyphens. → --- (A page)',
	],
	'an unreadable fact file hides no other mistake and invents none': [
		() =>
			mistakesOn({
				swap: {
					facts: { 'value: 1': 'value 1' },
					'en/phone': { 'Guide id="payments"': 'Guide id="payment"', 'id="resend-wait"': 'id="nowhere"' },
				},
			}),
		'facts/guide.yaml:4 value 1 | The line has no field name. A field is written as a name, a colon, a space and a text; lines that continue a text are indented. (Facts)',
		'help/en/phone.mdx:32 <Guide id="payment" /> | There is no link “payment”. → <Guide id="payments" /> (Links)',
	],
});
