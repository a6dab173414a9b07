import { isStamp } from './local-time';

/** What is remembered under the key `sms`: when the reader asked for an SMS, oldest first, and whether the last one is still waited for. */
export interface SmsMemory {
	readonly presses: readonly string[];
	readonly running: boolean;
}

const nothing: SmsMemory = { presses: [], running: false };

/** As many as a request to support can use; older ones make room. */
export const longestLog = 20;

/** Reads the stored memory. Anything that is not of the expected shape, a forged or torn value, counts as nothing. */
export function parseSmsMemory(stored: string | null): SmsMemory {
	if (stored === null) return nothing;
	try {
		const value: unknown = JSON.parse(stored);
		return isMemory(value) ? { presses: value.presses.slice(-longestLog), running: value.running } : nothing;
	} catch {
		return nothing;
	}
}

function isMemory(value: unknown): value is SmsMemory {
	if (typeof value !== 'object' || value === null || !('presses' in value) || !('running' in value)) return false;
	return Array.isArray(value.presses) && value.presses.every(isStamp) && typeof value.running === 'boolean';
}
