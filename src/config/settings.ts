import { plainError } from './plain-error';

/** What a build is told by environment variables, in the one form that the rest of the project knows. */
export interface Settings {
	origin: string;
	base: string;
	feedback: string | undefined;
	security: { contact: string; expires: string } | undefined;
}

/** Environment variables, as they were handed on. */
type Given = Readonly<Record<string, string | undefined>>;

interface Rule {
	/** The one form of a value; undefined where it cannot be told what is meant. */
	read: (value: string) => string | undefined;
	/** What to write instead. */
	advice: string;
}

const rules = {
	SITE_ORIGIN: {
		read: readOrigin,
		advice: 'Write scheme and host alone, such as https://help.example; a folder on that host goes into SITE_BASE.',
	},
	SITE_BASE: {
		read: (value) => (value === '/' || isPath(value) ? `/${value}/`.replace(/^\/+|\/+$/g, '/') : undefined),
		advice: 'Write a folder on the host in letters, digits and hyphens, such as /help/, or / where the site has the host for itself.',
	},
	// Votes go to the site's own host alone: the policy of the pages allows no other.
	FEEDBACK_ENDPOINT: {
		read: (value) => (value.startsWith('/') && isPath(value) ? value : undefined),
		advice: "Write a path on the site's own host, such as /feedback.",
	},
	SECURITY_CONTACT: {
		read: (value) => (/^(?:mailto:[^@\s]+@[^@\s]+|https:\/\/\w\S*)$/.test(value) ? value : undefined),
		advice: 'Write an address that somebody reads, such as mailto:security@help.example or https://help.example/report.',
	},
	SECURITY_EXPIRES: {
		read: (value) => (isDay(value) ? value : undefined),
		advice: 'Write the last day on which the contact holds, a day to come, such as 2027-11-30.',
	},
	PORT: {
		read: (value) => (/^\d{1,5}$/.test(value) && Number(value) <= 65_535 ? String(Number(value)) : undefined),
		advice: 'Write a whole number up to 65535, such as 4321.',
	},
} satisfies Record<string, Rule>;

/**
 * Reads the settings of a build. An empty value counts as none: automatic builds hand on variables that are not set as empty ones.
 * @param today the day of the build: a contact that no longer holds is not given out
 * @throws where a value can be meant in more than one way, with the name of the setting, what was found and what to write
 */
export function readSettings(given: Given, today: Date): Settings {
	return {
		origin: read(given, 'SITE_ORIGIN') ?? 'https://help.example',
		base: read(given, 'SITE_BASE') ?? '/',
		feedback: read(given, 'FEEDBACK_ENDPOINT'),
		security: readSecurity(read(given, 'SECURITY_CONTACT'), read(given, 'SECURITY_EXPIRES'), today),
	};
}

/**
 * The port that the built site is served at on this machine.
 * @throws where the setting is no number of a port, with what to write
 */
export function readPort(given: Given): number {
	return Number(read(given, 'PORT') ?? 4321);
}

function read(given: Given, name: keyof typeof rules): string | undefined {
	const value = given[name]?.trim() ?? '';
	if (value === '') return undefined;
	const known = rules[name].read(value);
	if (known === undefined) throw refusal(name, value);
	return known;
}

function refusal(name: keyof typeof rules, value: string): Error {
	return plainError(`${name} is “${value}”. ${rules[name].advice}`);
}

/** The standard for security.txt asks for both. */
function readSecurity(contact: string | undefined, expires: string | undefined, today: Date): Settings['security'] {
	if (contact === undefined && expires === undefined) return undefined;
	if (contact === undefined) throw plainError(`SECURITY_EXPIRES is set and SECURITY_CONTACT is not. ${rules.SECURITY_CONTACT.advice}`);
	if (expires === undefined) throw plainError(`SECURITY_CONTACT is set and SECURITY_EXPIRES is not. ${rules.SECURITY_EXPIRES.advice}`);
	if (expires < today.toISOString().slice(0, 10)) throw refusal('SECURITY_EXPIRES', expires);
	return { contact, expires };
}

function readOrigin(value: string): string | undefined {
	// Browsers read more as an address than people would: a missing slash, a backslash.
	if (!/^https?:\/\/[^\s/\\]+\/?$/i.test(value) || !URL.canParse(value)) return undefined;
	const url = new URL(value);
	return url.href === `${url.origin}/` ? url.origin : undefined;
}

/** Whether the names between slashes are safe in addresses, folders and every server's configuration. */
function isPath(value: string): boolean {
	const names = value.replace(/^\/|\/$/g, '').split('/');
	return names.every((name) => /^[\w.~-]+$/.test(name) && !/^\.+$/.test(name));
}

function isDay(value: string): boolean {
	const time = Date.parse(value);
	return /^\d{4}-\d{2}-\d{2}$/.test(value) && !Number.isNaN(time) && new Date(time).toISOString().startsWith(value);
}
