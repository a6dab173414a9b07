/**
 * Situations in which a request to support is worth preparing. Each has its own place on the page `request` (`#sms`, …), so the
 * ids never change; guides and the finder link straight to them.
 */
export const requestSituations = ['sms', 'access', 'payment-link', 'owner-email', 'out-of-dns', 'login-email', 'other'] as const;

/** The situation that an article's first contact box prepares; undefined where it has none. */
export function situationOf(body = ''): (typeof requestSituations)[number] | undefined {
	const [, found] = /<Contact\b[^>]*\bsituation="([\w-]+)"/.exec(body) ?? [];
	return requestSituations.find((situation) => situation === found);
}
