/**
 * Remembers what a query has found: a page asks for the same lists dozens of times, and a list is as long as the site.
 *
 * Astro reads this module and all that ask it anew when the content changes, so nothing old is remembered while editors write.
 * @param find what to ask once, or once for each key
 */
export function remembered<Found, Key = void>(find: (key: Key) => Promise<Found>): (key: Key) => Promise<Found> {
	const known = new Map<Key, Promise<Found>>();
	return (key) => {
		const found = known.get(key) ?? find(key);
		known.set(key, found);
		return found;
	};
}
