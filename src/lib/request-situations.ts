/**
 * Situations in which a request to support is worth preparing. Each has its own place on the page `request` (`#sms`, …), so the
 * ids never change; guides and the finder link straight to them.
 */
export const requestSituations = ['sms', 'access', 'payment-link', 'owner-email', 'out-of-dns', 'login-email', 'other'] as const;
