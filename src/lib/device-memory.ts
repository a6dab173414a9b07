/** The part of the browser's Storage that is used; tests pass their own. */
export interface KeyValueStore {
	getItem(key: string): string | null;
	setItem(key: string, value: string): void;
	removeItem(key: string): void;
}

/** What the site remembers on the reader's device. Never throws: a store may be blocked, full or absent. */
export interface DeviceMemory {
	/** The stored text, null where there is none or it cannot be read. */
	read(key: string): string | null;
	/** False where it could not be kept. */
	write(key: string, value: string): boolean;
	/** False where it could not be removed. */
	forget(key: string): boolean;
}

/** @param open returns the store; may throw, as `window.localStorage` does where storage is blocked */
export function deviceMemory(open: () => KeyValueStore): DeviceMemory {
	return {
		read: (key) => attempt(() => open().getItem(key), null),
		write: (key, value) => attempt(() => (open().setItem(key, value), true), false),
		forget: (key) => attempt(() => (open().removeItem(key), true), false),
	};
}

function attempt<T>(action: () => T, otherwise: T): T {
	try {
		return action();
	} catch {
		return otherwise;
	}
}
