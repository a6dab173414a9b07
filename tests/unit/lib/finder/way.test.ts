import { expect, test } from 'vitest';
import { parseWay } from '../../../../src/lib/finder/way';

test('a target is read by its form', () => {
	expect(parseWay('deleted-mailbox')).toEqual({ kind: 'node', id: 'deleted-mailbox' });
	expect(parseWay('./phone.mdx#steps')).toEqual({ kind: 'page', id: 'phone', hash: '#steps' });
	expect(parseWay('link:payments')).toEqual({ kind: 'external', id: 'payments' });
	expect(parseWay('https://example.com')).toBeUndefined();
	expect(parseWay('Mailbox')).toBeUndefined();
});
