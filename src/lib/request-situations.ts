import type { Reachable } from './finder/graph';

/**
 * Situations in which a request to support is worth preparing. Each has its own place on the page `request` (`#sms`, …), so the
 * ids never change; guides and the finder link straight to them.
 */
export const requestSituations = [
	'sms',
	'access',
	'payment-link',
	'contacts',
	'login-email',
	'owner-email',
	'out-of-dns',
	'other',
] as const;

/** What the text of a request says that its sender has lost. Nobody who has it is led to the text; a situation left out says nothing. */
export const lostIn: Partial<Record<(typeof requestSituations)[number], readonly Reachable[]>> = {
	sms: ['phone'],
	'login-email': ['login-name'],
};
