import { describe, expect, test } from 'vitest';
import { readPort, readSettings as readSettingsOn } from '../../../src/config/settings';

const readSettings = (given: Readonly<Record<string, string | undefined>>) => readSettingsOn(given, new Date('2026-12-01T12:00:00Z'));
const security = { SECURITY_CONTACT: 'mailto:security@help.example', SECURITY_EXPIRES: '2027-11-30' };

test('a build without settings is one for the root of a host, with nobody to tell and nothing that takes votes', () => {
	const nothing = { origin: 'https://help.example', base: '/', feedback: undefined, security: undefined };
	expect(readSettings({})).toEqual(nothing);
	// What a job hands on from a variable that is not set.
	expect(readSettings({ SITE_ORIGIN: '', SITE_BASE: ' ', FEEDBACK_ENDPOINT: '', SECURITY_CONTACT: '', SECURITY_EXPIRES: '' })).toEqual(
		nothing,
	);
});

test.each([
	['https://podpora.example', 'https://podpora.example'],
	['https://podpora.example/', 'https://podpora.example'],
	['http://localhost:8080/', 'http://localhost:8080'],
	['HTTPS://Podpora.Example:443', 'https://podpora.example'],
	['https://nápověda.example', 'https://xn--npovda-pta18b.example'],
])('the origin %s gives addresses with one slash after the host', (given, origin) => {
	expect(readSettings({ SITE_ORIGIN: given }).origin).toBe(origin);
});

test.each(['/help/', '/help', 'help/', 'help'])('the base %s gives addresses below the folder', (given) => {
	expect(readSettings({ SITE_BASE: given }).base).toBe('/help/');
});

test('the base may be the root, and a folder in a folder', () => {
	expect(readSettings({ SITE_BASE: '/' }).base).toBe('/');
	expect(readSettings({ SITE_BASE: '/about/help-2.0' }).base).toBe('/about/help-2.0/');
});

test('a path on the own host takes votes', () => {
	expect(readSettings({ FEEDBACK_ENDPOINT: '/help/feedback' }).feedback).toBe('/help/feedback');
});

test('a contact for weaknesses is an address of email or of the web', () => {
	expect(readSettings(security).security).toEqual({ contact: 'mailto:security@help.example', expires: '2027-11-30' });
	expect(readSettings({ ...security, SECURITY_CONTACT: 'https://help.example/report' }).security?.contact).toBe(
		'https://help.example/report',
	);
});

test('a contact for weaknesses holds to the end of its last day', () => {
	expect(readSettings({ ...security, SECURITY_EXPIRES: '2026-12-01' }).security?.expires).toBe('2026-12-01');
});

test.each([
	[undefined, 4321],
	['', 4321],
	['8080', 8080],
	['65535', 65535],
])('the port %j is %i', (given, port) => {
	expect(readPort({ PORT: given })).toBe(port);
});

test.each(['abc', '65536', '99999', '-1', '80.5', '0x50', '1e3', 'http://localhost:4321'])(
	'the port %j is refused before anything is built',
	(value) => {
		expect(() => readPort({ PORT: value })).toThrow(new Error(`PORT is “${value}”. Write a whole number up to 65535, such as 4321.`));
	},
);

describe.each([
	[
		'SITE_ORIGIN',
		'Write scheme and host alone, such as https://help.example; a folder on that host goes into SITE_BASE.',
		[
			'help.example',
			'help.example:8080',
			'//help.example',
			'ftp://help.example',
			'https://',
			'https://help.example/podpora',
			'https://help.example/?a',
			'https://help.example/#a',
			'https://user@help.example',
			'https://help.example\\podpora',
			'undefined',
		],
	],
	[
		'SITE_BASE',
		'Write a folder on the host in letters, digits and hyphens, such as /help/, or / where the site has the host for itself.',
		[
			'//',
			'//help',
			'/help//en/',
			'/../',
			'/./help/',
			'/help me/',
			'/nápověda/',
			'/help?a',
			'/help#a',
			'https://help.example/help/',
			'C:/Program Files/Git/help/',
			'/$1/',
		],
	],
	[
		'FEEDBACK_ENDPOINT',
		"Write a path on the site's own host, such as /feedback.",
		[
			'feedback',
			'/',
			'//votes.example/feedback',
			'/\\votes.example/feedback',
			'https://votes.example/',
			'/a"b',
			'/a b',
			'/feedback?a',
			'/../feedback',
		],
	],
	[
		'SECURITY_CONTACT',
		'Write an address that somebody reads, such as mailto:security@help.example or https://help.example/report.',
		['security@help.example', 'mailto:', 'https:help.example', 'http://help.example', 'mailto:a@b.example\nContact: mailto:c@d.example'],
	],
	[
		'SECURITY_EXPIRES',
		'Write the last day on which the contact holds, a day to come, such as 2027-11-30.',
		['2020-01-01', '2026-11-30', '2027-13-30', '2027-02-31', '2027-11', '30.11.2027', '2027-11-30T00:00:00Z'],
	],
])('a build stops and says what to write where %s', (name, advice, wrong) => {
	test.each(wrong)('is %j', (value) => {
		expect(() => readSettings({ ...security, [name]: value })).toThrow(new Error(`${name} is “${value}”. ${advice}`));
	});
});

test('a build stops where half of the contact for weaknesses is missing', () => {
	expect(() => readSettings({ ...security, SECURITY_EXPIRES: '' })).toThrowErrorMatchingInlineSnapshot(
		`[Error: SECURITY_CONTACT is set and SECURITY_EXPIRES is not. Write the last day on which the contact holds, a day to come, such as 2027-11-30.]`,
	);
	expect(() => readSettings({ ...security, SECURITY_CONTACT: undefined })).toThrowErrorMatchingInlineSnapshot(
		`[Error: SECURITY_EXPIRES is set and SECURITY_CONTACT is not. Write an address that somebody reads, such as mailto:security@help.example or https://help.example/report.]`,
	);
});
