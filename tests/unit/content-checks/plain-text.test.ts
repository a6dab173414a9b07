import { expect, test } from 'vitest';
import { reportOn } from './site';

test('an import', () => {
	expect(reportOn({ swap: { 'en/phone': { Wait: 'import Fact from "./Fact"\n\nWait' } } })).toMatchInlineSnapshot(`
		"src/content/help/en/phone.mdx
		  line 24  Found import Fact from "./Fact".
		           Nothing is imported or exported: every component can be used as it is. Remove the line; a sentence
		           begins with a capital letter.
		           Components and their attributes stand in one table; see CONTRIBUTING.md, “Components”.

		1 mistake in 1 file."
	`);
});

test('a fact in braces in the text', () => {
	expect(reportOn({ swap: { 'en/phone': { '<Fact id="resend-wait" />': '{resend-wait}' } } })).toMatchInlineSnapshot(`
		"src/content/help/en/phone.mdx
		  line 24  Found {resend-wait}. Braces cannot stand in the text.
		           Write:  <Fact id="resend-wait" />
		           Facts stand in src/content/facts; see CONTRIBUTING.md, “Facts”.

		1 mistake in 1 file."
	`);
});

test('a picture', () => {
	expect(reportOn({ swap: { 'en/phone': { '### The form': '![A phone](./phone.png)\n\n### The form' } } })).toMatchInlineSnapshot(`
		"src/content/help/en/phone.mdx
		  line 44  Found ![A phone](./phone.png). Pictures are drawn by a component.
		           Write:  <Figure name="…" caption="A phone" />
		           Components and their attributes stand in one table; see CONTRIBUTING.md, “Components”.

		1 mistake in 1 file."
	`);
});

test('a list of link addresses', () => {
	expect(reportOn({ swap: { 'en/phone': { '### The form': '[ref]: https://example.com/\n\n### The form' } } })).toMatchInlineSnapshot(`
		"src/content/help/en/phone.mdx
		  line 44  Found [ref]: https://example.com/.
		           Link addresses are not collected in a list. Write each one where the link is.
		           Write:  <Guide id="…">words</Guide>
		           Links name a file of a page or an id of src/content/links; see CONTRIBUTING.md, “Links”.

		1 mistake in 1 file."
	`);
});
