import { mistakesOn, testMistakes } from './site';

const fact = `no-calls:
  fact: S6
  label: { en: Nobody calls, cs: Nikdo nevolá }
  source: original
  checked: 2026-11-20
`;

testMistakes({
	'a fact without the unit of its value': [
		() => mistakesOn({ swap: { facts: { 'unit: minute\n': '\n' } } }),
		'facts/guide.yaml:1 resend-wait: | In “resend-wait”, the field “unit” is missing. It is one of minute, day, workingDay, nthDay. What the number counts. → unit: minute (Facts)',
	],
	'a mistyped unit': [
		() => mistakesOn({ swap: { facts: { 'unit: minute': 'unit: minutes' } } }),
		'facts/guide.yaml:5 unit: minutes | In “resend-wait”, “unit” is one of minute, day, workingDay, nthDay. What the number counts. → unit: minute (Facts)',
	],
	'a fact without one of the languages': [
		() => mistakesOn({ swap: { facts: { 'en: Wait for the SMS, ': '' } } }),
		'facts/guide.yaml:3 label: { cs: Čekání na SMS } | In “resend-wait”, “label”, the field “en” is missing. → en: … (Facts)',
	],
	'a missing space after a colon within braces': [
		() => mistakesOn({ swap: { facts: { 'en: Email 2': 'en:Email 2' } } }),
		'facts/guide.yaml:28 name: { en:Email 2, cs: E-mail 2 } | A space is missing after the colon. → name: { en: Email 2, cs: E-mail 2 } (Facts)',
	],
	'a wrong fact does not make the names that others hold typed numbers': [
		() => mistakesOn({ swap: { facts: { 'fact: S11': 'fact: 11' } } }),
		'facts/guide.yaml:26 fact: 11 | In “email-2”, “fact” is a text. Number of the statement: S = the guide this site follows, K = a sibling guide. (Facts)',
	],
	'a fact id with a capital letter does not make every use of it a mistake': [
		() => mistakesOn({ swap: { facts: { 'resend-wait:': 'Resend wait:' } } }),
		'facts/guide.yaml:1 Resend wait: | Ids are small letters without accents, digits and hyphens. → resend-wait: (Facts)',
	],
	'a fact whose source is no known link': [
		() => mistakesOn({ swap: { facts: { 'source: original': 'source: orignal' } } }),
		'facts/guide.yaml:6 source: orignal | There is no link “orignal”. → source: original (Links)',
	],
	'a fact that was checked on a day to come': [
		() => mistakesOn({ swap: { facts: { 'checked: 2026-11-20': 'checked: 2026-11-27' } } }),
		'facts/guide.yaml:7 checked: 2026-11-27 | This day is still to come. Write the day of the comparison with the source. (Facts)',
	],
	'a fact id that stands twice in one file': [
		() => mistakesOn({ swap: { facts: { 'authorization-reply:': 'resend-wait:' } } }),
		'facts/guide.yaml:9 resend-wait: | This name stands in the same place already. Remove one of the two. (Facts)',
	],
	'a fact id that stands in two files': [
		() => mistakesOn({ add: { 'src/content/facts/more.yaml': fact } }),
		'facts/more.yaml:1 no-calls: | This id stands in src/content/facts/guide.yaml, line 32, already. Give one of the two another id. (Facts)',
	],
	'a link id that stands in two files': [
		() => mistakesOn({ add: { 'src/content/links/more.yaml': 'payments:\n  title: { en: Pay, cs: Platba }\n  url: {}\n' } }),
		'links/more.yaml:1 payments: | This id stands in src/content/links/guides.yaml, line 5, already. Give one of the two another id. (Links)',
	],
	'an address that is none': [
		() => mistakesOn({ swap: { links: { 'https://example.com/en/guide/': 'example.com/en/guide/' } } }),
		'links/guides.yaml:3 url: { en: example.com/en/guide/ } | In “original”, “url”, write a full address that begins with https://. (Links)',
	],
	'an address in a language that the site does not have': [
		() => mistakesOn({ swap: { links: { 'url: { en: https://example.com/en/guide/ }': 'url: { de: https://example.com/de/guide/ }' } } }),
		'links/guides.yaml:3 url: { de: https://example.com/de/guide/ } | In “original”, “url”, there is no field “de”. The fields are en, cs. (Links)',
	],
});
