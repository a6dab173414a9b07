/**
 * Ends this program when the one that started it is gone: npm ends its shell, which tells nobody. Where a parent that is gone cannot
 * be noticed (Windows), nothing happens.
 */
export function stopWithParent() {
	const parent = process.ppid;
	setInterval(() => {
		if (process.ppid !== parent) process.exit(0);
	}, 500).unref();
}
