import { expect, test } from 'vitest';
import { reportOn } from './site';

test('an unknown link names the nearest one', () => {
	expect(reportOn({ swap: { 'en/phone': { 'Guide id="payments"': 'Guide id="payment"' } } })).toMatchInlineSnapshot(`
		"src/content/help/en/phone.mdx
		  line 32  Found <Guide id="payment" />. There is no link “payment”.
		           Write:  <Guide id="payments" />
		           Links name a file of a page or an id of src/content/links; see CONTRIBUTING.md, “Links”.

		1 mistake in 1 file."
	`);
});

test('an unknown link among the sources', () => {
	expect(reportOn({ swap: { 'en/phone': { 'sources: [original]': 'sources: [orignal]' } } })).toMatchInlineSnapshot(`
		"src/content/help/en/phone.mdx
		  line 20  Found sources: [orignal]. There is no link “orignal”.
		           Write:  sources: [original]
		           Links name a file of a page or an id of src/content/links; see CONTRIBUTING.md, “Links”.

		1 mistake in 1 file."
	`);
});

test('an unknown link as an exit', () => {
	expect(reportOn({ swap: { 'en/phone': { 'link:payments': 'link:payment' } } })).toMatchInlineSnapshot(`
		"src/content/help/en/phone.mdx
		  line 18  Found to: link:payment. There is no link “payment”.
		           Write:  to: link:payments
		           Links name a file of a page or an id of src/content/links; see CONTRIBUTING.md, “Links”.

		1 mistake in 1 file."
	`);
});

test('a dead anchor on the same page', () => {
	expect(reportOn({ swap: { 'en/phone': { '(#now)': '(#nov)' } } })).toMatchInlineSnapshot(`
		"src/content/help/en/phone.mdx
		  line 24  Found [to the steps](#nov). src/content/help/en/phone.mdx has no section “nov”.
		           Write:  [to the steps](#now)
		           Links name a file of a page or an id of src/content/links; see CONTRIBUTING.md, “Links”.

		1 mistake in 1 file."
	`);
});

test('a dead anchor lists the sections', () => {
	expect(reportOn({ swap: { 'en/phone': { '(./phone.mdx#form)': '(./phone.mdx#anything)' } } })).toMatchInlineSnapshot(`
		"src/content/help/en/phone.mdx
		  line 32  Found [the form](./phone.mdx#anything).
		           src/content/help/en/phone.mdx has no section “anything”. It has #now, #resend, #browser, #form.
		           Links name a file of a page or an id of src/content/links; see CONTRIBUTING.md, “Links”.

		1 mistake in 1 file."
	`);
});

test('a dead anchor in the fields', () => {
	expect(reportOn({ swap: { 'en/phone': { 'to: ./home.mdx': 'to: ./phone.mdx#fomr' } } })).toMatchInlineSnapshot(`
		"src/content/help/en/phone.mdx
		  line 16  Found to: ./phone.mdx#fomr. src/content/help/en/phone.mdx has no section “fomr”.
		           Write:  to: ./phone.mdx#form
		           Links name a file of a page or an id of src/content/links; see CONTRIBUTING.md, “Links”.

		1 mistake in 1 file."
	`);
});

test('a page that does not exist', () => {
	expect(reportOn({ swap: { 'en/phone': { '(./phone.mdx#form)': '(./phon.mdx#form)' } } })).toMatchInlineSnapshot(`
		"src/content/help/en/phone.mdx
		  line 32  Found [the form](./phon.mdx#form). There is no page “phon” in src/content/help/en.
		           Write:  [the form](./phone.mdx#form)
		           Links name a file of a page or an id of src/content/links; see CONTRIBUTING.md, “Links”.

		1 mistake in 1 file."
	`);
});

test('a page that does not exist, among the related ones', () => {
	expect(reportOn({ swap: { 'en/phone': { 'related: [./home.mdx]': 'related: [./hom.mdx]' } } })).toMatchInlineSnapshot(`
		"src/content/help/en/phone.mdx
		  line 19  Found related: [./hom.mdx]. There is no page “hom” in src/content/help/en.
		           Write:  related: [./home.mdx]
		           Links name a file of a page or an id of src/content/links; see CONTRIBUTING.md, “Links”.

		1 mistake in 1 file."
	`);
});

test('an outside address that has an id', () => {
	expect(reportOn({ swap: { 'en/phone': { '(./phone.mdx#form)': '(https://example.com/cs/platby)' } } })).toMatchInlineSnapshot(`
		"src/content/help/en/phone.mdx
		  line 32  Found [the form](https://example.com/cs/platby).
		           Outside addresses are not typed in the text. This one has an id.
		           Write:  <Guide id="payments">the form</Guide>
		           Links name a file of a page or an id of src/content/links; see CONTRIBUTING.md, “Links”.

		1 mistake in 1 file."
	`);
});

test('an outside address that has no id', () => {
	expect(reportOn({ swap: { 'en/phone': { '(./phone.mdx#form)': '(https://example.com/some/page)' } } })).toMatchInlineSnapshot(`
		"src/content/help/en/phone.mdx
		  line 32  Found [the form](https://example.com/some/page).
		           Outside addresses are not typed in the text. Add this one to src/content/links under an id, such as
		           “the-form”.
		           Then write:  <Guide id="the-form">the form</Guide>
		           Links name a file of a page or an id of src/content/links; see CONTRIBUTING.md, “Links”.

		1 mistake in 1 file."
	`);
});

test('an outside address without words', () => {
	expect(reportOn({ swap: { 'en/phone': { 'Use **': 'Use www.example.com/other-page **' } } })).toMatchInlineSnapshot(`
		"src/content/help/en/phone.mdx
		  line 38  Found www.example.com/other-page.
		           Outside addresses are not typed in the text. Add this one to src/content/links under an id, such as
		           “other-page”.
		           Then write:  <Guide id="other-page" />
		           Links name a file of a page or an id of src/content/links; see CONTRIBUTING.md, “Links”.

		1 mistake in 1 file."
	`);
});

test('an address of the site as browsers show it', () => {
	expect(reportOn({ swap: { 'en/phone': { '(./phone.mdx#form)': '(/en/sms-does-not-arrive/#form)' } } })).toMatchInlineSnapshot(`
		"src/content/help/en/phone.mdx
		  line 32  Found [the form](/en/sms-does-not-arrive/#form).
		           Pages of this site are linked by the name of their file, in the same folder.
		           Write:  [the form](./phone.mdx#form)
		           Links name a file of a page or an id of src/content/links; see CONTRIBUTING.md, “Links”.

		1 mistake in 1 file."
	`);
});

test('a page of the other language', () => {
	expect(reportOn({ swap: { 'en/phone': { '(./phone.mdx#form)': '(../cs/phone.mdx)' } } })).toMatchInlineSnapshot(`
		"src/content/help/en/phone.mdx
		  line 32  Found [the form](../cs/phone.mdx).
		           Pages of this site are linked by the name of their file, in the same folder.
		           Write:  [the form](./phone.mdx)
		           Links name a file of a page or an id of src/content/links; see CONTRIBUTING.md, “Links”.

		1 mistake in 1 file."
	`);
});

test('the id of an outside page in a Markdown link', () => {
	expect(reportOn({ swap: { 'en/phone': { '(./phone.mdx#form)': '(link:payments)' } } })).toMatchInlineSnapshot(`
		"src/content/help/en/phone.mdx
		  line 32  Found [the form](link:payments). In the text, pages outside the site are linked by a component.
		           Write:  <Guide id="payments">the form</Guide>
		           Links name a file of a page or an id of src/content/links; see CONTRIBUTING.md, “Links”.

		1 mistake in 1 file."
	`);
});

test('an email address', () => {
	expect(reportOn({ swap: { 'en/phone': { 'Use **': 'Use someone@example.com **' } } })).toMatchInlineSnapshot(`
		"src/content/help/en/phone.mdx
		  line 38  Found someone@example.com.
		           Email addresses and phone numbers are no links here. Between backticks an address stays plain text.
		           Write:  \`someone@example.com\`
		           Links name a file of a page or an id of src/content/links; see CONTRIBUTING.md, “Links”.

		1 mistake in 1 file."
	`);
});
