const offsetOf = /^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2}):\d{2}([+-]\d{2}:\d{2})$/;

/**
 * A moment as local time with its offset, "2026-11-24T14:05:09+01:00": readable where the reader is and exact everywhere.
 * @param now the moment
 * @param offset minutes east of UTC at that moment (`-now.getTimezoneOffset()`)
 */
export function stamp(now: Date, offset: number): string {
	const local = new Date(now.getTime() + offset * 60_000).toISOString().slice(0, 19);
	const sign = offset < 0 ? '-' : '+';
	const minutes = Math.abs(offset);
	return `${local}${sign}${twoDigits(Math.floor(minutes / 60))}:${twoDigits(minutes % 60)}`;
}

/** True for what `stamp` writes and the calendar knows. */
export function isStamp(value: unknown): value is string {
	return typeof value === 'string' && offsetOf.test(value) && !Number.isNaN(Date.parse(value));
}

/** A stamp for people: "14:05 (UTC+01:00)"; with `date`, "2026-11-24 14:05 (UTC+01:00)". */
export function formatTimestamp(value: string, { date = false } = {}): string {
	const [, day = '', time = '', offset = ''] = offsetOf.exec(value) ?? [];
	return `${date ? `${day} ` : ''}${time} (UTC${offset})`;
}

function twoDigits(value: number): string {
	return String(value).padStart(2, '0');
}
