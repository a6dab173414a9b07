import { expect, test } from 'vitest';
import { mistakesOn, reportOn, testMistakes } from './site';

testMistakes({
	'an unknown component names the nearest one': [
		() => mistakesOn({ swap: { 'en/phone': { 'Use **': 'Use <Fakt id="resend-wait" /> **' } } }),
		'help/en/phone.mdx:38 <Fakt id="resend-wait" /> | There is no component “Fakt”. The components are Fact, Guide, SafetyLine, Steps, Step, ResendTimer, ResendTimeline, Lifecycle, Stage, Callout, Avoid, Checklist, Check, EmailCheck, Faq, Question, Figure, Contact, RequestComposer, DeadlineReckoner, RecoveryCard, Outcome, FinderMap, FinderList, Addresses, Register. → <Fact id="resend-wait" /> (Components)',
	],
	'a component in small letters': [
		() => mistakesOn({ swap: { 'en/phone': { 'Use **': 'Use <fact id="resend-wait" /> **' } } }),
		'help/en/phone.mdx:38 <fact id="resend-wait" /> | There is no component “fact”. The components are Fact, Guide, SafetyLine, Steps, Step, ResendTimer, ResendTimeline, Lifecycle, Stage, Callout, Avoid, Checklist, Check, EmailCheck, Faq, Question, Figure, Contact, RequestComposer, DeadlineReckoner, RecoveryCard, Outcome, FinderMap, FinderList, Addresses, Register. → <Fact id="resend-wait" /> (Components)',
	],
	HTML: [
		() => mistakesOn({ swap: { 'en/phone': { 'Use **': 'Use <b>this</b> **' } } }),
		'help/en/phone.mdx:38 <b> | HTML is not used on pages. Write Markdown or a component; a paragraph ends at an empty line. → **words** (Components)',
	],
	'a text directly inside Steps': [
		() => mistakesOn({ swap: { 'en/phone': { '<Steps>': '<Steps>\n\nSome words first.\n' } } }),
		'help/en/phone.mdx:30 “Some words first.” directly inside <Steps> | <Steps> holds <Step> and nothing else. Move this into <Step>, or out of <Steps>. (Components)',
	],
	'a wrong component directly inside Steps': [
		() =>
			mistakesOn({ swap: { 'en/phone': { '<Steps>': '<Steps>\n\n<Callout tone="note" title="First">\n\nRead this.\n\n</Callout>\n' } } }),
		'help/en/phone.mdx:30 <Callout> directly inside <Steps> | <Steps> holds <Step> and nothing else. Move this into <Step>, or out of <Steps>. (Components)',
	],
	'Steps without a Step': [
		() => mistakesOn({ swap: { 'en/phone': { '### The form': '<Steps>\n\n</Steps>\n\n### The form' } } }),
		'help/en/phone.mdx:44 <Steps> with nothing inside | It holds <Step>. → <Steps>\n\n<Step …> (Components)',
	],
	'a Step on its own': [
		() =>
			mistakesOn({
				swap: {
					'en/phone': { '### ': '<Step id="lone" title="Lone">\n\nSelf.\n\n</Step>\n\n### ' },
					'cs/phone': { '### ': '<Step id="lone" title="Lone">\n\nSelf.\n\n</Step>\n\n### ' },
				},
			}),
		'help/cs/phone.mdx:37 <Step> on its own | <Step> stands directly inside <Steps> or <ResendTimeline>. → <Steps>\n\n<Step id="lone" title="Lone">\n\n…\n\n</Step>\n\n</Steps> (Components)',
		'help/en/phone.mdx:44 <Step> on its own | <Step> stands directly inside <Steps> or <ResendTimeline>. → <Steps>\n\n<Step id="lone" title="Lone">\n\n…\n\n</Step>\n\n</Steps> (Components)',
	],
	'a Step inside a Callout': [
		() =>
			mistakesOn({
				swap: {
					'en/phone': {
						'### ': '<Callout tone="note" title="Box">\n\n<Step id="lone" title="Lone">\n\nSelf.\n\n</Step>\n\n</Callout>\n\n### ',
					},
					'cs/phone': {
						'### ': '<Callout tone="note" title="Box">\n\n<Step id="lone" title="Lone">\n\nSelf.\n\n</Step>\n\n</Callout>\n\n### ',
					},
				},
			}),
		'help/cs/phone.mdx:39 <Step> inside <Callout> | <Step> stands directly inside <Steps> or <ResendTimeline>. → <Steps>\n\n<Step id="lone" title="Lone">\n\n…\n\n</Step>\n\n</Steps> (Components)',
		'help/en/phone.mdx:46 <Step> inside <Callout> | <Step> stands directly inside <Steps> or <ResendTimeline>. → <Steps>\n\n<Step id="lone" title="Lone">\n\n…\n\n</Step>\n\n</Steps> (Components)',
	],
	'a Callout in the middle of a sentence': [
		() => mistakesOn({ swap: { 'en/phone': { 'Use **': 'Use <Callout tone="note" title="Box">words</Callout> **' } } }),
		'help/en/phone.mdx:38 <Callout> within a line of text | <Callout> stands on lines of its own, with an empty line before and after it. → <Callout tone="note" title="Box">\n\n…\n\n</Callout> (Components)',
	],
	'a fact with something inside': [
		() => mistakesOn({ swap: { 'en/phone': { '<Fact id="resend-wait" />': '<Fact id="resend-wait">a minute</Fact>' } } }),
		'help/en/phone.mdx:24 <Fact> with something inside | <Fact> holds nothing and ends with a slash. → <Fact id="resend-wait" /> (Components)',
	],
	'an Avoid without a list': [
		() => mistakesOn({ swap: { 'en/phone': { '- Do not share the code.': 'Do not share the code.' } } }),
		'help/en/phone.mdx:48 <Avoid> with something else than a list | It holds one list of what not to do. → <Avoid>\n\n- Do not …\n- Do not …\n\n</Avoid> (Components)',
	],
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
