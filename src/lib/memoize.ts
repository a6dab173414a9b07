/**
 * Remembers what was found or made: a page asks for the same lists and formatters dozens of times, and a list is as long as the
 * site.
 *
 * Astro reads the modules of pages anew when the content changes, so nothing old is remembered while editors write.
 * @param find what to ask once, or once for each key
 */
export function memoize<Found, Key = void>(find: (key: Key) => Found): (key: Key) => Found {
	const known = new Map<Key, Found>();
	return (key) => {
		if (known.has(key)) return known.get(key) as Found;
		const found = find(key);
		known.set(key, found);
		return found;
	};
}
