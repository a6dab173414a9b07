import { expect, test } from 'vitest';
import { situationOf } from '../../../src/article/situation';
import { article } from './article';

test.each([
	['the one that its box prepares', '<Contact reply="authorization-reply" situation="sms" />', 'sms'],
	['the one that is named twice', '<Contact situation="access" />\n\n<Contact situation="access" />', 'access'],
	['the one beside “something else”', '<Contact situation="login-email" />\n\n<Contact situation="other" />', 'login-email'],
	['none where there are two', '<Contact situation="access" />\n\n<Contact situation="out-of-dns" />', undefined],
	['none where no request is prepared', '<Contact />\n\n<Step situation="sms" />', undefined],
	['the same in single quotes', "<Contact situation='sms' />", 'sms'],
	['the same over several lines', '<Contact\r\n\treply="authorization-reply"\r\n\tsituation = "sms"\r\n/>', 'sms'],
	[
		'the one deep in a step',
		'<Steps>\n<Step id="a" title="a > b">\n\n<Contact situation="sms">\nWords.\n</Contact>\n\n</Step>\n</Steps>',
		'sms',
	],
	['not the one that is commented out', '{/* <Contact situation="access" /> */}\n\n<Contact situation="sms" />', 'sms'],
	['not the one that is shown as code', '`<Contact situation="access" />`\n\n<Contact situation="sms" />', 'sms'],
])('an article’s situation is %s', (_, mdx, situation) => {
	expect(situationOf(article(mdx))).toBe(situation);
});
