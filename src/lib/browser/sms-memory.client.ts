import { isStamp } from '../time/local-time';

/** What is remembered under the key `sms`: when the reader asked for an SMS, oldest first, and what became of it. */
export interface SmsMemory {
	readonly presses: readonly string[];
	/** Whether the last one is still waited for. */
	readonly running: boolean;
	/** How many of the first presses are over and done with, because an SMS came. */
	readonly settled: number;
}

const nothing: SmsMemory = { presses: [], running: false, settled: 0 };

/** As many as a request to support can use; older ones make room. */
export const longestLog = 20;

/** Reads the stored memory. Anything that is not of the expected shape, a forged or torn value, counts as nothing. */
export function parseSmsMemory(stored: string | null): SmsMemory {
	if (stored === null) return nothing;
	try {
		const value: unknown = JSON.parse(stored);
		if (!isMemory(value)) return nothing;
		const presses = value.presses.slice(-longestLog);
		return { presses, running: value.running, settled: readSettled(value.settled, presses.length) };
	} catch {
		return nothing;
	}
}

function isMemory(value: unknown): value is { presses: string[]; running: boolean; settled?: unknown } {
	if (typeof value !== 'object' || value === null || !('presses' in value) || !('running' in value)) return false;
	return Array.isArray(value.presses) && value.presses.every(isStamp) && typeof value.running === 'boolean';
}

/** Earlier versions of the site did not store it; a forged number settles no press that there is not. */
function readSettled(value: unknown, presses: number): number {
	return Number.isInteger(value) ? Math.min(Math.max(Number(value), 0), presses) : 0;
}
