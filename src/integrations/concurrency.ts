import { availableParallelism } from 'node:os';
import pLimit from 'p-limit';

/**
 * Work on files that is in hand at the same time: enough to keep every processor busy. All files of a large site at once would
 * be more open files than systems allow, and each compressor holds megabytes from its first moment on.
 */
const most = 2 * availableParallelism();

/** Does the work for every item, some of them at once; results come in the order of the items. */
export function mapConcurrently<Item, Result>(items: readonly Item[], work: (item: Item) => Promise<Result>): Promise<Result[]> {
	return pLimit(most).map(items, (item) => work(item));
}
