import { expect, test } from 'vitest';
import { parseFinderTarget } from '../../../../src/lib/finder/target';

test('a target is read by its form', () => {
	expect(parseFinderTarget('deleted-mailbox')).toEqual({ kind: 'node', id: 'deleted-mailbox' });
	expect(parseFinderTarget('./phone.mdx#steps')).toEqual({ kind: 'page', id: 'phone', hash: '#steps' });
	expect(parseFinderTarget('link:payments')).toEqual({ kind: 'external', id: 'payments' });
	expect(parseFinderTarget('https://example.com')).toBeUndefined();
	expect(parseFinderTarget('Mailbox')).toBeUndefined();
});
