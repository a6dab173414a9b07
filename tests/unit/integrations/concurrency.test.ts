import { availableParallelism } from 'node:os';
import { expect, test } from 'vitest';
import { mapConcurrently } from '../../../src/integrations/concurrency';

test('a build with thousands of files has only some of them in hand at a time', async () => {
	const items = Array.from({ length: 1000 }, (_, index) => index);
	let inHand = 0;
	let most = 0;
	const results = await mapConcurrently(items, async (item) => {
		most = Math.max(most, ++inHand);
		await Promise.resolve();
		inHand--;
		return item * 2;
	});
	expect(results).toEqual(items.map((item) => item * 2));
	expect(most).toBeGreaterThanOrEqual(2);
	expect(most).toBeLessThanOrEqual(2 * availableParallelism());
});
