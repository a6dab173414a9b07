/** Hashes in the form of a policy (`'sha256-…'`) of what is written into pages. */
export interface Inline {
	styles: readonly string[];
	scripts: readonly string[];
}

/** What every page may load, and nothing else. There is no other host in it, and no exception for code in attributes. */
const loads = ["default-src 'none'", "connect-src 'self'", "img-src 'self'", "manifest-src 'self'"];
const leads = ["base-uri 'none'", "form-action 'self'"];

/** Compiling the search's program; nothing else on the site is compiled in the browser. */
const compile = "'wasm-unsafe-eval'";

/** Text never becomes code or markup. The search starts one worker, which its policy of this name lets through. */
const types = (search: boolean) => ["require-trusted-types-for 'script'", `trusted-types ${search ? 'default' : "'none'"}`];

/**
 * The policy that a page carries in its head: exactly the styles and scripts that are written into it.
 * @param search whether the page has the search
 */
export function pagePolicy({ styles, scripts }: Inline, search: boolean): string {
	const code = ["'self'", ...scripts, ...(search ? [compile] : [])];
	const list = (name: string, sources: readonly string[]) => (sources.length === 0 ? [] : [`${name} ${sources.join(' ')}`]);
	return [
		...loads,
		...list('script-src', code),
		...list('style-src', styles),
		...(search ? ["worker-src 'self'"] : []),
		...leads,
		...types(search),
	].join(';');
}

/**
 * The policy that goes with every answer, of pages and of all other files, as headers. A browser keeps both policies, so a page may do
 * what both allow: the hashes of a hundred pages' styles would be a kilobyte of every answer, and stand in the pages instead.
 * @param scripts hashes of all scripts that are written into pages
 */
export function answerHeaders(scripts: readonly string[]): Record<string, string> {
	const policy = [
		...loads,
		`script-src ${["'self'", ...scripts, compile].join(' ')}`,
		"style-src 'unsafe-inline'",
		"worker-src 'self'",
		...leads,
		"frame-ancestors 'none'",
		...types(true),
	];
	return {
		'Content-Security-Policy': policy.join('; '),
		'Cross-Origin-Opener-Policy': 'same-origin',
		// Pictures for sharing are fetched by servers, which this does not concern; other sites' pages show none of these files.
		'Cross-Origin-Resource-Policy': 'same-origin',
		'Permissions-Policy': refused.map((feature) => `${feature}=()`).join(', '),
		// No other site learns which page of a locked-out customer a link was on.
		'Referrer-Policy': 'same-origin',
		'X-Content-Type-Options': 'nosniff',
	};
}

/** What a help page never asks for. Only names that Chromium knows: it complains of others on the console. */
const refused = ['camera', 'display-capture', 'geolocation', 'microphone', 'payment', 'publickey-credentials-get', 'usb'];
