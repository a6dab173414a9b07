/** Where the site is served from. Both can be set for a build: `SITE_ORIGIN=https://help.example SITE_BASE=/help/`. */
export const site = {
	/** Scheme and host, no trailing slash; canonical addresses, hreflang and the sitemap begin with it. */
	origin: process.env['SITE_ORIGIN'] ?? 'https://help.example',
	/** Folder on the host, with a slash on both ends. */
	base: process.env['SITE_BASE'] ?? '/',
	/** Path on the host that takes "Did this solve it?", see deploy/README.md; undefined where nothing does. */
	feedback: ownPath(process.env['FEEDBACK_ENDPOINT']),
} as const;

/** Whom to tell of a weakness, and until which day (2027-11-30) that holds: both are given for a build, as nobody is known beforehand. */
export const security = { contact: process.env['SECURITY_CONTACT'], expires: process.env['SECURITY_EXPIRES'] } as const;

/** Prefix of everything the site keeps on the reader's device; the number is raised when the stored shape changes. */
export const storagePrefix = 'help:1:';

/** Months after which a fact is to be compared with its source again; pages say the day, the build lists what is late. */
export const reviewMonths = 12;

/**
 * Votes go to the site's own host alone: the policy of the pages allows no other.
 * @throws when the setting is an address of another host
 */
function ownPath(setting: string | undefined): string | undefined {
	if (setting === undefined || setting === '') return undefined;
	if (/^\/(?!\/)[^?#]*$/.test(setting)) return setting;
	throw new Error(`FEEDBACK_ENDPOINT is “${setting}”. Write a path on the site's own host, such as /feedback.`);
}
