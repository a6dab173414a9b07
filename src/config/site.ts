import { readSettings } from './settings';

const settings = readSettings(process.env, new Date());

/** Where the site is served from. Both can be set for a build: `SITE_ORIGIN=https://help.example SITE_BASE=/help/`, see settings.ts. */
export const site = {
	/** Scheme and host, no trailing slash; canonical addresses, hreflang and the sitemap begin with it. */
	origin: settings.origin,
	/** Folder on the host, with a slash on both ends. */
	base: settings.base,
	/** Path on the host that takes "Did this solve it?", see deploy/README.md; undefined where nothing does. */
	feedback: settings.feedback,
} as const;

/** Whom to tell of a weakness, and until which day (2027-11-30) that holds: both are given for a build, as nobody is known beforehand. */
export const { security } = settings;

/** Prefix of everything the site keeps on the reader's device; the number is raised when the stored shape changes. */
export const storagePrefix = 'help:1:';

/** Months after which a fact is to be compared with its source again; pages say the day, the build lists what is late. */
export const reviewMonths = 12;
