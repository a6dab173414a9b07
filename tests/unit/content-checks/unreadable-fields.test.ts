import { expect, test } from 'vitest';
import { reportOn } from './site';

test('a text with a colon is shown in quotes', () => {
	expect(reportOn({ swap: { 'en/phone': { 'title: The SMS does not arrive': 'title: SMS: it does not arrive' } } })).toMatchInlineSnapshot(`
		"src/content/help/en/phone.mdx
		  line 4  Found title: SMS: it does not arrive. A text with a colon in it stands in quotes.
		          Write:  title: "SMS: it does not arrive"
		          A page begins with its fields; see CONTRIBUTING.md, “A page”.

		1 mistake in 1 file."
	`);
});

test('a missing space after the colon is put in', () => {
	expect(reportOn({ swap: { 'en/phone': { 'title: The SMS does not arrive': 'title:The SMS does not arrive' } } })).toMatchInlineSnapshot(`
		"src/content/help/en/phone.mdx
		  line 4  Found title:The SMS does not arrive. A space is missing after the colon.
		          Write:  title: The SMS does not arrive
		          A page begins with its fields; see CONTRIBUTING.md, “A page”.

		1 mistake in 1 file."
	`);
});

test('a quotation mark without its other half is found where it was opened', () => {
	expect(reportOn({ swap: { 'en/phone': { 'title: The SMS does not arrive': 'title: "The SMS does not arrive' } } }))
		.toMatchInlineSnapshot(`
		"src/content/help/en/phone.mdx
		  line 4  Found title: "The SMS does not arrive. The quotation mark is not closed.
		          Write:  title: "The SMS does not arrive"
		          A page begins with its fields; see CONTRIBUTING.md, “A page”.

		1 mistake in 1 file."
	`);
});

test('a text that begins with an asterisk is shown in quotes', () => {
	expect(reportOn({ swap: { 'en/phone': { 'title: The SMS does not arrive': 'title: *The* SMS does not arrive' } } }))
		.toMatchInlineSnapshot(`
		"src/content/help/en/phone.mdx
		  line 4  Found title: *The* SMS does not arrive.
		          A text that begins with a sign or a quotation mark stands in quotes as a whole.
		          Write:  title: "*The* SMS does not arrive"
		          A page begins with its fields; see CONTRIBUTING.md, “A page”.

		1 mistake in 1 file."
	`);
});

test('a text that begins with a fact is shown in quotes', () => {
	expect(reportOn({ swap: { 'en/phone': { 'answer: If': 'answer: {resend-wait} If' } } })).toMatchInlineSnapshot(`
		"src/content/help/en/phone.mdx
		  line 6  Found answer: {resend-wait} If no SMS has come within {resend-wait}, ask for it again in the same
		          window.
		          A text that begins with a sign or a quotation mark stands in quotes as a whole.
		          Write:  answer: "{resend-wait} If no SMS has come within {resend-wait}, ask for it again in the same window."
		          A page begins with its fields; see CONTRIBUTING.md, “A page”.

		1 mistake in 1 file."
	`);
});

test('a tab is replaced by spaces', () => {
	expect(reportOn({ swap: { 'en/phone': { '  - Another': '\t- Another' } } })).toMatchInlineSnapshot(`
		"src/content/help/en/phone.mdx
		  line 12  Found - Another browser. Indent with spaces, not with the Tab key.
		           Write:    - Another browser
		           A page begins with its fields; see CONTRIBUTING.md, “A page”.

		1 mistake in 1 file."
	`);
});

test('a bracket without its other half is found where it was opened', () => {
	expect(reportOn({ swap: { 'en/phone': { 'related: [./home.mdx]': 'related: [./home.mdx' } } })).toMatchInlineSnapshot(`
		"src/content/help/en/phone.mdx
		  line 19  Found related: [./home.mdx. The bracket is not closed.
		           Write:  related: [./home.mdx]
		           A page begins with its fields; see CONTRIBUTING.md, “A page”.

		1 mistake in 1 file."
	`);
});

test('a field in the wrong column is reported once', () => {
	expect(reportOn({ swap: { 'en/phone': { '    to: ./home.mdx': '  to: ./home.mdx' } } })).toMatchInlineSnapshot(`
		"src/content/help/en/phone.mdx
		  line 16  Found to: ./home.mdx.
		           Fields that belong together begin in the same column. Add or remove spaces at the beginning of the
		           line.
		           A page begins with its fields; see CONTRIBUTING.md, “A page”.

		1 mistake in 1 file."
	`);
});

test('a stray bracket at the beginning of a line is reported once', () => {
	expect(reportOn({ swap: { 'en/phone': { 'order: 2': ']order: 2' } } })).toMatchInlineSnapshot(`
		"src/content/help/en/phone.mdx
		  line 9  Found ]order: 2. The line cannot be read. Fields are written as a name, a colon, a space and a text.
		          A page begins with its fields; see CONTRIBUTING.md, “A page”.

		1 mistake in 1 file."
	`);
});

test('a field that stands twice', () => {
	expect(reportOn({ swap: { 'en/phone': { 'order: 2': 'order: 2\norder: 3' } } })).toMatchInlineSnapshot(`
		"src/content/help/en/phone.mdx
		  line 10  Found order: 3. This name stands in the same place already. Remove one of the two.
		           A page begins with its fields; see CONTRIBUTING.md, “A page”.

		1 mistake in 1 file."
	`);
});

test('a page without fields', () => {
	expect(reportOn({ swap: { 'en/phone': { '---\nkind': 'kind' } } })).toMatchInlineSnapshot(`
		"src/content/help/en/phone.mdx
		  line 1  Found a page without fields. A page begins with its fields, between two lines of three hyphens.
		          Write:
		            ---
		            kind: guide
		            title: …
		            ---
		          A page begins with its fields; see CONTRIBUTING.md, “A page”.

		1 mistake in 1 file."
	`);
});

test('fields without an end', () => {
	expect(reportOn({ swap: { 'en/phone': { 'aliases: [2fa, no sms]\n---\n': 'aliases: [2fa, no sms]\n' } } })).toMatchInlineSnapshot(`
		"src/content/help/en/phone.mdx
		  line 1  Found fields without an end. After the last field comes a line of three hyphens.
		          Write:  ---
		          A page begins with its fields; see CONTRIBUTING.md, “A page”.

		1 mistake in 1 file."
	`);
});

test('an unreadable fact file hides no other mistake and invents none', () => {
	expect(
		reportOn({
			swap: {
				facts: { 'value: 1': 'value 1' },
				'en/phone': { 'Guide id="payments"': 'Guide id="payment"', 'id="resend-wait"': 'id="nowhere"' },
			},
		}),
	).toMatchInlineSnapshot(`
		"src/content/facts/guide.yaml
		  line 4  Found value 1.
		          The line has no field name. A field is written as a name, a colon, a space and a text; lines that
		          continue a text are indented.
		          Facts stand in src/content/facts; see CONTRIBUTING.md, “Facts”.

		src/content/help/en/phone.mdx
		  line 32  Found <Guide id="payment" />. There is no link “payment”.
		           Write:  <Guide id="payments" />
		           Links name a file of a page or an id of src/content/links; see CONTRIBUTING.md, “Links”.

		2 mistakes in 2 files."
	`);
});
