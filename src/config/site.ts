/** Where the site is served from. Both can be set for a build: `SITE_ORIGIN=https://help.example SITE_BASE=/help/`. */
export const site = {
	/** Scheme and host, no trailing slash; canonical addresses, hreflang and the sitemap begin with it. */
	origin: process.env['SITE_ORIGIN'] ?? 'https://help.example',
	/** Folder on the host, with a slash on both ends. */
	base: process.env['SITE_BASE'] ?? '/',
} as const;

/** Whom to tell of a weakness, and until which day (2027-11-30) that holds: both are given for a build, as nobody is known beforehand. */
export const security = { contact: process.env['SECURITY_CONTACT'], expires: process.env['SECURITY_EXPIRES'] } as const;

/** Prefix of everything the site keeps on the reader's device; the number is raised when the stored shape changes. */
export const storagePrefix = 'help:1:';

/** Months after which a fact is to be compared with its source again; pages say the day, the build lists what is late. */
export const reviewMonths = 12;
