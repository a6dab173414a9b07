import { expect, test } from 'vitest';
import { reportOn } from './site';

test('an unknown component names the nearest one', () => {
	expect(reportOn({ swap: { 'en/phone': { 'Use **': 'Use <Fakt id="resend-wait" /> **' } } })).toMatchInlineSnapshot(`
		"src/content/help/en/phone.mdx
		  line 38  Found <Fakt id="resend-wait" />.
		           There is no component “Fakt”. The components are Fact, Guide, SafetyLine, Steps, Step, ResendTimer,
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
		  line 38  Found <fact id="resend-wait" />.
		           There is no component “fact”. The components are Fact, Guide, SafetyLine, Steps, Step, ResendTimer,
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
		  line 38  Found <b>.
		           HTML is not used on pages. Write Markdown or a component; a paragraph ends at an empty line.
		           Write:  **words**
		           Components and their attributes stand in one table; see CONTRIBUTING.md, “Components”.

		1 mistake in 1 file."
	`);
});

test('a text directly inside Steps', () => {
	expect(reportOn({ swap: { 'en/phone': { '<Steps>': '<Steps>\n\nSome words first.\n' } } })).toMatchInlineSnapshot(`
		"src/content/help/en/phone.mdx
		  line 30  Found “Some words first.” directly inside <Steps>.
		           <Steps> holds <Step> and nothing else. Move this into <Step>, or out of <Steps>.
		           Components and their attributes stand in one table; see CONTRIBUTING.md, “Components”.

		1 mistake in 1 file."
	`);
});

test('a wrong component directly inside Steps', () => {
	expect(reportOn({ swap: { 'en/phone': { '<Steps>': '<Steps>\n\n<Callout tone="note" title="First">\n\nRead this.\n\n</Callout>\n' } } }))
		.toMatchInlineSnapshot(`
		"src/content/help/en/phone.mdx
		  line 30  Found <Callout> directly inside <Steps>.
		           <Steps> holds <Step> and nothing else. Move this into <Step>, or out of <Steps>.
		           Components and their attributes stand in one table; see CONTRIBUTING.md, “Components”.

		1 mistake in 1 file."
	`);
});

test('Steps without a Step', () => {
	expect(reportOn({ swap: { 'en/phone': { '### The form': '<Steps>\n\n</Steps>\n\n### The form' } } })).toMatchInlineSnapshot(`
		"src/content/help/en/phone.mdx
		  line 44  Found <Steps> with nothing inside. It holds <Step>.
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
		  line 37  Found <Step> on its own. <Step> stands directly inside <Steps> or <ResendTimeline>.
		           Write:
		             <Steps>

		             <Step id="lone" title="Lone">

		             …

		             </Step>

		             </Steps>
		           Components and their attributes stand in one table; see CONTRIBUTING.md, “Components”.

		src/content/help/en/phone.mdx
		  line 44  Found <Step> on its own. <Step> stands directly inside <Steps> or <ResendTimeline>.
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
		  line 39  Found <Step> inside <Callout>. <Step> stands directly inside <Steps> or <ResendTimeline>.
		           Write:
		             <Steps>

		             <Step id="lone" title="Lone">

		             …

		             </Step>

		             </Steps>
		           Components and their attributes stand in one table; see CONTRIBUTING.md, “Components”.

		src/content/help/en/phone.mdx
		  line 46  Found <Step> inside <Callout>. <Step> stands directly inside <Steps> or <ResendTimeline>.
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
			  line 38  Found <Callout> within a line of text.
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
		  line 24  Found <Fact> with something inside. <Fact> holds nothing and ends with a slash.
		           Write:  <Fact id="resend-wait" />
		           Components and their attributes stand in one table; see CONTRIBUTING.md, “Components”.

		1 mistake in 1 file."
	`);
});

test('an Avoid without a list', () => {
	expect(reportOn({ swap: { 'en/phone': { '- Do not share the code.': 'Do not share the code.' } } })).toMatchInlineSnapshot(`
		"src/content/help/en/phone.mdx
		  line 48  Found <Avoid> with something else than a list. It holds one list of what not to do.
		           Write:
		             <Avoid>

		             - Do not …
		             - Do not …

		             </Avoid>
		           Components and their attributes stand in one table; see CONTRIBUTING.md, “Components”.

		1 mistake in 1 file."
	`);
});

test.each([
	[
		'Step',
		'<Step id="browser" title="Try another browser" fold>\n\nUse **Email 2**.\n\n</Step>',
		'<Step id="browser" title="Try another browser" fold />',
	],
	['Step', 'Use **Email 2**.', ''],
	['Contact', '<Contact reply="authorization-reply">The times at which you asked.</Contact>', '<Contact reply="authorization-reply" />'],
	['Callout', '<Avoid>', '<Callout tone="note" title="A note" />\n\n<Avoid>'],
	['Check', '<Avoid>', '<Checklist id="all" label="All">\n\n<Check id="one" title="One" />\n\n</Checklist>\n\n<Avoid>'],
	['Question', '<Avoid>', '<Faq>\n\n<Question id="one" title="What is it?"></Question>\n\n</Faq>\n\n<Avoid>'],
])('a %s without its text', (name, text, instead) => {
	const report = reportOn({ swap: { 'en/phone': { [text]: instead } } });
	expect(report).toContain(`Found <${name}> with nothing inside. Its text stands inside.`);
	expect(report).toContain(`</${name}>`);
});

test('a link to a guide needs no words of its own', () => {
	expect(reportOn({ swap: { 'cs/phone': { '<Guide id="payments">možnosti platby</Guide>': '<Guide id="payments" />' } } })).toBe('');
});
