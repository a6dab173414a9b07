/** Long for the reports that it quotes whole. */
import { expect, test } from 'vitest';
import { checkContent } from '../../../src/content-checks';
import { isoDay } from '../../../src/lib/time/days';
import { mistakesOn, smallSite, testMistakes } from './site';

testMistakes({
	'a mistyped field names the nearest one, and is not missing as well': [
		() => mistakesOn({ swap: { 'en/phone': { 'title: The': 'tittle: The' } } }),
		'help/en/phone.mdx:4 tittle: The SMS does not arrive | A page of the kind “guide” has no field “tittle”. The fields are slug, title, short, lead, answer, updated, group, order, aliases, sectionAliases, related, sources, formerly, kind, need, exits. → title: The SMS does not arrive (A page)',
	],
	'a missing field is written out': [
		() =>
			mistakesOn({
				swap: { 'en/phone': { 'answer: If no SMS has come within {resend-wait}, ask for it again in the same window.\n': '' } },
			}),
		'help/en/phone.mdx:2 no field “answer” | The whole answer, for the Markdown edition and answers.json. → answer: … (A page)',
	],
	'a missing list of fields is written out': [
		() =>
			mistakesOn({
				swap: {
					'en/phone': {
						'exits:\n  - when: I cannot open my email either\n    to: ./home.mdx\n  - when: I want to pay\n    to: link:payments\n': '',
					},
				},
			}),
		'help/en/phone.mdx:2 no field “exits” | "Not my situation": the reader\'s sentence and where it leads. → exits:\n  - when: …\n    to: … (A page)',
	],
	'a mistyped kind lists the kinds': [
		() => mistakesOn({ swap: { 'en/phone': { 'kind: guide': 'kind: gide' } } }),
		'help/en/phone.mdx:2 kind: gide | “kind” is one of guide, faq, page. → kind: guide (A page)',
	],
	'a missing kind lists the kinds': [
		() => mistakesOn({ swap: { 'en/phone': { 'kind: guide\n': '' } } }),
		'help/en/phone.mdx:2 no field “kind” | It is one of guide, faq, page. → kind: guide (A page)',
	],
	'a field of another kind of page': [
		() => mistakesOn({ swap: { 'en/home': { 'order: 1': 'order: 1\nsafety: true' } } }),
		'help/en/home.mdx:10 safety: true | A page of the kind “page” has no field “safety”. The fields are slug, title, short, lead, answer, updated, group, order, aliases, sectionAliases, related, sources, formerly, kind. (A page)',
	],
	'a word that is not on the list': [
		() => mistakesOn({ swap: { 'en/phone': { 'group: lost': 'group: los' } } }),
		'help/en/phone.mdx:8 group: los | “group” is one of lost, which, money, ahead, site. Section of the site. → group: lost (A page)',
	],
	'a number in quotes': [
		() => mistakesOn({ swap: { 'en/phone': { 'order: 2': 'order: "2"' } } }),
		'help/en/phone.mdx:9 order: "2" | “order” is a whole number, without quotes. Place within the section; small numbers first. → order: 2 (A page)',
	],
	'a text that is too long': [
		() =>
			mistakesOn({
				swap: {
					'en/phone': {
						'title: The SMS does not arrive': 'title: The SMS The SMS The SMS The SMS The SMS The SMS The SMS The SMS The SMS ',
					},
				},
			}),
		"help/en/phone.mdx:4 title: The SMS The SMS The SMS The SMS The SMS The SMS The SMS The SMS The SMS | “title” has 71 characters and should have at most 60. The customer's own sentence, at most 60 characters. (A page)",
	],
	'an address with accents is written without them': [
		() => mistakesOn({ swap: { 'en/phone': { 'slug: sms-does-not-arrive': 'slug: SMS nepřišla' } } }),
		'help/en/phone.mdx:3 slug: SMS nepřišla | Use small letters without accents, digits and hyphens. Last part of the address, in the language of the page. Empty only for the home page. → slug: sms-neprisla (A page)',
	],
	'a single item where a list is expected': [
		() => mistakesOn({ swap: { 'en/phone': { 'related: [./home.mdx]': 'related: ./home.mdx' } } }),
		'help/en/phone.mdx:19 related: ./home.mdx | “related” is a list. Pages to read next; the Markdown edition lists them. → related: [./home.mdx] (A page)',
	],
	'a number among texts': [
		() => mistakesOn({ swap: { 'en/phone': { '[2fa, no sms]': '[404, no sms]' } } }),
		'help/en/phone.mdx:21 aliases: [404, no sms] | In “aliases”, each item is a text. Put it in quotes. → aliases: ["404", no sms] (A page)',
	],
	'a list item with a colon': [
		() => mistakesOn({ swap: { 'en/phone': { '- The phone that': '- Phone: the one that' } } }),
		'help/en/phone.mdx:11 - Phone: the one that should get the code | In “need”, each item is a text. Put it in quotes. → - "Phone: the one that should get the code" (A page)',
	],
	'a field missing in one item of a list': [
		() => mistakesOn({ swap: { 'en/phone': { '    to: ./home.mdx\n': '' } } }),
		'help/en/phone.mdx:15 - when: I cannot open my email either | In “exits”, item 1, the field “to” is missing. → to: … (A page)',
	],
	'fewer exits than two': [
		() => mistakesOn({ swap: { 'en/phone': { '  - when: I want to pay\n    to: link:payments\n': '' } } }),
		'help/en/phone.mdx:14 exits: | Give at least two ways out. "Not my situation": the reader\'s sentence and where it leads. (A page)',
	],
	'a target of the wrong form': [
		() => mistakesOn({ swap: { 'en/phone': { 'to: ./home.mdx': 'to: home.mdx' } } }),
		'help/en/phone.mdx:16 to: home.mdx | In “exits”, item 1, write "./page.mdx", "./page.mdx#section" or "link:id". (A page)',
	],
	'an empty date': [
		() => mistakesOn({ swap: { 'en/phone': { 'updated: 2026-11-20': 'updated:' } } }),
		'help/en/phone.mdx:7 updated: | The day is missing. → updated: YYYY-MM-DD (A page)',
	],
	'a date in the Czech order': [
		() => mistakesOn({ swap: { 'en/phone': { 'updated: 2026-11-20': 'updated: 20. 11. 2026' } } }),
		'help/en/phone.mdx:7 updated: 20. 11. 2026 | “updated” is a day, written as year-month-day. Day of the last change of meaning (YYYY-MM-DD). → updated: YYYY-MM-DD (A page)',
	],
	'a date that JavaScript would take': [
		() => mistakesOn({ swap: { 'en/phone': { 'updated: 2026-11-20': 'updated: 11/20/2026' } } }),
		'help/en/phone.mdx:7 updated: 11/20/2026 | A day is written as year-month-day. → updated: YYYY-MM-DD (A page)',
	],
});

test.each(['2026-11-24T00:00:00Z', '2026-11-24T09:59:59Z', '2026-11-24T10:00:00Z', '2026-11-24T23:59:59Z'])(
	'the day of an editor’s change may be the one on the editor’s own clock, wherever that is: %s',
	(instant) => {
		for (const offset of [-12, 0, 14]) {
			const own = isoDay(new Date(Date.parse(instant) + offset * 60 * 60 * 1000));
			const files = smallSite({ swap: { 'en/phone': { 'updated: 2026-11-20': `updated: ${own}` } } });
			expect(checkContent(files, new Date(instant)), `UTC+${offset}`).toEqual([]);
		}
	},
);

testMistakes({
	'a day to come': [
		() => mistakesOn({ swap: { 'en/phone': { 'updated: 2026-11-20': 'updated: 2026-11-27' } } }),
		'help/en/phone.mdx:7 updated: 2026-11-27 | This day is still to come. Write the day of the last change. (A page)',
	],
});
