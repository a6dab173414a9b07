import { expect, test } from '@playwright/test';
import { localeCodes, locales } from '../../src/config/locales';
import { site } from '../../src/config/site';
import { shortAddresses } from '../support/finder';
import { placeOf } from './finder-clicks';
import { all, attribute, pageAt } from './pages';

/** Addresses that have been given out. They work for ever: this list only grows. */
const givenOut = [
	'sms',
	'email',
	'lost',
	'deleted-mailbox',
	'hosting-recently',
	'hosting-earlier',
	'domain-expired',
	'external-mailbox',
	'set-up-by-other',
	'wordpress',
	'change-login',
	'login-by-sms',
	'neither',
	'both-logged-in',
	'try-login',
	'sms-cz-owner',
	'cz-owner-in-writing',
	'resend',
	'other-browser',
	'phone-software',
	'ask-check',
	'request-reset',
	'open-login-change',
	'new-login-address',
	'confirm-login-change',
	'new-password',
	'send-request',
	'confirm-form',
	'open-orders',
	'choose-order',
	'payment-link',
	'open-service',
	'contact-information',
	'new-address',
	'other-services',
	'open-detail',
	'choose-contact',
	'email-two',
];

test('every address that has been given out is still there', () => {
	expect(givenOut.filter((address) => !(address in shortAddresses))).toEqual([]);
});

test('an address on the list of the site is on the list of those given out', () => {
	expect(Object.keys(shortAddresses).filter((address) => !givenOut.includes(address))).toEqual([]);
});

for (const [address, to] of Object.entries(shortAddresses)) {
	test(`/${address} leads to ${to} in every language, without script`, () => {
		const page = pageAt(`${site.base}${address}/`);
		const targets = page === undefined ? [] : all(page, 'a[data-leads-to]');
		const found = targets.map((link) => [attribute(link, 'hreflang'), attribute(link, 'href')]);
		expect(found).toEqual(localeCodes.map((locale) => [locales[locale].lang, placeOf(to, locale)]));
		const [path = '', id = ''] = (found[0]?.[1] ?? '').split('#');
		const target = pageAt(path);
		expect(id === '' ? target?.main : target?.document.querySelector(`[id="${id}"]`)).toBeTruthy();
	});
}
