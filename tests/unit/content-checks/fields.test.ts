/** Long for the reports that it quotes whole. */
import { expect, test } from 'vitest';
import { checkContent } from '../../../src/content-checks';
import { isoDay } from '../../../src/lib/time/days';
import { reportOn, smallSite } from './site';

test('a mistyped field names the nearest one, and is not missing as well', () => {
	expect(reportOn({ swap: { 'en/phone': { 'title: The': 'tittle: The' } } })).toMatchInlineSnapshot(`
		"src/content/help/en/phone.mdx
		  line 4  Found tittle: The SMS does not arrive.
		          A page of the kind “guide” has no field “tittle”. The fields are slug, title, short, lead, answer,
		          updated, group, order, aliases, sectionAliases, related, sources, formerly, kind, need, exits.
		          Write:  title: The SMS does not arrive
		          A page begins with its fields; see CONTRIBUTING.md, “A page”.

		1 mistake in 1 file."
	`);
});

test('a missing field is written out', () => {
	expect(
		reportOn({ swap: { 'en/phone': { 'answer: If no SMS has come within {resend-wait}, ask for it again in the same window.\n': '' } } }),
	).toMatchInlineSnapshot(`
		"src/content/help/en/phone.mdx
		  line 2  Found no field “answer”. The whole answer, for the Markdown edition and answers.json.
		          Write:  answer: …
		          A page begins with its fields; see CONTRIBUTING.md, “A page”.

		1 mistake in 1 file."
	`);
});

test('a missing list of fields is written out', () => {
	expect(
		reportOn({
			swap: {
				'en/phone': {
					'exits:\n  - when: I cannot open my email either\n    to: ./home.mdx\n  - when: I want to pay\n    to: link:payments\n': '',
				},
			},
		}),
	).toMatchInlineSnapshot(`
		"src/content/help/en/phone.mdx
		  line 2  Found no field “exits”. "Not my situation": the reader's sentence and where it leads.
		          Write:
		            exits:
		              - when: …
		                to: …
		          A page begins with its fields; see CONTRIBUTING.md, “A page”.

		1 mistake in 1 file."
	`);
});

test('a mistyped kind lists the kinds', () => {
	expect(reportOn({ swap: { 'en/phone': { 'kind: guide': 'kind: gide' } } })).toMatchInlineSnapshot(`
		"src/content/help/en/phone.mdx
		  line 2  Found kind: gide. “kind” is one of guide, faq, page.
		          Write:  kind: guide
		          A page begins with its fields; see CONTRIBUTING.md, “A page”.

		1 mistake in 1 file."
	`);
});

test('a missing kind lists the kinds', () => {
	expect(reportOn({ swap: { 'en/phone': { 'kind: guide\n': '' } } })).toMatchInlineSnapshot(`
		"src/content/help/en/phone.mdx
		  line 2  Found no field “kind”. It is one of guide, faq, page.
		          Write:  kind: guide
		          A page begins with its fields; see CONTRIBUTING.md, “A page”.

		1 mistake in 1 file."
	`);
});

test('a field of another kind of page', () => {
	expect(reportOn({ swap: { 'en/home': { 'order: 1': 'order: 1\nsafety: true' } } })).toMatchInlineSnapshot(`
		"src/content/help/en/home.mdx
		  line 10  Found safety: true.
		           A page of the kind “page” has no field “safety”. The fields are slug, title, short, lead, answer,
		           updated, group, order, aliases, sectionAliases, related, sources, formerly, kind.
		           A page begins with its fields; see CONTRIBUTING.md, “A page”.

		1 mistake in 1 file."
	`);
});

test('a word that is not on the list', () => {
	expect(reportOn({ swap: { 'en/phone': { 'group: lost': 'group: los' } } })).toMatchInlineSnapshot(`
		"src/content/help/en/phone.mdx
		  line 8  Found group: los. “group” is one of lost, which, money, ahead, site. Section of the site.
		          Write:  group: lost
		          A page begins with its fields; see CONTRIBUTING.md, “A page”.

		1 mistake in 1 file."
	`);
});

test('a number in quotes', () => {
	expect(reportOn({ swap: { 'en/phone': { 'order: 2': 'order: "2"' } } })).toMatchInlineSnapshot(`
		"src/content/help/en/phone.mdx
		  line 9  Found order: "2".
		          “order” is a whole number, without quotes. Place within the section; small numbers first.
		          Write:  order: 2
		          A page begins with its fields; see CONTRIBUTING.md, “A page”.

		1 mistake in 1 file."
	`);
});

test('a text that is too long', () => {
	expect(
		reportOn({
			swap: {
				'en/phone': { 'title: The SMS does not arrive': 'title: The SMS The SMS The SMS The SMS The SMS The SMS The SMS The SMS The SMS ' },
			},
		}),
	).toMatchInlineSnapshot(`
		"src/content/help/en/phone.mdx
		  line 4  Found title: The SMS The SMS The SMS The SMS The SMS The SMS The SMS The SMS The SMS.
		          “title” has 71 characters and should have at most 60. The customer's own sentence, at most 60
		          characters.
		          A page begins with its fields; see CONTRIBUTING.md, “A page”.

		1 mistake in 1 file."
	`);
});

test('an address with accents is written without them', () => {
	expect(reportOn({ swap: { 'en/phone': { 'slug: sms-does-not-arrive': 'slug: SMS nepřišla' } } })).toMatchInlineSnapshot(`
		"src/content/help/en/phone.mdx
		  line 3  Found slug: SMS nepřišla.
		          Use small letters without accents, digits and hyphens. Last part of the address, in the language of
		          the page. Empty only for the home page.
		          Write:  slug: sms-neprisla
		          A page begins with its fields; see CONTRIBUTING.md, “A page”.

		1 mistake in 1 file."
	`);
});

test('a single item where a list is expected', () => {
	expect(reportOn({ swap: { 'en/phone': { 'related: [./home.mdx]': 'related: ./home.mdx' } } })).toMatchInlineSnapshot(`
		"src/content/help/en/phone.mdx
		  line 19  Found related: ./home.mdx. “related” is a list. Pages to read next; the Markdown edition lists them.
		           Write:  related: [./home.mdx]
		           A page begins with its fields; see CONTRIBUTING.md, “A page”.

		1 mistake in 1 file."
	`);
});

test('a number among texts', () => {
	expect(reportOn({ swap: { 'en/phone': { '[2fa, no sms]': '[404, no sms]' } } })).toMatchInlineSnapshot(`
		"src/content/help/en/phone.mdx
		  line 21  Found aliases: [404, no sms]. In “aliases”, each item is a text. Put it in quotes.
		           Write:  aliases: ["404", no sms]
		           A page begins with its fields; see CONTRIBUTING.md, “A page”.

		1 mistake in 1 file."
	`);
});

test('a list item with a colon', () => {
	expect(reportOn({ swap: { 'en/phone': { '- The phone that': '- Phone: the one that' } } })).toMatchInlineSnapshot(`
		"src/content/help/en/phone.mdx
		  line 11  Found - Phone: the one that should get the code. In “need”, each item is a text. Put it in quotes.
		           Write:  - "Phone: the one that should get the code"
		           A page begins with its fields; see CONTRIBUTING.md, “A page”.

		1 mistake in 1 file."
	`);
});

test('a field missing in one item of a list', () => {
	expect(reportOn({ swap: { 'en/phone': { '    to: ./home.mdx\n': '' } } })).toMatchInlineSnapshot(`
		"src/content/help/en/phone.mdx
		  line 15  Found - when: I cannot open my email either. In “exits”, item 1, the field “to” is missing.
		           Write:  to: …
		           A page begins with its fields; see CONTRIBUTING.md, “A page”.

		1 mistake in 1 file."
	`);
});

test('fewer exits than two', () => {
	expect(reportOn({ swap: { 'en/phone': { '  - when: I want to pay\n    to: link:payments\n': '' } } })).toMatchInlineSnapshot(`
		"src/content/help/en/phone.mdx
		  line 14  Found exits:
		           Give at least two ways out. "Not my situation": the reader's sentence and where it leads.
		           A page begins with its fields; see CONTRIBUTING.md, “A page”.

		1 mistake in 1 file."
	`);
});

test('a target of the wrong form', () => {
	expect(reportOn({ swap: { 'en/phone': { 'to: ./home.mdx': 'to: home.mdx' } } })).toMatchInlineSnapshot(`
		"src/content/help/en/phone.mdx
		  line 16  Found to: home.mdx. In “exits”, item 1, write "./page.mdx", "./page.mdx#section" or "link:id".
		           A page begins with its fields; see CONTRIBUTING.md, “A page”.

		1 mistake in 1 file."
	`);
});

test('an empty date', () => {
	expect(reportOn({ swap: { 'en/phone': { 'updated: 2026-11-20': 'updated:' } } })).toMatchInlineSnapshot(`
		"src/content/help/en/phone.mdx
		  line 7  Found updated: The day is missing.
		          Write:  updated: YYYY-MM-DD
		          A page begins with its fields; see CONTRIBUTING.md, “A page”.

		1 mistake in 1 file."
	`);
});

test('a date in the Czech order', () => {
	expect(reportOn({ swap: { 'en/phone': { 'updated: 2026-11-20': 'updated: 20. 11. 2026' } } })).toMatchInlineSnapshot(`
		"src/content/help/en/phone.mdx
		  line 7  Found updated: 20. 11. 2026.
		          “updated” is a day, written as year-month-day. Day of the last change of meaning (YYYY-MM-DD).
		          Write:  updated: YYYY-MM-DD
		          A page begins with its fields; see CONTRIBUTING.md, “A page”.

		1 mistake in 1 file."
	`);
});

test('a date that JavaScript would take', () => {
	expect(reportOn({ swap: { 'en/phone': { 'updated: 2026-11-20': 'updated: 11/20/2026' } } })).toMatchInlineSnapshot(`
		"src/content/help/en/phone.mdx
		  line 7  Found updated: 11/20/2026. A day is written as year-month-day.
		          Write:  updated: YYYY-MM-DD
		          A page begins with its fields; see CONTRIBUTING.md, “A page”.

		1 mistake in 1 file."
	`);
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

test('a day to come', () => {
	expect(reportOn({ swap: { 'en/phone': { 'updated: 2026-11-20': 'updated: 2026-11-27' } } })).toMatchInlineSnapshot(`
		"src/content/help/en/phone.mdx
		  line 7  Found updated: 2026-11-27. This day is still to come. Write the day of the last change.
		          A page begins with its fields; see CONTRIBUTING.md, “A page”.

		1 mistake in 1 file."
	`);
});
