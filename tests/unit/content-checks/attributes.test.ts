import { expect, test } from 'vitest';
import { reportOn } from './site';

test('a mistyped attribute, which is not missing as well', () => {
	expect(reportOn({ swap: { 'en/phone': { 'title="Send it again"': 'titel="Send it again"' } } })).toMatchInlineSnapshot(`
		"src/content/help/en/phone.mdx
		  line 30  Found “titel” in <Step>. <Step> has the attributes id, title, fold.
		           Write:  <Step id="resend" title="Send it again">
		           Components and their attributes stand in one table; see CONTRIBUTING.md, “Components”.

		1 mistake in 1 file."
	`);
});

test('an attribute that the component does not have', () => {
	expect(reportOn({ swap: { 'en/phone': { 'title="Send it again"': 'title="Send it again" colour="red"' } } })).toMatchInlineSnapshot(`
		"src/content/help/en/phone.mdx
		  line 30  Found “colour” in <Step>. <Step> has the attributes id, title, fold.
		           Write:  <Step id="resend" title="Send it again">
		           Components and their attributes stand in one table; see CONTRIBUTING.md, “Components”.

		1 mistake in 1 file."
	`);
});

test('an attribute of a component that has none', () => {
	expect(reportOn({ swap: { 'en/phone': { '<Steps>': '<Steps id="all">' } } })).toMatchInlineSnapshot(`
		"src/content/help/en/phone.mdx
		  line 28  Found “id” in <Steps>. <Steps> has no attributes.
		           Write:  <Steps>
		           Components and their attributes stand in one table; see CONTRIBUTING.md, “Components”.

		1 mistake in 1 file."
	`);
});

test('a missing attribute', () => {
	expect(reportOn({ swap: { 'en/phone': { ' title="Send it again"': '' } } })).toMatchInlineSnapshot(`
		"src/content/help/en/phone.mdx
		  line 30  Found <Step> without “title”. The instruction in a few words.
		           Write:  <Step id="resend" title="…">
		           Components and their attributes stand in one table; see CONTRIBUTING.md, “Components”.

		1 mistake in 1 file."
	`);
});

test('a missing attribute that is one of a few words', () => {
	expect(reportOn({ swap: { 'en/phone': { '### The form': '<Callout title="Box">\n\nWords.\n\n</Callout>\n\n### The form' } } }))
		.toMatchInlineSnapshot(`
		"src/content/help/en/phone.mdx
		  line 44  Found <Callout> without “tone”.
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
		  line 44  Found tone="info". “tone” is one of note, warning.
		           Write:  <Callout tone="…" title="Box">
		           Components and their attributes stand in one table; see CONTRIBUTING.md, “Components”.

		1 mistake in 1 file."
	`);
});

test('an id with a space', () => {
	expect(reportOn({ swap: { 'en/phone': { 'id="resend" ': 'id="Re send" ' } } })).toMatchInlineSnapshot(`
		"src/content/help/en/phone.mdx
		  line 30  Found id="Re send". Use small letters without accents, digits and hyphens; begin with a letter.
		           Write:  <Step id="re-send" title="Send it again">
		           Components and their attributes stand in one table; see CONTRIBUTING.md, “Components”.

		1 mistake in 1 file."
	`);
});

test('an attribute without its text', () => {
	expect(reportOn({ swap: { 'en/phone': { 'title="Send it again"': 'title' } } })).toMatchInlineSnapshot(`
		"src/content/help/en/phone.mdx
		  line 30  Found “title” without a text. After “title” comes an equals sign and a text in quotes.
		           Write:  <Step id="resend" title="…">
		           Components and their attributes stand in one table; see CONTRIBUTING.md, “Components”.

		1 mistake in 1 file."
	`);
});

test('a bare word with a text', () => {
	expect(reportOn({ swap: { 'en/phone': { ' fold': ' fold="true"' } } })).toMatchInlineSnapshot(`
		"src/content/help/en/phone.mdx
		  line 36  Found fold="true". “fold” stands alone, without a text.
		           Write:  <Step id="browser" title="Try another browser" fold>
		           Components and their attributes stand in one table; see CONTRIBUTING.md, “Components”.

		1 mistake in 1 file."
	`);
});

test('an attribute in braces', () => {
	expect(reportOn({ swap: { 'en/phone': { 'title="Send it again"': 'title={"Send it again"}' } } })).toMatchInlineSnapshot(`
		"src/content/help/en/phone.mdx
		  line 30  Found title={"Send it again"}. Attributes are plain text in straight quotes, without braces.
		           Write:  <Step id="resend" title="Send it again">
		           Components and their attributes stand in one table; see CONTRIBUTING.md, “Components”.

		1 mistake in 1 file."
	`);
});

test('attributes spread from somewhere', () => {
	expect(reportOn({ swap: { 'en/phone': { 'title="Send it again"': 'title="Send it again" {...more}' } } })).toMatchInlineSnapshot(`
		"src/content/help/en/phone.mdx
		  line 30  Found {...more}. Attributes are written one by one, each as a name and a text in quotes.
		           Write:  <Step id="resend" title="Send it again">
		           Components and their attributes stand in one table; see CONTRIBUTING.md, “Components”.

		1 mistake in 1 file."
	`);
});

test('an attribute twice', () => {
	expect(reportOn({ swap: { 'en/phone': { 'title="Send it again"': 'title="Send it again" title="Send it again"' } } }))
		.toMatchInlineSnapshot(`
		"src/content/help/en/phone.mdx
		  line 30  Found “title” twice in one tag. Each attribute stands once.
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
		  line 32  Found “titel” in <Step>. <Step> has the attributes id, title, fold.
		           Write:  <Step id="resend" title="Send it again">
		           Components and their attributes stand in one table; see CONTRIBUTING.md, “Components”.

		1 mistake in 1 file."
	`);
});

test('an unknown situation of a request names the nearest one', () => {
	const swap = { 'en/phone': { '<Contact reply="authorization-reply">': '<Contact reply="authorization-reply" situation="acces">' } };
	expect(reportOn({ swap })).toMatchInlineSnapshot(`
		"src/content/help/en/phone.mdx
		  line 46  Found situation="acces".
		           “situation” is one of sms, access, payment-link, contacts, login-email, owner-email, out-of-dns,
		           other.
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
		  line 44  Found example="31. 11. 2026". Write a day of the calendar as year-month-day.
		           Write:  <DeadlineReckoner example="YYYY-MM-DD" />
		           Components and their attributes stand in one table; see CONTRIBUTING.md, “Components”.
		  line 44  Found <DeadlineReckoner>. It leads to the page expiry.mdx, which src/content/help/en does not have.
		           Components and their attributes stand in one table; see CONTRIBUTING.md, “Components”.
		  line 44  Found <DeadlineReckoner>. It leads to the page pay.mdx, which src/content/help/en does not have.
		           Components and their attributes stand in one table; see CONTRIBUTING.md, “Components”.
		  line 46  Found example="2026-11-31". Write a day of the calendar as year-month-day.
		           Write:  <DeadlineReckoner example="YYYY-MM-DD" />
		           Components and their attributes stand in one table; see CONTRIBUTING.md, “Components”.
		  line 46  Found <DeadlineReckoner>. It leads to the page expiry.mdx, which src/content/help/en does not have.
		           Components and their attributes stand in one table; see CONTRIBUTING.md, “Components”.
		  line 46  Found <DeadlineReckoner>. It leads to the page pay.mdx, which src/content/help/en does not have.
		           Components and their attributes stand in one table; see CONTRIBUTING.md, “Components”.

		6 mistakes in 1 file."
	`);
});

test('a tool without its date', () => {
	expect(reportOn({ swap: { 'en/phone': { '### The form': '<DeadlineReckoner />\n\n### The form' } } })).toMatchInlineSnapshot(`
		"src/content/help/en/phone.mdx
		  line 44  Found <DeadlineReckoner> without “example”.
		           Day of expiration in the worked example, as year-month-day.
		           Write:  <DeadlineReckoner example="…" />
		           Components and their attributes stand in one table; see CONTRIBUTING.md, “Components”.
		  line 44  Found <DeadlineReckoner>. It leads to the page expiry.mdx, which src/content/help/en does not have.
		           Components and their attributes stand in one table; see CONTRIBUTING.md, “Components”.
		  line 44  Found <DeadlineReckoner>. It leads to the page pay.mdx, which src/content/help/en does not have.
		           Components and their attributes stand in one table; see CONTRIBUTING.md, “Components”.

		3 mistakes in 1 file."
	`);
});
