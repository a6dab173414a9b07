import { expect, test } from '@playwright/test';
import { localeCodes } from '../../src/config/locales';
import { click, placeOf, standingAt, startOf } from './finder-clicks';

/** A customer's situation, the clicks from the start page (answers by id, links by target), and the page with the next step. */
type Situation = readonly [situation: string, clicks: readonly string[], outcome: string];

const mostClicks = 4;
const medianClicks = 2;

const situations: readonly Situation[] = [
	['The mailbox was deleted by mistake', ['my-email', 'deleted'], 'deleted-mailbox'],
	['The hosting of the mailbox expired four days ago', ['my-email', 'hosting-recently'], 'hosting-recently'],
	['The hosting expired two weeks ago, the domain works', ['my-email', 'hosting-earlier'], 'hosting-earlier'],
	['The hosting was cancelled last year, the domain still runs', ['my-email', 'hosting-earlier'], 'hosting-earlier'],
	['The domain of the address has expired', ['my-email', 'domain-expired'], 'domain-expired'],
	['The registry has removed the domain from DNS', ['my-email', 'domain-expired'], 'domain-expired'],
	['The mailbox is at another provider, which has locked it', ['my-email', 'external'], 'external-mailbox'],
	['The agency that made the website set up the mailbox', ['my-email', 'set-up-by-other'], 'set-up-by-other'],
	['WordPress sends to an address that nobody can open', ['my-email', 'wordpress'], 'wordpress'],
	['Several addresses, and it is unclear which one matters', ['my-email', 'unsure'], './email.mdx#which'],
	['The SMS with the code does not come', ['my-phone'], './phone.mdx'],
	['There is a typo in the phone number', ['my-phone', './phone.mdx#typo'], './phone.mdx#typo'],
	['It is unclear what the code is for', ['my-phone', './phone.mdx#where-codes'], './phone.mdx#where-codes'],
	[
		'Locked out, and another SMS than the usual one is missing',
		['unsure-start', 'cannot-log-in', 'my-phone', 'sms-other'],
		'./phone.mdx#steps',
	],
	[
		'Logged in, and the SMS for a change of a .CZ owner is missing',
		['unsure-start', 'can-log-in', 'my-phone', 'sms-cz-owner'],
		'sms-cz-owner',
	],
	[
		'Locked out, and a .CZ domain should change its owner',
		['unsure-start', 'cannot-log-in', 'my-phone', 'sms-cz-owner'],
		'cz-owner-in-writing',
	],
	['Neither mailbox nor phone, and no login', ['both', 'cannot-log-in'], 'neither'],
	['Neither mailbox nor phone, but the password still works', ['both', 'can-log-in'], 'both-logged-in'],
	['Neither mailbox nor phone, login not tried yet', ['both', 'unsure'], 'try-login'],
	[
		'The password to the account is forgotten',
		['./login-email.mdx', './login-email.mdx#forgotten-password'],
		'./login-email.mdx#forgotten-password',
	],
	['It is unknown which address is the login name', ['./login-email.mdx', './login-email.mdx#find-out'], './login-email.mdx#find-out'],
	[
		'Locked out, the login mailbox is deleted, the phone works',
		['unsure-start', 'cannot-log-in', 'login-email', 'deleted'],
		'login-by-sms',
	],
	['Logged in, but the login mailbox is gone', ['unsure-start', 'can-log-in', 'login-email'], 'change-login'],
	['The email of a domain’s owner cannot be opened', ['./owner-email.mdx'], './owner-email.mdx'],
	[
		'Only the authorization password of a .CZ domain is needed',
		['./owner-email.mdx', './owner-email.mdx#cz-registry'],
		'./owner-email.mdx#cz-registry',
	],
	[
		'Invoices go to the mailbox of a former accountant',
		['./billing-email.mdx', './billing-email.mdx#change'],
		'./billing-email.mdx#change',
	],
	['Something must be paid, and nobody can log in', ['./pay.mdx'], './pay.mdx'],
	['No payment request can be found anywhere', ['./pay.mdx', './pay.mdx#ask-for-link'], './pay.mdx#ask-for-link'],
	['The hosting has expired; how much time is left?', ['./expiry.mdx', './expiry.mdx#hosting'], './expiry.mdx#hosting'],
	['Somebody called and asked for the code', ['./genuine.mdx'], './genuine.mdx'],
];

test('the table holds thirty situations, each once', () => {
	expect(situations).toHaveLength(30);
	expect(new Set(situations.map(([situation]) => situation)).size).toBe(30);
});

for (const locale of localeCodes) {
	for (const [situation, clicks, outcome] of situations) {
		test(`${situation}: ${clicks.length} clicks in ${locale}`, () => {
			expect(clicks.length).toBeLessThanOrEqual(mostClicks);
			const end = clicks.reduce((stand, what) => click(stand, what, locale), startOf(locale));
			expect(standingAt(end)).toBe(placeOf(outcome, locale));
		});
	}
}

test('half of the situations are answered within two clicks', () => {
	const counts = situations.map(([, clicks]) => clicks.length).sort((a, b) => a - b);
	const middle = counts.length / 2;
	expect(((counts[middle - 1] ?? Infinity) + (counts[middle] ?? Infinity)) / 2).toBeLessThanOrEqual(medianClicks);
});
