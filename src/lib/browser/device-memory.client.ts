/** The part of the browser's Storage that is used; tests pass their own. */
export interface KeyValueStore {
	readonly length: number;
	key(index: number): string | null;
	getItem(key: string): string | null;
	setItem(key: string, value: string): void;
	removeItem(key: string): void;
}

/**
 * What the site remembers on the reader's device, all under one prefix: moments and ticks, never anything typed.
 * Never throws: a store may be blocked, full, stale or forged.
 */
export interface DeviceMemory {
	/** The stored text of a key, null where there is none or it cannot be read. */
	read(key: string): string | null;
	/** False where it could not be kept. */
	write(key: string, value: string): boolean;
	/** How many moments and ticks are stored. */
	count(): number;
	/** Removes everything under the prefix; false where that was refused. */
	forgetAll(): boolean;
}

/**
 * @param open returns the store; may throw, as `window.localStorage` does where storage is blocked
 * @param prefix begins every key, e.g. "help:1:"
 */
export function deviceMemory(open: () => KeyValueStore, prefix: string): DeviceMemory {
	return {
		read: (key) => attempt(() => open().getItem(prefix + key), null),
		write: (key, value) =>
			attempt(() => {
				open().setItem(prefix + key, value);
				return true;
			}, false),
		count: () => attempt(() => keysOf(open(), prefix).reduce((sum, key) => sum + countItems(open().getItem(key)), 0), 0),
		forgetAll: () =>
			attempt(() => {
				const store = open();
				for (const key of keysOf(store, prefix)) store.removeItem(key);
				return true;
			}, false),
	};
}

function keysOf(store: KeyValueStore, prefix: string): string[] {
	const keys = Array.from({ length: store.length }, (_, index) => store.key(index));
	return keys.filter((key) => key?.startsWith(prefix) === true).filter((key) => key !== null);
}

/** Values are JSON lists and records of texts, one text per moment or tick. What is no JSON counts as one item. */
function countItems(stored: string | null): number {
	if (stored === null) return 0;
	return attempt(() => countLeaves(JSON.parse(stored)), 1);
}

function countLeaves(value: unknown): number {
	if (typeof value !== 'object' || value === null) return typeof value === 'string' ? 1 : 0;
	return Object.values(value).reduce<number>((sum, inner) => sum + countLeaves(inner), 0);
}

function attempt<T>(action: () => T, otherwise: T): T {
	try {
		return action();
	} catch {
		return otherwise;
	}
}
