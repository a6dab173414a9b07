import { expect, test } from 'vitest';
import { situationOf } from '../../../src/lib/request-situations';

test.each([
	['the one that its box prepares', '<Contact reply="authorization-reply" situation="sms">', 'sms'],
	['the one that is named twice', '<Contact situation="access">\n\n<Contact situation="access">', 'access'],
	['the one beside “something else”', '<Contact situation="login-email">\n<Contact situation="other">', 'login-email'],
	['none where there are two', '<Contact situation="access">\n<Contact situation="out-of-dns">', undefined],
	['none where no request is prepared', '<Contact>\n<Step situation="sms">', undefined],
])('an article’s situation is %s', (_, mdx, situation) => {
	expect(situationOf(mdx)).toBe(situation);
});
