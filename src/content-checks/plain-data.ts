/** What stands at a path in plain data. */
export function valueAt(data: unknown, path: readonly PropertyKey[]): unknown {
	return path.reduce<unknown>((value, key) => (typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined), data);
}

/** The path of each item of a list in plain data; none where there is no list. */
export function indexed(data: unknown, path: readonly PropertyKey[]): PropertyKey[][] {
	const list = valueAt(data, path);
	return Array.isArray(list) ? list.map((_, index) => [...path, index]) : [];
}

/** Names of the fields at the top; none where the data is no group of fields. */
export function keysOf(data: unknown): string[] {
	return typeof data === 'object' && data !== null && !Array.isArray(data) ? Object.keys(data) : [];
}
