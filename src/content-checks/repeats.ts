/**
 * Everything of which there is one already, each with the first.
 * @param keyOf what should be there once; undefined where that does not matter
 */
export function repeats<T>(all: readonly T[], keyOf: (one: T) => string | undefined): [repeat: T, first: T][] {
	const groups = Map.groupBy(all, keyOf);
	groups.delete(undefined);
	return [...groups.values()].flatMap(([first, ...others]) => (first === undefined ? [] : others.map((one): [T, T] => [one, first])));
}
