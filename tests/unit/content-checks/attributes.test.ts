import { expect, test } from 'vitest';
import { mistakesOn, reportOn, testMistakes } from './site';

testMistakes({
	'a mistyped attribute, which is not missing as well': [
		() => mistakesOn({ swap: { 'en/phone': { 'title="Send it again"': 'titel="Send it again"' } } }),
		'help/en/phone.mdx:30 “titel” in <Step> | <Step> has the attributes id, title, fold. → <Step id="resend" title="Send it again"> (Components)',
	],
	'an attribute that the component does not have': [
		() => mistakesOn({ swap: { 'en/phone': { 'title="Send it again"': 'title="Send it again" colour="red"' } } }),
		'help/en/phone.mdx:30 “colour” in <Step> | <Step> has the attributes id, title, fold. → <Step id="resend" title="Send it again"> (Components)',
	],
	'an attribute of a component that has none': [
		() => mistakesOn({ swap: { 'en/phone': { '<Steps>': '<Steps id="all">' } } }),
		'help/en/phone.mdx:28 “id” in <Steps> | <Steps> has no attributes. → <Steps> (Components)',
	],
	'a missing attribute': [
		() => mistakesOn({ swap: { 'en/phone': { ' title="Send it again"': '' } } }),
		'help/en/phone.mdx:30 <Step> without “title” | The instruction in a few words. → <Step id="resend" title="…"> (Components)',
	],
	'a missing attribute that is one of a few words': [
		() => mistakesOn({ swap: { 'en/phone': { '### The form': '<Callout title="Box">\n\nWords.\n\n</Callout>\n\n### The form' } } }),
		'help/en/phone.mdx:44 <Callout> without “tone” | “tone” is one of note, warning. note = good to know, warning = can cost you time or data. → <Callout title="Box" tone="note"> (Components)',
	],
	'a word that the attribute cannot have': [
		() =>
			mistakesOn({ swap: { 'en/phone': { '### The form': '<Callout tone="info" title="Box">\n\nWords.\n\n</Callout>\n\n### The form' } } }),
		'help/en/phone.mdx:44 tone="info" | “tone” is one of note, warning. → <Callout tone="…" title="Box"> (Components)',
	],
	'an id with a space': [
		() => mistakesOn({ swap: { 'en/phone': { 'id="resend" ': 'id="Re send" ' } } }),
		'help/en/phone.mdx:30 id="Re send" | Use small letters without accents, digits and hyphens; begin with a letter. → <Step id="re-send" title="Send it again"> (Components)',
	],
	'an attribute without its text': [
		() => mistakesOn({ swap: { 'en/phone': { 'title="Send it again"': 'title' } } }),
		'help/en/phone.mdx:30 “title” without a text | After “title” comes an equals sign and a text in quotes. → <Step id="resend" title="…"> (Components)',
	],
	'a bare word with a text': [
		() => mistakesOn({ swap: { 'en/phone': { ' fold': ' fold="true"' } } }),
		'help/en/phone.mdx:36 fold="true" | “fold” stands alone, without a text. → <Step id="browser" title="Try another browser" fold> (Components)',
	],
	'an attribute in braces': [
		() => mistakesOn({ swap: { 'en/phone': { 'title="Send it again"': 'title={"Send it again"}' } } }),
		'help/en/phone.mdx:30 title={"Send it again"} | Attributes are plain text in straight quotes, without braces. → <Step id="resend" title="Send it again"> (Components)',
	],
	'attributes spread from somewhere': [
		() => mistakesOn({ swap: { 'en/phone': { 'title="Send it again"': 'title="Send it again" {...more}' } } }),
		'help/en/phone.mdx:30 {...more} | Attributes are written one by one, each as a name and a text in quotes. → <Step id="resend" title="Send it again"> (Components)',
	],
	'an attribute twice': [
		() => mistakesOn({ swap: { 'en/phone': { 'title="Send it again"': 'title="Send it again" title="Send it again"' } } }),
		'help/en/phone.mdx:30 “title” twice in one tag | Each attribute stands once. → <Step id="resend" title="Send it again"> (Components)',
	],
	'the line of an attribute in a tag of several lines': [
		() =>
			mistakesOn({
				swap: { 'en/phone': { '<Step id="resend" title="Send it again">': '<Step\n  id="resend"\n  titel="Send it again"\n>' } },
			}),
		'help/en/phone.mdx:32 “titel” in <Step> | <Step> has the attributes id, title, fold. → <Step id="resend" title="Send it again"> (Components)',
	],
});

test('an unknown situation of a request names the nearest one', () => {
	const swap = { 'en/phone': { '<Contact reply="authorization-reply">': '<Contact reply="authorization-reply" situation="acces">' } };
	expect(mistakesOn({ swap })).toEqual([
		'help/en/phone.mdx:46 situation="acces" | “situation” is one of sms, access, payment-link, contacts, login-email, owner-email, out-of-dns, other. → <Contact reply="authorization-reply" situation="access"> (Components)',
	]);
});

test('a situation of a request is a right one', () => {
	const swap = { 'en/phone': { '<Contact reply="authorization-reply">': '<Contact reply="authorization-reply" situation="sms">' } };
	expect(reportOn({ swap })).toBe('');
});

testMistakes({
	'a date that is not in the calendar': [
		() =>
			mistakesOn({
				swap: {
					'en/phone': {
						'### The form': '<DeadlineReckoner example="31. 11. 2026" />\n\n<DeadlineReckoner example="2026-11-31" />\n\n### The form',
					},
				},
			}),
		'help/en/phone.mdx:44 example="31. 11. 2026" | Write a day of the calendar as year-month-day. → <DeadlineReckoner example="YYYY-MM-DD" /> (Components)',
		'help/en/phone.mdx:44 <DeadlineReckoner> | It leads to the page expiry.mdx, which src/content/help/en does not have. (Components)',
		'help/en/phone.mdx:44 <DeadlineReckoner> | It leads to the page pay.mdx, which src/content/help/en does not have. (Components)',
		'help/en/phone.mdx:46 example="2026-11-31" | Write a day of the calendar as year-month-day. → <DeadlineReckoner example="YYYY-MM-DD" /> (Components)',
		'help/en/phone.mdx:46 <DeadlineReckoner> | It leads to the page expiry.mdx, which src/content/help/en does not have. (Components)',
		'help/en/phone.mdx:46 <DeadlineReckoner> | It leads to the page pay.mdx, which src/content/help/en does not have. (Components)',
	],
	'a tool without its date': [
		() => mistakesOn({ swap: { 'en/phone': { '### The form': '<DeadlineReckoner />\n\n### The form' } } }),
		'help/en/phone.mdx:44 <DeadlineReckoner> without “example” | Day of expiration in the worked example, as year-month-day. → <DeadlineReckoner example="…" /> (Components)',
		'help/en/phone.mdx:44 <DeadlineReckoner> | It leads to the page expiry.mdx, which src/content/help/en does not have. (Components)',
		'help/en/phone.mdx:44 <DeadlineReckoner> | It leads to the page pay.mdx, which src/content/help/en does not have. (Components)',
	],
});
