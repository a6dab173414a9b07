import { expect, test } from 'vitest';
import { reportOn } from './site';

test('an unclosed tag inside another one is named', () => {
	expect(reportOn({ swap: { 'en/phone': { '</Step>\n\n<Step id="browser"': '<Step id="browser"' } } })).toMatchInlineSnapshot(`
		"src/content/help/en/phone.mdx
		  line 40  Found </Steps>. The tag <Step> of line 30 is not closed yet. Close it first.
		           Write:  </Step>
		           Components and their attributes stand in one table; see CONTRIBUTING.md, “Components”.

		1 mistake in 1 file."
	`);
});

test('an unclosed tag is named', () => {
	expect(reportOn({ swap: { 'en/phone': { '</Steps>': '' } } })).toMatchInlineSnapshot(`
		"src/content/help/en/phone.mdx
		  line 28  Found <Steps> without </Steps>. The tag <Steps> is not closed.
		           Write:  </Steps>
		           Components and their attributes stand in one table; see CONTRIBUTING.md, “Components”.

		1 mistake in 1 file."
	`);
});

test('a closing tag without an opening one', () => {
	expect(reportOn({ swap: { 'en/phone': { '<Steps>\n': '' } } })).toMatchInlineSnapshot(`
		"src/content/help/en/phone.mdx
		  line 41  Found </Steps>. No tag of this name is open here. Remove it, or write the opening tag above.
		           Components and their attributes stand in one table; see CONTRIBUTING.md, “Components”.

		1 mistake in 1 file."
	`);
});

test('a fact without its slash', () => {
	expect(reportOn({ swap: { 'en/phone': { '<Fact id="resend-wait" />': '<Fact id="resend-wait">' } } })).toMatchInlineSnapshot(`
		"src/content/help/en/phone.mdx
		  line 24  Found <Fact id="resend-wait">. The tag <Fact> is not closed. It ends with a slash.
		           Write:  <Fact id="resend-wait" />
		           Components and their attributes stand in one table; see CONTRIBUTING.md, “Components”.

		1 mistake in 1 file."
	`);
});

test('a mistyped opening tag is found at the opening', () => {
	expect(reportOn({ swap: { 'en/phone': { '<Step id="resend"': '<Stepp id="resend"' } } })).toMatchInlineSnapshot(`
		"src/content/help/en/phone.mdx
		  line 30  Found <Stepp id="resend" title="Send it again">. There is no component “Stepp”.
		           Write:  <Step id="resend" title="Send it again">
		           Components and their attributes stand in one table; see CONTRIBUTING.md, “Components”.

		1 mistake in 1 file."
	`);
});

test('a closing tag at the end of a line of text', () => {
	expect(reportOn({ swap: { 'en/phone': { 'reply="authorization-reply">The': 'reply="authorization-reply">\n\nThe' } } }))
		.toMatchInlineSnapshot(`
		"src/content/help/en/phone.mdx
		  line 48  Found The times at which you asked.</Contact>.
		           </Contact> stands on a line of its own, with an empty line before it.
		           Write:  </Contact>
		           Components and their attributes stand in one table; see CONTRIBUTING.md, “Components”.

		1 mistake in 1 file."
	`);
});

test('a tag that is opened within a line of text', () => {
	expect(reportOn({ swap: { 'en/phone': { 'asked.</Contact>': 'asked.\n\n</Contact>' } } })).toMatchInlineSnapshot(`
		"src/content/help/en/phone.mdx
		  line 46  Found <Contact reply="authorization-reply"> without </Contact>.
		           The tag <Contact> is not closed in its paragraph. Leave an empty line after the opening tag and
		           before </Contact>.
		           Components and their attributes stand in one table; see CONTRIBUTING.md, “Components”.

		1 mistake in 1 file."
	`);
});

test('an attribute without quotes', () => {
	expect(reportOn({ swap: { 'en/phone': { '<Fact id="resend-wait" />': '<Fact id=resend-wait />' } } })).toMatchInlineSnapshot(`
		"src/content/help/en/phone.mdx
		  line 24  Found Wait <Fact id=resend-wait />, then go [to the steps](#now).
		           The tag cannot be read. Each attribute is a name, an equals sign and a text in straight quotes.
		           Write:  <Fact id="resend-wait" />
		           Components and their attributes stand in one table; see CONTRIBUTING.md, “Components”.

		1 mistake in 1 file."
	`);
});

test('an attribute in typographic quotes', () => {
	expect(reportOn({ swap: { 'en/phone': { 'title="Send it again"': 'title=„Send it again“' } } })).toMatchInlineSnapshot(`
		"src/content/help/en/phone.mdx
		  line 30  Found <Step id="resend" title=„Send it again“>.
		           The tag cannot be read. Each attribute is a name, an equals sign and a text in straight quotes.
		           Write:  <Step id="resend" title="Send it again">
		           Components and their attributes stand in one table; see CONTRIBUTING.md, “Components”.

		1 mistake in 1 file."
	`);
});

test('an attribute with one quotation mark', () => {
	expect(reportOn({ swap: { 'en/phone': { 'title="Send it again"': 'title="Send it again' } } })).toMatchInlineSnapshot(`
		"src/content/help/en/phone.mdx
		  line 30  Found <Step id="resend" title="Send it again>.
		           The tag cannot be read. Each attribute is a name, an equals sign and a text in straight quotes.
		           Write:  <Step id="resend" title="Send it again">
		           Components and their attributes stand in one table; see CONTRIBUTING.md, “Components”.

		1 mistake in 1 file."
	`);
});

test('an address in angle brackets', () => {
	expect(reportOn({ swap: { 'en/phone': { Wait: '<https://example.com> Wait' } } })).toMatchInlineSnapshot(`
		"src/content/help/en/phone.mdx
		  line 24  Found <https://example.com> Wait <Fact id="resend-wait" />, then go [to the steps](#now).
		           Outside addresses are not typed in the text. Give the address an id in src/content/links.
		           Write:  <Guide id="…" />
		           Links name a file of a page or an id of src/content/links; see CONTRIBUTING.md, “Links”.

		1 mistake in 1 file."
	`);
});

test('a remark', () => {
	expect(reportOn({ swap: { 'en/phone': { Wait: '<!-- later --> Wait' } } })).toMatchInlineSnapshot(`
		"src/content/help/en/phone.mdx
		  line 24  Found <!-- later --> Wait <Fact id="resend-wait" />, then go [to the steps](#now).
		           Hidden remarks cannot stand on a page. Remove them.
		           Components and their attributes stand in one table; see CONTRIBUTING.md, “Components”.

		1 mistake in 1 file."
	`);
});

test('a less-than sign', () => {
	expect(reportOn({ swap: { 'en/phone': { Wait: 'Wait <5 or' } } })).toMatchInlineSnapshot(`
		"src/content/help/en/phone.mdx
		  line 24  Found Wait <5 or <Fact id="resend-wait" />, then go [to the steps](#now).
		           The sign < begins a tag. In a text, write it in words.
		           Components and their attributes stand in one table; see CONTRIBUTING.md, “Components”.

		1 mistake in 1 file."
	`);
});

test('an open brace', () => {
	expect(reportOn({ swap: { 'en/phone': { Wait: 'Wait {' } } })).toMatchInlineSnapshot(`
		"src/content/help/en/phone.mdx
		  line 24  Found Wait { <Fact id="resend-wait" />, then go [to the steps](#now).
		           Braces cannot stand in the text. Facts are written as <Fact id="…" />.
		           Facts stand in src/content/facts; see CONTRIBUTING.md, “Facts”.

		1 mistake in 1 file."
	`);
});

test('words after the id of a heading', () => {
	expect(reportOn({ swap: { 'en/phone': { '{#now}': '{#now} here' } } })).toMatchInlineSnapshot(`
		"src/content/help/en/phone.mdx
		  line 26  Found ## What to do now {#now} here. A heading has one id in braces, at its end.
		           Write:  ## What to do now {#now}
		           Ids are the same in all languages; see CONTRIBUTING.md, “Headings”.

		1 mistake in 1 file."
	`);
});

test('all unreadable places of a page are found at once', () => {
	expect(reportOn({ swap: { 'en/phone': { Wait: 'Wait {', 'Use **': 'Use <5 **' } } })).toMatchInlineSnapshot(`
		"src/content/help/en/phone.mdx
		  line 24  Found Wait { <Fact id="resend-wait" />, then go [to the steps](#now).
		           Braces cannot stand in the text. Facts are written as <Fact id="…" />.
		           Facts stand in src/content/facts; see CONTRIBUTING.md, “Facts”.
		  line 38  Found Use <5 **Email 2**. The sign < begins a tag. In a text, write it in words.
		           Components and their attributes stand in one table; see CONTRIBUTING.md, “Components”.

		2 mistakes in 1 file."
	`);
});

test('a mistake in the fields is found on a page with an unreadable text', () => {
	expect(reportOn({ swap: { 'en/phone': { '</Steps>': '', 'group: lost': 'group: los' } } })).toMatchInlineSnapshot(`
		"src/content/help/en/phone.mdx
		  line 8  Found group: los. “group” is one of lost, which, money, ahead, site. Section of the site.
		          Write:  group: lost
		          A page begins with its fields; see CONTRIBUTING.md, “A page”.
		  line 28  Found <Steps> without </Steps>. The tag <Steps> is not closed.
		           Write:  </Steps>
		           Components and their attributes stand in one table; see CONTRIBUTING.md, “Components”.

		2 mistakes in 1 file."
	`);
});
