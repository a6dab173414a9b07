import { expect, test } from 'vitest';
import { mistakesOn, reportOn, testMistakes } from './site';

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

testMistakes({
	'a missing translation names the file to create, and links to it are not dead as well': [
		() => mistakesOn({ remove: ['cs/phone'] }),
		'help/en/phone.mdx:1 a page that is missing in another language | Every page stands in every language. → Create: src/content/help/cs/phone.mdx (A page)',
	],
	'a page that is missing in the first language': [
		() => mistakesOn({ remove: ['en/phone'] }),
		'help/cs/phone.mdx:1 a page that is missing in another language | Every page stands in every language. → Create: src/content/help/en/phone.mdx (A page)',
	],
	'a translation under a mistyped name': [
		() => mistakesOn({ remove: ['cs/home'], add: { 'src/content/help/cs/hom.mdx': '' } }),
		'help/cs/hom.mdx:1 a page without fields | A page begins with its fields, between two lines of three hyphens. → ---\nkind: guide\ntitle: …\n--- (A page)',
		'help/cs/hom.mdx:1 the page “hom” | The same page has the same file name in every language; in src/content/help/en it is “home”. → Rename it to: src/content/help/cs/home.mdx (A page)',
	],
	'a duplicate slug': [
		() => mistakesOn({ swap: { 'en/phone': { 'slug: sms-does-not-arrive': 'slug: extra' } }, add: extra }),
		'help/en/extra.mdx:3 slug: extra | src/content/help/en/phone.mdx, line 3, has the same address already. Give one of the two another one. (A page)',
	],
	'an empty address on another page than home': [
		() => mistakesOn({ swap: { 'en/phone': { 'slug: sms-does-not-arrive': 'slug: ""' } } }),
		'help/en/phone.mdx:3 slug: "" | Only the home page has an empty address. → slug: phone (A page)',
	],
	'a home page with an address': [
		() => mistakesOn({ swap: { 'cs/home': { 'slug: ""': 'slug: domu' } } }),
		'help/cs/home.mdx:3 slug: domu | The home page has an empty address. → slug: "" (A page)',
	],
	'another order in the other language': [
		() => mistakesOn({ swap: { 'cs/phone': { 'order: 2': 'order: 3' } } }),
		'help/cs/phone.mdx:9 order: 3 | “order” is the same in every language; src/content/help/en/phone.mdx has another one on line 9. Correct one of the two. → order: 2 (A page)',
	],
	'another kind in the other language': [
		() => mistakesOn({ swap: { 'cs/home': { 'kind: page': 'kind: faq' } } }),
		'help/cs/home.mdx:2 kind: faq | “kind” is the same in every language; src/content/help/en/home.mdx has another one on line 2. Correct one of the two. → kind: page (A page)',
	],
	'files that nobody reads': [
		() =>
			mistakesOn({
				add: { 'src/content/help/en/Můj telefon.mdx': '', 'src/content/help/en/more/tips.mdx': '', 'src/content/facts/guide.yml': '' },
			}),
		'facts/guide.yml:1 a file that is not read | Facts and links are files that end in .yaml, directly in src/content/facts. src/content/facts/guide.yaml is there already: remove this file, or give it a name that is free. (Facts)',
		'help/en/Můj telefon.mdx:1 a file that is not read | Pages stand directly in src/content/help/en or src/content/help/cs. Their names are small letters without accents, digits and hyphens, and end in .mdx. → Rename it to: src/content/help/en/muj-telefon.mdx (A page)',
		'help/en/more/tips.mdx:1 a file that is not read | Pages stand directly in src/content/help/en or src/content/help/cs. Their names are small letters without accents, digits and hyphens, and end in .mdx. → Rename it to: src/content/help/en/tips.mdx (A page)',
	],
});

test('a former address that a page has now, or that is named twice', () => {
	const formerly = { 'updated: 2026-11-20': 'formerly: [sms, extra, sms]\nupdated: 2026-11-20' };
	const other = { 'src/content/help/en/extra.mdx': page('One more', 'One more page that has the same address as another one had.') };
	const translation = { 'src/content/help/cs/extra.mdx': page('Navíc', 'Stránka navíc, jejíž adresu měla dřív i jiná stránka.') };
	expect(mistakesOn({ swap: { 'en/phone': formerly }, add: { ...other, ...translation } })).toEqual([
		'help/en/phone.mdx:7 the former address “extra” | src/content/help/en/extra.mdx, line 3, has this address. Remove it here. (A page)',
		'help/en/phone.mdx:7 the former address “sms” | src/content/help/en/phone.mdx, line 7, has this address. Remove it here. (A page)',
	]);
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
