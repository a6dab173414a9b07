import { expect, test } from 'vitest';
import { reportOn } from './site';

const fact = `no-calls:
  fact: S6
  label: { en: Nobody calls, cs: Nikdo nevolá }
  source: original
  checked: 2026-11-20
`;

test('a fact without the unit of its value', () => {
	expect(reportOn({ swap: { facts: { 'unit: minute\n': '\n' } } })).toMatchInlineSnapshot(`
		"src/content/facts/guide.yaml
		  line 1  Found resend-wait:
		          In “resend-wait”, the field “unit” is missing. It is one of minute, day, workingDay, nthDay. What
		          the number counts.
		          Write:  unit: minute
		          Facts stand in src/content/facts; see CONTRIBUTING.md, “Facts”.

		1 mistake in 1 file."
	`);
});

test('a mistyped unit', () => {
	expect(reportOn({ swap: { facts: { 'unit: minute': 'unit: minutes' } } })).toMatchInlineSnapshot(`
		"src/content/facts/guide.yaml
		  line 5  Found unit: minutes.
		          In “resend-wait”, “unit” is one of minute, day, workingDay, nthDay. What the number counts.
		          Write:  unit: minute
		          Facts stand in src/content/facts; see CONTRIBUTING.md, “Facts”.

		1 mistake in 1 file."
	`);
});

test('a fact without one of the languages', () => {
	expect(reportOn({ swap: { facts: { 'en: Wait for the SMS, ': '' } } })).toMatchInlineSnapshot(`
		"src/content/facts/guide.yaml
		  line 3  Found label: { cs: Čekání na SMS }. In “resend-wait”, “label”, the field “en” is missing.
		          Write:  en: …
		          Facts stand in src/content/facts; see CONTRIBUTING.md, “Facts”.

		1 mistake in 1 file."
	`);
});

test('a missing space after a colon within braces', () => {
	expect(reportOn({ swap: { facts: { 'en: Email 2': 'en:Email 2' } } })).toMatchInlineSnapshot(`
		"src/content/facts/guide.yaml
		  line 28  Found name: { en:Email 2, cs: E-mail 2 }. A space is missing after the colon.
		           Write:  name: { en: Email 2, cs: E-mail 2 }
		           Facts stand in src/content/facts; see CONTRIBUTING.md, “Facts”.

		1 mistake in 1 file."
	`);
});

test('a wrong fact does not make the names that others hold typed numbers', () => {
	expect(reportOn({ swap: { facts: { 'fact: S11': 'fact: 11' } } })).toMatchInlineSnapshot(`
		"src/content/facts/guide.yaml
		  line 26  Found fact: 11.
		           In “email-2”, “fact” is a text. Number of the statement: S = the guide this site follows, K = a
		           sibling guide.
		           Facts stand in src/content/facts; see CONTRIBUTING.md, “Facts”.

		1 mistake in 1 file."
	`);
});

test('a fact id with a capital letter does not make every use of it a mistake', () => {
	expect(reportOn({ swap: { facts: { 'resend-wait:': 'Resend wait:' } } })).toMatchInlineSnapshot(`
		"src/content/facts/guide.yaml
		  line 1  Found Resend wait: Ids are small letters without accents, digits and hyphens.
		          Write:  resend-wait:
		          Facts stand in src/content/facts; see CONTRIBUTING.md, “Facts”.

		1 mistake in 1 file."
	`);
});

test('a fact whose source is no known link', () => {
	expect(reportOn({ swap: { facts: { 'source: original': 'source: orignal' } } })).toMatchInlineSnapshot(`
		"src/content/facts/guide.yaml
		  line 6  Found source: orignal. There is no link “orignal”.
		          Write:  source: original
		          Links name a file of a page or an id of src/content/links; see CONTRIBUTING.md, “Links”.

		1 mistake in 1 file."
	`);
});

test('a fact that was checked on a day to come', () => {
	expect(reportOn({ swap: { facts: { 'checked: 2026-11-20': 'checked: 2026-11-27' } } })).toMatchInlineSnapshot(`
		"src/content/facts/guide.yaml
		  line 7  Found checked: 2026-11-27.
		          This day is still to come. Write the day of the comparison with the source.
		          Facts stand in src/content/facts; see CONTRIBUTING.md, “Facts”.

		1 mistake in 1 file."
	`);
});

test('a fact id that stands twice in one file', () => {
	expect(reportOn({ swap: { facts: { 'authorization-reply:': 'resend-wait:' } } })).toMatchInlineSnapshot(`
		"src/content/facts/guide.yaml
		  line 9  Found resend-wait: This name stands in the same place already. Remove one of the two.
		          Facts stand in src/content/facts; see CONTRIBUTING.md, “Facts”.

		1 mistake in 1 file."
	`);
});

test('a fact id that stands in two files', () => {
	expect(reportOn({ add: { 'src/content/facts/more.yaml': fact } })).toMatchInlineSnapshot(`
		"src/content/facts/more.yaml
		  line 1  Found no-calls:
		          This id stands in src/content/facts/guide.yaml, line 32, already. Give one of the two another id.
		          Facts stand in src/content/facts; see CONTRIBUTING.md, “Facts”.

		1 mistake in 1 file."
	`);
});

test('a link id that stands in two files', () => {
	expect(reportOn({ add: { 'src/content/links/more.yaml': 'payments:\n  title: { en: Pay, cs: Platba }\n  url: {}\n' } }))
		.toMatchInlineSnapshot(`
			"src/content/links/more.yaml
			  line 1  Found payments:
			          This id stands in src/content/links/guides.yaml, line 5, already. Give one of the two another id.
			          Links name a file of a page or an id of src/content/links; see CONTRIBUTING.md, “Links”.

			1 mistake in 1 file."
		`);
});

test('an address that is none', () => {
	expect(reportOn({ swap: { links: { 'https://example.com/en/guide/': 'example.com/en/guide/' } } })).toMatchInlineSnapshot(`
		"src/content/links/guides.yaml
		  line 3  Found url: { en: example.com/en/guide/ }.
		          In “original”, “url”, write a full address that begins with https://.
		          Links name a file of a page or an id of src/content/links; see CONTRIBUTING.md, “Links”.

		1 mistake in 1 file."
	`);
});

test('an address in a language that the site does not have', () => {
	expect(reportOn({ swap: { links: { 'url: { en: https://example.com/en/guide/ }': 'url: { de: https://example.com/de/guide/ }' } } }))
		.toMatchInlineSnapshot(`
			"src/content/links/guides.yaml
			  line 3  Found url: { de: https://example.com/de/guide/ }.
			          In “original”, “url”, there is no field “de”. The fields are en, cs.
			          Links name a file of a page or an id of src/content/links; see CONTRIBUTING.md, “Links”.

			1 mistake in 1 file."
		`);
});
