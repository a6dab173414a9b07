/** The part of Trusted Types that is used; TypeScript's own types do not have it yet. */
interface TrustedTypes {
	createPolicy(name: string, rules: { createScriptURL(url: string): string | null }): unknown;
}

let isTrusted = false;

/**
 * Lets the worker of the search through the site's policy, which forbids to make code of texts, addresses of scripts included.
 * This one address is allowed and no other. Browsers without Trusted Types need nothing.
 * @param index address of pagefind.js, beside which the worker stands
 */
export function trustWorker(index: string): void {
	const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
	if (trustedTypes === undefined || isTrusted) return;
	isTrusted = true;
	const worker = new URL('pagefind-worker.js', new URL(index, document.baseURI));
	trustedTypes.createPolicy('default', {
		createScriptURL: (url) => {
			const { origin, pathname } = new URL(url, document.baseURI);
			return origin === worker.origin && pathname === worker.pathname ? url : null;
		},
	});
}
