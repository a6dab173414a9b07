import { expect, test } from 'vitest';
import { reportOn } from './site';

const page = (title: string, answer: string) => `---
kind: page
slug: extra
title: ${title}
lead: ${answer}
answer: ${answer}
updated: 2026-11-20
group: site
order: 2
---

Words.
`;
const extra = {
	'src/content/help/en/extra.mdx': page('One more', 'One more page that has the same address as another one.'),
	'src/content/help/cs/extra.mdx': page('Navíc', 'Stránka navíc, jejíž adresu má v angličtině i jiná stránka.'),
};

test('a missing translation names the file to create, and links to it are not dead as well', () => {
	expect(reportOn({ remove: ['cs/phone'] })).toMatchInlineSnapshot(`
		"src/content/help/en/phone.mdx
		  line 1  Found a page that is missing in another language. Every page stands in every language.
		          Create:  src/content/help/cs/phone.mdx
		          A page begins with its fields; see CONTRIBUTING.md, “A page”.

		1 mistake in 1 file."
	`);
});

test('a page that is missing in the first language', () => {
	expect(reportOn({ remove: ['en/phone'] })).toMatchInlineSnapshot(`
		"src/content/help/cs/phone.mdx
		  line 1  Found a page that is missing in another language. Every page stands in every language.
		          Create:  src/content/help/en/phone.mdx
		          A page begins with its fields; see CONTRIBUTING.md, “A page”.

		1 mistake in 1 file."
	`);
});

test('a translation under a mistyped name', () => {
	expect(reportOn({ remove: ['cs/home'], add: { 'src/content/help/cs/hom.mdx': '' } })).toMatchInlineSnapshot(`
		"src/content/help/cs/hom.mdx
		  line 1  Found a page without fields. A page begins with its fields, between two lines of three hyphens.
		          Write:
		            ---
		            kind: guide
		            title: …
		            ---
		          A page begins with its fields; see CONTRIBUTING.md, “A page”.
		  line 1  Found the page “hom”.
		          The same page has the same file name in every language; in src/content/help/en it is “home”.
		          Rename it to:  src/content/help/cs/home.mdx
		          A page begins with its fields; see CONTRIBUTING.md, “A page”.

		2 mistakes in 1 file."
	`);
});

test('a duplicate slug', () => {
	expect(reportOn({ swap: { 'en/phone': { 'slug: sms-does-not-arrive': 'slug: extra' } }, add: extra })).toMatchInlineSnapshot(`
		"src/content/help/en/extra.mdx
		  line 3  Found slug: extra.
		          src/content/help/en/phone.mdx, line 3, has the same address already. Give one of the two another
		          one.
		          A page begins with its fields; see CONTRIBUTING.md, “A page”.

		1 mistake in 1 file."
	`);
});

test('an empty address on another page than home', () => {
	expect(reportOn({ swap: { 'en/phone': { 'slug: sms-does-not-arrive': 'slug: ""' } } })).toMatchInlineSnapshot(`
		"src/content/help/en/phone.mdx
		  line 3  Found slug: "". Only the home page has an empty address.
		          Write:  slug: phone
		          A page begins with its fields; see CONTRIBUTING.md, “A page”.

		1 mistake in 1 file."
	`);
});

test('a home page with an address', () => {
	expect(reportOn({ swap: { 'cs/home': { 'slug: ""': 'slug: domu' } } })).toMatchInlineSnapshot(`
		"src/content/help/cs/home.mdx
		  line 3  Found slug: domu. The home page has an empty address.
		          Write:  slug: ""
		          A page begins with its fields; see CONTRIBUTING.md, “A page”.

		1 mistake in 1 file."
	`);
});

test('another order in the other language', () => {
	expect(reportOn({ swap: { 'cs/phone': { 'order: 2': 'order: 3' } } })).toMatchInlineSnapshot(`
		"src/content/help/cs/phone.mdx
		  line 9  Found order: 3.
		          “order” is the same in every language; src/content/help/en/phone.mdx has another one on line 9.
		          Correct one of the two.
		          Write:  order: 2
		          A page begins with its fields; see CONTRIBUTING.md, “A page”.

		1 mistake in 1 file."
	`);
});

test('another kind in the other language', () => {
	expect(reportOn({ swap: { 'cs/home': { 'kind: page': 'kind: faq' } } })).toMatchInlineSnapshot(`
		"src/content/help/cs/home.mdx
		  line 2  Found kind: faq.
		          “kind” is the same in every language; src/content/help/en/home.mdx has another one on line 2.
		          Correct one of the two.
		          Write:  kind: page
		          A page begins with its fields; see CONTRIBUTING.md, “A page”.

		1 mistake in 1 file."
	`);
});

test('files that nobody reads', () => {
	expect(
		reportOn({
			add: { 'src/content/help/en/Můj telefon.mdx': '', 'src/content/help/en/more/tips.mdx': '', 'src/content/facts/guide.yml': '' },
		}),
	).toMatchInlineSnapshot(`
		"src/content/facts/guide.yml
		  line 1  Found a file that is not read.
		          Facts and links are files that end in .yaml, directly in src/content/facts.
		          src/content/facts/guide.yaml is there already: remove this file, or give it a name that is free.
		          Facts stand in src/content/facts; see CONTRIBUTING.md, “Facts”.

		src/content/help/en/Můj telefon.mdx
		  line 1  Found a file that is not read.
		          Pages stand directly in src/content/help/en or src/content/help/cs. Their names are small letters
		          without accents, digits and hyphens, and end in .mdx.
		          Rename it to:  src/content/help/en/muj-telefon.mdx
		          A page begins with its fields; see CONTRIBUTING.md, “A page”.

		src/content/help/en/more/tips.mdx
		  line 1  Found a file that is not read.
		          Pages stand directly in src/content/help/en or src/content/help/cs. Their names are small letters
		          without accents, digits and hyphens, and end in .mdx.
		          Rename it to:  src/content/help/en/tips.mdx
		          A page begins with its fields; see CONTRIBUTING.md, “A page”.

		3 mistakes in 3 files."
	`);
});

test('a former address that a page has now, or that is named twice', () => {
	const formerly = { 'updated: 2026-11-20': 'formerly: [sms, extra, sms]\nupdated: 2026-11-20' };
	const other = { 'src/content/help/en/extra.mdx': page('One more', 'One more page that has the same address as another one had.') };
	const translation = { 'src/content/help/cs/extra.mdx': page('Navíc', 'Stránka navíc, jejíž adresu měla dřív i jiná stránka.') };
	expect(reportOn({ swap: { 'en/phone': formerly }, add: { ...other, ...translation } })).toMatchInlineSnapshot(`
		"src/content/help/en/phone.mdx
		  line 7  Found the former address “extra”.
		          src/content/help/en/extra.mdx, line 3, has this address. Remove it here.
		          A page begins with its fields; see CONTRIBUTING.md, “A page”.
		  line 7  Found the former address “sms”.
		          src/content/help/en/phone.mdx, line 7, has this address. Remove it here.
		          A page begins with its fields; see CONTRIBUTING.md, “A page”.

		2 mistakes in 1 file."
	`);
});

test('former addresses of their own are no mistake', () => {
	const formerly = { 'updated: 2026-11-20': 'formerly: [sms, no-code]\nupdated: 2026-11-20' };
	expect(reportOn({ swap: { 'en/phone': formerly } })).toBe('');
});

test('no advice names a file that is there, also where only capitals tell the two apart', () => {
	const report = reportOn({ add: { 'src/content/help/en/Phone.mdx': '', 'src/content/help/en/phone (copy).mdx': '' } });
	expect(report).not.toContain('Rename it to:  src/content/help/en/phone.mdx');
	expect(report.replace(/\s+/g, ' ')).toContain(
		'src/content/help/en/phone.mdx is there already: remove this file, or give it a name that is free.',
	);
	expect(report).toContain('Rename it to:  src/content/help/en/phone-copy.mdx');
	expect(reportOn({ add: { 'src/content/help/en/Tips.mdx': '' } })).toContain('Rename it to:  src/content/help/en/tips.mdx');
});
