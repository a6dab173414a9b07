/** Ticks of all checklists: ids of lists to ids of ticked conditions, both given by authors and the same in every language. */
export type Ticks = Readonly<Record<string, readonly string[]>>;

/** Reads stored ticks. Anything that is not of the expected shape, a forged or torn value, counts as no ticks. */
export function parseTicks(stored: string | null): Ticks {
	if (stored === null) return {};
	try {
		const value: unknown = JSON.parse(stored);
		return isTicks(value) ? value : {};
	} catch {
		return {};
	}
}

/** The ticks with one condition set or cleared; the original is left as it is. */
export function withTick(ticks: Ticks, list: string, check: string, ticked: boolean): Ticks {
	const others = (ticks[list] ?? []).filter((id) => id !== check);
	return { ...ticks, [list]: ticked ? [...others, check].sort() : others };
}

function isTicks(value: unknown): value is Ticks {
	if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
	return Object.values(value).every((ids) => Array.isArray(ids) && ids.every((id) => typeof id === 'string'));
}
