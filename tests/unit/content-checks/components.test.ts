import { expect, test } from 'vitest';
import { reportOn } from './site';

test('an unknown component names the nearest one', () => {
	expect(reportOn({ swap: { 'en/phone': { 'Use **': 'Use <Fakt id="resend-wait" /> **' } } })).toMatchInlineSnapshot(`
		"src/content/help/en/phone.mdx
		  line 37  Found <Fakt id="resend-wait" />.
		           There is no component “Fakt”. The components are Fact, Guide, Steps, Step, ResendTimer,
		           ResendTimeline, Lifecycle, Stage, Callout, Avoid, Checklist, Check, EmailCheck, Faq, Question,
		           Figure, Contact, RequestComposer, DeadlineReckoner, RecoveryCard, Outcome, FinderMap, FinderList,
		           Addresses, Register.
		           Write:  <Fact id="resend-wait" />
		           Components and their attributes stand in one table; see CONTRIBUTING.md, “Components”.

		1 mistake in 1 file."
	`);
});

test('a component in small letters', () => {
	expect(reportOn({ swap: { 'en/phone': { 'Use **': 'Use <fact id="resend-wait" /> **' } } })).toMatchInlineSnapshot(`
		"src/content/help/en/phone.mdx
		  line 37  Found <fact id="resend-wait" />.
		           There is no component “fact”. The components are Fact, Guide, Steps, Step, ResendTimer,
		           ResendTimeline, Lifecycle, Stage, Callout, Avoid, Checklist, Check, EmailCheck, Faq, Question,
		           Figure, Contact, RequestComposer, DeadlineReckoner, RecoveryCard, Outcome, FinderMap, FinderList,
		           Addresses, Register.
		           Write:  <Fact id="resend-wait" />
		           Components and their attributes stand in one table; see CONTRIBUTING.md, “Components”.

		1 mistake in 1 file."
	`);
});

test('HTML', () => {
	expect(reportOn({ swap: { 'en/phone': { 'Use **': 'Use <b>this</b> **' } } })).toMatchInlineSnapshot(`
		"src/content/help/en/phone.mdx
		  line 37  Found <b>.
		           HTML is not used on pages. Write Markdown or a component; a paragraph ends at an empty line.
		           Write:  **words**
		           Components and their attributes stand in one table; see CONTRIBUTING.md, “Components”.

		1 mistake in 1 file."
	`);
});

test('a text directly inside Steps', () => {
	expect(reportOn({ swap: { 'en/phone': { '<Steps>': '<Steps>\n\nSome words first.\n' } } })).toMatchInlineSnapshot(`
		"src/content/help/en/phone.mdx
		  line 29  Found “Some words first.” directly inside <Steps>.
		           <Steps> holds <Step> and nothing else. Move this into <Step>, or out of <Steps>.
		           Components and their attributes stand in one table; see CONTRIBUTING.md, “Components”.

		1 mistake in 1 file."
	`);
});

test('a wrong component directly inside Steps', () => {
	expect(reportOn({ swap: { 'en/phone': { '<Steps>': '<Steps>\n\n<Callout tone="note" title="First">\n\nRead this.\n\n</Callout>\n' } } }))
		.toMatchInlineSnapshot(`
		"src/content/help/en/phone.mdx
		  line 29  Found <Callout> directly inside <Steps>.
		           <Steps> holds <Step> and nothing else. Move this into <Step>, or out of <Steps>.
		           Components and their attributes stand in one table; see CONTRIBUTING.md, “Components”.

		1 mistake in 1 file."
	`);
});

test('Steps without a Step', () => {
	expect(reportOn({ swap: { 'en/phone': { '### The form': '<Steps>\n\n</Steps>\n\n### The form' } } })).toMatchInlineSnapshot(`
		"src/content/help/en/phone.mdx
		  line 43  Found <Steps> with nothing inside. It holds <Step>.
		           Write:
		             <Steps>

		             <Step …>
		           Components and their attributes stand in one table; see CONTRIBUTING.md, “Components”.

		1 mistake in 1 file."
	`);
});

test('a Step on its own', () => {
	expect(
		reportOn({
			swap: {
				'en/phone': { '### ': '<Step id="lone" title="Lone">\n\nSelf.\n\n</Step>\n\n### ' },
				'cs/phone': { '### ': '<Step id="lone" title="Lone">\n\nSelf.\n\n</Step>\n\n### ' },
			},
		}),
	).toMatchInlineSnapshot(`
		"src/content/help/cs/phone.mdx
		  line 36  Found <Step> on its own. <Step> stands directly inside <Steps> or <ResendTimeline>.
		           Write:
		             <Steps>

		             <Step id="lone" title="Lone">

		             …

		             </Step>

		             </Steps>
		           Components and their attributes stand in one table; see CONTRIBUTING.md, “Components”.

		src/content/help/en/phone.mdx
		  line 43  Found <Step> on its own. <Step> stands directly inside <Steps> or <ResendTimeline>.
		           Write:
		             <Steps>

		             <Step id="lone" title="Lone">

		             …

		             </Step>

		             </Steps>
		           Components and their attributes stand in one table; see CONTRIBUTING.md, “Components”.

		2 mistakes in 2 files."
	`);
});

test('a Step inside a Callout', () => {
	expect(
		reportOn({
			swap: {
				'en/phone': {
					'### ': '<Callout tone="note" title="Box">\n\n<Step id="lone" title="Lone">\n\nSelf.\n\n</Step>\n\n</Callout>\n\n### ',
				},
				'cs/phone': {
					'### ': '<Callout tone="note" title="Box">\n\n<Step id="lone" title="Lone">\n\nSelf.\n\n</Step>\n\n</Callout>\n\n### ',
				},
			},
		}),
	).toMatchInlineSnapshot(`
		"src/content/help/cs/phone.mdx
		  line 38  Found <Step> inside <Callout>. <Step> stands directly inside <Steps> or <ResendTimeline>.
		           Write:
		             <Steps>

		             <Step id="lone" title="Lone">

		             …

		             </Step>

		             </Steps>
		           Components and their attributes stand in one table; see CONTRIBUTING.md, “Components”.

		src/content/help/en/phone.mdx
		  line 45  Found <Step> inside <Callout>. <Step> stands directly inside <Steps> or <ResendTimeline>.
		           Write:
		             <Steps>

		             <Step id="lone" title="Lone">

		             …

		             </Step>

		             </Steps>
		           Components and their attributes stand in one table; see CONTRIBUTING.md, “Components”.

		2 mistakes in 2 files."
	`);
});

test('a Callout in the middle of a sentence', () => {
	expect(reportOn({ swap: { 'en/phone': { 'Use **': 'Use <Callout tone="note" title="Box">words</Callout> **' } } }))
		.toMatchInlineSnapshot(`
			"src/content/help/en/phone.mdx
			  line 37  Found <Callout> within a line of text.
			           <Callout> stands on lines of its own, with an empty line before and after it.
			           Write:
			             <Callout tone="note" title="Box">

			             …

			             </Callout>
			           Components and their attributes stand in one table; see CONTRIBUTING.md, “Components”.

			1 mistake in 1 file."
		`);
});

test('a fact with something inside', () => {
	expect(reportOn({ swap: { 'en/phone': { '<Fact id="resend-wait" />': '<Fact id="resend-wait">a minute</Fact>' } } }))
		.toMatchInlineSnapshot(`
		"src/content/help/en/phone.mdx
		  line 23  Found <Fact> with something inside. <Fact> holds nothing and ends with a slash.
		           Write:  <Fact id="resend-wait" />
		           Components and their attributes stand in one table; see CONTRIBUTING.md, “Components”.

		1 mistake in 1 file."
	`);
});

test('an Avoid without a list', () => {
	expect(reportOn({ swap: { 'en/phone': { '- Do not share the code.': 'Do not share the code.' } } })).toMatchInlineSnapshot(`
		"src/content/help/en/phone.mdx
		  line 47  Found <Avoid> with something else than a list. It holds one list of what not to do.
		           Write:
		             <Avoid>

		             - Do not …
		             - Do not …

		             </Avoid>
		           Components and their attributes stand in one table; see CONTRIBUTING.md, “Components”.

		1 mistake in 1 file."
	`);
});

test('a mistyped attribute, which is not missing as well', () => {
	expect(reportOn({ swap: { 'en/phone': { 'title="Send it again"': 'titel="Send it again"' } } })).toMatchInlineSnapshot(`
		"src/content/help/en/phone.mdx
		  line 29  Found “titel” in <Step>. <Step> has the attributes id, title, fold.
		           Write:  <Step id="resend" title="Send it again">
		           Components and their attributes stand in one table; see CONTRIBUTING.md, “Components”.

		1 mistake in 1 file."
	`);
});

test('an attribute that the component does not have', () => {
	expect(reportOn({ swap: { 'en/phone': { 'title="Send it again"': 'title="Send it again" colour="red"' } } })).toMatchInlineSnapshot(`
		"src/content/help/en/phone.mdx
		  line 29  Found “colour” in <Step>. <Step> has the attributes id, title, fold.
		           Write:  <Step id="resend" title="Send it again">
		           Components and their attributes stand in one table; see CONTRIBUTING.md, “Components”.

		1 mistake in 1 file."
	`);
});

test('an attribute of a component that has none', () => {
	expect(reportOn({ swap: { 'en/phone': { '<Steps>': '<Steps id="all">' } } })).toMatchInlineSnapshot(`
		"src/content/help/en/phone.mdx
		  line 27  Found “id” in <Steps>. <Steps> has no attributes.
		           Write:  <Steps>
		           Components and their attributes stand in one table; see CONTRIBUTING.md, “Components”.

		1 mistake in 1 file."
	`);
});

test('a missing attribute', () => {
	expect(reportOn({ swap: { 'en/phone': { ' title="Send it again"': '' } } })).toMatchInlineSnapshot(`
		"src/content/help/en/phone.mdx
		  line 29  Found <Step> without “title”. The instruction in a few words.
		           Write:  <Step id="resend" title="…">
		           Components and their attributes stand in one table; see CONTRIBUTING.md, “Components”.

		1 mistake in 1 file."
	`);
});

test('a missing attribute that is one of a few words', () => {
	expect(reportOn({ swap: { 'en/phone': { '### The form': '<Callout title="Box">\n\nWords.\n\n</Callout>\n\n### The form' } } }))
		.toMatchInlineSnapshot(`
		"src/content/help/en/phone.mdx
		  line 43  Found <Callout> without “tone”.
		           “tone” is one of note, warning. note = good to know, warning = can cost you time or data.
		           Write:  <Callout title="Box" tone="note">
		           Components and their attributes stand in one table; see CONTRIBUTING.md, “Components”.

		1 mistake in 1 file."
	`);
});

test('a word that the attribute cannot have', () => {
	expect(
		reportOn({ swap: { 'en/phone': { '### The form': '<Callout tone="info" title="Box">\n\nWords.\n\n</Callout>\n\n### The form' } } }),
	).toMatchInlineSnapshot(`
		"src/content/help/en/phone.mdx
		  line 43  Found tone="info". “tone” is one of note, warning.
		           Write:  <Callout tone="…" title="Box">
		           Components and their attributes stand in one table; see CONTRIBUTING.md, “Components”.

		1 mistake in 1 file."
	`);
});

test('an id with a space', () => {
	expect(reportOn({ swap: { 'en/phone': { 'id="resend" ': 'id="Re send" ' } } })).toMatchInlineSnapshot(`
		"src/content/help/en/phone.mdx
		  line 29  Found id="Re send". Use small letters without accents, digits and hyphens; begin with a letter.
		           Write:  <Step id="re-send" title="Send it again">
		           Components and their attributes stand in one table; see CONTRIBUTING.md, “Components”.

		1 mistake in 1 file."
	`);
});

test('an attribute without its text', () => {
	expect(reportOn({ swap: { 'en/phone': { 'title="Send it again"': 'title' } } })).toMatchInlineSnapshot(`
		"src/content/help/en/phone.mdx
		  line 29  Found “title” without a text. After “title” comes an equals sign and a text in quotes.
		           Write:  <Step id="resend" title="…">
		           Components and their attributes stand in one table; see CONTRIBUTING.md, “Components”.

		1 mistake in 1 file."
	`);
});

test('a bare word with a text', () => {
	expect(reportOn({ swap: { 'en/phone': { ' fold': ' fold="true"' } } })).toMatchInlineSnapshot(`
		"src/content/help/en/phone.mdx
		  line 35  Found fold="true". “fold” stands alone, without a text.
		           Write:  <Step id="browser" title="Try another browser" fold>
		           Components and their attributes stand in one table; see CONTRIBUTING.md, “Components”.

		1 mistake in 1 file."
	`);
});

test('an attribute in braces', () => {
	expect(reportOn({ swap: { 'en/phone': { 'title="Send it again"': 'title={"Send it again"}' } } })).toMatchInlineSnapshot(`
		"src/content/help/en/phone.mdx
		  line 29  Found title={"Send it again"}. Attributes are plain text in straight quotes, without braces.
		           Write:  <Step id="resend" title="Send it again">
		           Components and their attributes stand in one table; see CONTRIBUTING.md, “Components”.

		1 mistake in 1 file."
	`);
});

test('attributes spread from somewhere', () => {
	expect(reportOn({ swap: { 'en/phone': { 'title="Send it again"': 'title="Send it again" {...more}' } } })).toMatchInlineSnapshot(`
		"src/content/help/en/phone.mdx
		  line 29  Found {...more}. Attributes are written one by one, each as a name and a text in quotes.
		           Write:  <Step id="resend" title="Send it again">
		           Components and their attributes stand in one table; see CONTRIBUTING.md, “Components”.

		1 mistake in 1 file."
	`);
});

test('an attribute twice', () => {
	expect(reportOn({ swap: { 'en/phone': { 'title="Send it again"': 'title="Send it again" title="Send it again"' } } }))
		.toMatchInlineSnapshot(`
		"src/content/help/en/phone.mdx
		  line 29  Found “title” twice in one tag. Each attribute stands once.
		           Write:  <Step id="resend" title="Send it again">
		           Components and their attributes stand in one table; see CONTRIBUTING.md, “Components”.

		1 mistake in 1 file."
	`);
});

test('the line of an attribute in a tag of several lines', () => {
	expect(
		reportOn({ swap: { 'en/phone': { '<Step id="resend" title="Send it again">': '<Step\n  id="resend"\n  titel="Send it again"\n>' } } }),
	).toMatchInlineSnapshot(`
		"src/content/help/en/phone.mdx
		  line 31  Found “titel” in <Step>. <Step> has the attributes id, title, fold.
		           Write:  <Step id="resend" title="Send it again">
		           Components and their attributes stand in one table; see CONTRIBUTING.md, “Components”.

		1 mistake in 1 file."
	`);
});

test('an import', () => {
	expect(reportOn({ swap: { 'en/phone': { Wait: 'import Fact from "./Fact"\n\nWait' } } })).toMatchInlineSnapshot(`
		"src/content/help/en/phone.mdx
		  line 23  Found import Fact from "./Fact".
		           Nothing is imported or exported: every component can be used as it is. Remove the line; a sentence
		           begins with a capital letter.
		           Components and their attributes stand in one table; see CONTRIBUTING.md, “Components”.

		1 mistake in 1 file."
	`);
});

test('a fact in braces in the text', () => {
	expect(reportOn({ swap: { 'en/phone': { '<Fact id="resend-wait" />': '{resend-wait}' } } })).toMatchInlineSnapshot(`
		"src/content/help/en/phone.mdx
		  line 23  Found {resend-wait}. Braces cannot stand in the text.
		           Write:  <Fact id="resend-wait" />
		           Facts stand in src/content/facts; see CONTRIBUTING.md, “Facts”.

		1 mistake in 1 file."
	`);
});

test('a picture', () => {
	expect(reportOn({ swap: { 'en/phone': { '### The form': '![A phone](./phone.png)\n\n### The form' } } })).toMatchInlineSnapshot(`
		"src/content/help/en/phone.mdx
		  line 43  Found ![A phone](./phone.png). Pictures are drawn by a component.
		           Write:  <Figure name="…" caption="A phone" />
		           Components and their attributes stand in one table; see CONTRIBUTING.md, “Components”.

		1 mistake in 1 file."
	`);
});

test('a list of link addresses', () => {
	expect(reportOn({ swap: { 'en/phone': { '### The form': '[ref]: https://example.com/\n\n### The form' } } })).toMatchInlineSnapshot(`
		"src/content/help/en/phone.mdx
		  line 43  Found [ref]: https://example.com/.
		           Link addresses are not collected in a list. Write each one where the link is.
		           Write:  <Guide id="…">words</Guide>
		           Links name a file of a page or an id of src/content/links; see CONTRIBUTING.md, “Links”.

		1 mistake in 1 file."
	`);
});

test('an unknown situation of a request names the nearest one', () => {
	const swap = { 'en/phone': { '<Contact reply="authorization-reply">': '<Contact reply="authorization-reply" situation="acces">' } };
	expect(reportOn({ swap })).toMatchInlineSnapshot(`
		"src/content/help/en/phone.mdx
		  line 45  Found situation="acces".
		           “situation” is one of sms, access, payment-link, owner-email, out-of-dns, login-email, other.
		           Write:  <Contact reply="authorization-reply" situation="access">
		           Components and their attributes stand in one table; see CONTRIBUTING.md, “Components”.

		1 mistake in 1 file."
	`);
});

test('a situation of a request is a right one', () => {
	const swap = { 'en/phone': { '<Contact reply="authorization-reply">': '<Contact reply="authorization-reply" situation="sms">' } };
	expect(reportOn({ swap })).toBe('');
});

test('a date that is not in the calendar', () => {
	expect(
		reportOn({
			swap: {
				'en/phone': {
					'### The form': '<DeadlineReckoner example="31. 11. 2026" />\n\n<DeadlineReckoner example="2026-11-31" />\n\n### The form',
				},
			},
		}),
	).toMatchInlineSnapshot(`
		"src/content/help/en/phone.mdx
		  line 43  Found example="31. 11. 2026". Write a day of the calendar as year-month-day.
		           Write:  <DeadlineReckoner example="YYYY-MM-DD" />
		           Components and their attributes stand in one table; see CONTRIBUTING.md, “Components”.
		  line 43  Found <DeadlineReckoner>. It leads to the page expiry.mdx, which src/content/help/en does not have.
		           Components and their attributes stand in one table; see CONTRIBUTING.md, “Components”.
		  line 43  Found <DeadlineReckoner>. It leads to the page pay.mdx, which src/content/help/en does not have.
		           Components and their attributes stand in one table; see CONTRIBUTING.md, “Components”.
		  line 45  Found example="2026-11-31". Write a day of the calendar as year-month-day.
		           Write:  <DeadlineReckoner example="YYYY-MM-DD" />
		           Components and their attributes stand in one table; see CONTRIBUTING.md, “Components”.
		  line 45  Found <DeadlineReckoner>. It leads to the page expiry.mdx, which src/content/help/en does not have.
		           Components and their attributes stand in one table; see CONTRIBUTING.md, “Components”.
		  line 45  Found <DeadlineReckoner>. It leads to the page pay.mdx, which src/content/help/en does not have.
		           Components and their attributes stand in one table; see CONTRIBUTING.md, “Components”.

		6 mistakes in 1 file."
	`);
});

test('a tool without its date', () => {
	expect(reportOn({ swap: { 'en/phone': { '### The form': '<DeadlineReckoner />\n\n### The form' } } })).toMatchInlineSnapshot(`
		"src/content/help/en/phone.mdx
		  line 43  Found <DeadlineReckoner> without “example”.
		           Day of expiration in the worked example, as year-month-day.
		           Write:  <DeadlineReckoner example="…" />
		           Components and their attributes stand in one table; see CONTRIBUTING.md, “Components”.
		  line 43  Found <DeadlineReckoner>. It leads to the page expiry.mdx, which src/content/help/en does not have.
		           Components and their attributes stand in one table; see CONTRIBUTING.md, “Components”.
		  line 43  Found <DeadlineReckoner>. It leads to the page pay.mdx, which src/content/help/en does not have.
		           Components and their attributes stand in one table; see CONTRIBUTING.md, “Components”.

		3 mistakes in 1 file."
	`);
});
