import { expect, test } from 'vitest';
import { securityTxt } from '../../../src/lib/security-txt';

const write = (contact: string, expires?: string) => securityTxt(contact, expires, 'https://help.example', ['en', 'cs']);

test('says whom to tell, until when and in which languages', () => {
	expect(write('mailto:security@help.example', '2027-11-30')).toBe(
		'Contact: mailto:security@help.example\nExpires: 2027-11-30T23:59:59Z\nPreferred-Languages: en, cs\nCanonical: https://help.example/.well-known/security.txt\n',
	);
});

test.each([
	['an address without its kind', 'security@help.example', '2027-11-30', /SECURITY_CONTACT/],
	['a second line in the contact', 'mailto:a@b.example\nContact: mailto:c@d.example', '2027-11-30', /SECURITY_CONTACT/],
	['no last day', 'mailto:a@b.example', undefined, /SECURITY_EXPIRES/],
	['a day that is none', 'mailto:a@b.example', '2027-13-30', /SECURITY_EXPIRES/],
])('refuses %s', (_, contact, expires, message) => {
	expect(() => write(contact, expires)).toThrow(message);
});
