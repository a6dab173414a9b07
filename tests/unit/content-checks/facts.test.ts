import { expect, test } from 'vitest';
import { reportOn } from './site';

test('a fact that is a name can stand in the text', () => {
	expect(reportOn({ swap: { 'en/phone': { 'Use **': 'Use <Fact id="email-2" /> or **' } } })).toBe('');
});

test('an unknown fact names the nearest one', () => {
	expect(reportOn({ swap: { 'en/phone': { 'id="resend-wait"': 'id="resend-wit"' } } })).toMatchInlineSnapshot(`
		"src/content/help/en/phone.mdx
		  line 24  Found <Fact id="resend-wit" />. There is no fact “resend-wit”.
		           Write:  <Fact id="resend-wait" />
		           Facts stand in src/content/facts; see CONTRIBUTING.md, “Facts”.

		1 mistake in 1 file."
	`);
});

test('an unknown fact that is like no other', () => {
	expect(reportOn({ swap: { 'en/phone': { 'id="resend-wait"': 'id="nothing-like-it"' } } })).toMatchInlineSnapshot(`
		"src/content/help/en/phone.mdx
		  line 24  Found <Fact id="nothing-like-it" />. There is no fact “nothing-like-it”.
		           Facts stand in src/content/facts; see CONTRIBUTING.md, “Facts”.

		1 mistake in 1 file."
	`);
});

test('an unknown fact in the fields', () => {
	expect(reportOn({ swap: { 'en/phone': { '{resend-wait}': '{resend-wit}' } } })).toMatchInlineSnapshot(`
		"src/content/help/en/phone.mdx
		  line 5  Found {resend-wit}. There is no fact “resend-wit”.
		          Write:  {resend-wait}
		          Facts stand in src/content/facts; see CONTRIBUTING.md, “Facts”.

		1 mistake in 1 file."
	`);
});

test('an unknown fact as an attribute', () => {
	expect(reportOn({ swap: { 'en/phone': { 'reply="authorization-reply"': 'reply="authorisation-reply"' } } })).toMatchInlineSnapshot(`
		"src/content/help/en/phone.mdx
		  line 46  Found <Contact reply="authorisation-reply">. There is no fact “authorisation-reply”.
		           Write:  <Contact reply="authorization-reply">
		           Facts stand in src/content/facts; see CONTRIBUTING.md, “Facts”.

		1 mistake in 1 file."
	`);
});

test('a fact that has no value', () => {
	expect(reportOn({ swap: { 'en/phone': { 'id="resend-wait"': 'id="no-calls"' } } })).toMatchInlineSnapshot(`
		"src/content/help/en/phone.mdx
		  line 24  Found <Fact id="no-calls" />.
		           The fact “no-calls” has no value to show: it says “Nobody calls”. Say it in words.
		           Facts stand in src/content/facts; see CONTRIBUTING.md, “Facts”.

		1 mistake in 1 file."
	`);
});

test('a name in the fields', () => {
	expect(reportOn({ swap: { 'en/phone': { '{resend-wait}': '{email-2}' } } })).toMatchInlineSnapshot(`
		"src/content/help/en/phone.mdx
		  line 5  Found {email-2}. The fact “email-2” is a name, not a number. Write the name.
		          Write:  Email 2
		          Facts stand in src/content/facts; see CONTRIBUTING.md, “Facts”.

		1 mistake in 1 file."
	`);
});

test('a case on an English page', () => {
	expect(reportOn({ swap: { 'en/phone': { 'id="resend-wait"': 'id="resend-wait" case="gen"' } } })).toMatchInlineSnapshot(`
		"src/content/help/en/phone.mdx
		  line 24  Found <Fact id="resend-wait" case="gen" />. Cases are for Czech pages only.
		           Write:  <Fact id="resend-wait" />
		           Facts stand in src/content/facts; see CONTRIBUTING.md, “Facts”.

		1 mistake in 1 file."
	`);
});

test('a case in the fields of an English page', () => {
	expect(reportOn({ swap: { 'en/phone': { '{resend-wait}': '{resend-wait:gen}' } } })).toMatchInlineSnapshot(`
		"src/content/help/en/phone.mdx
		  line 5  Found {resend-wait:gen}. Cases are for Czech pages only.
		          Write:  {resend-wait}
		          Facts stand in src/content/facts; see CONTRIBUTING.md, “Facts”.

		1 mistake in 1 file."
	`);
});

test('an unknown case', () => {
	expect(reportOn({ swap: { 'cs/phone': { 'case="acc"': 'case="akk"' } } })).toMatchInlineSnapshot(`
		"src/content/help/cs/phone.mdx
		  line 17  Found case="akk". “case” is one of nom, gen, dat, acc, loc, ins.
		           Write:  <Fact id="resend-wait" case="…" />
		           Components and their attributes stand in one table; see CONTRIBUTING.md, “Components”.

		1 mistake in 1 file."
	`);
});

test('an unknown case in the fields', () => {
	expect(reportOn({ swap: { 'cs/phone': { '{resend-wait:gen}': '{resend-wait:gn}' } } })).toMatchInlineSnapshot(`
		"src/content/help/cs/phone.mdx
		  line 5  Found {resend-wait:gn}. There is no case “gn”. The cases are nom, gen, dat, acc, loc, ins.
		          Write:  {resend-wait:gen}
		          Facts stand in src/content/facts; see CONTRIBUTING.md, “Facts”.

		1 mistake in 1 file."
	`);
});

test('half a pair of braces in the fields', () => {
	expect(reportOn({ swap: { 'en/phone': { '{resend-wait}': 'resend-wait}' } } })).toMatchInlineSnapshot(`
		"src/content/help/en/phone.mdx
		  line 5  Found a “}” without its other half. The id of a fact stands between two braces.
		          Write:  {fact-id}
		          Facts stand in src/content/facts; see CONTRIBUTING.md, “Facts”.

		1 mistake in 1 file."
	`);
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
