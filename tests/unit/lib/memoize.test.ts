import { expect, test, vi } from 'vitest';
import { memoize } from '../../../src/lib/memoize';

test('what was found once for a key is not looked for again, not even where nothing was found', () => {
	const find = vi.fn((key: string) => (key === 'nothing' ? undefined : [key]));
	const ask = memoize(find);
	expect(ask('a')).toBe(ask('a'));
	expect(ask('b')).toEqual(['b']);
	expect([ask('nothing'), ask('nothing')]).toEqual([undefined, undefined]);
	expect(find.mock.calls).toEqual([['a'], ['b'], ['nothing']]);
});
