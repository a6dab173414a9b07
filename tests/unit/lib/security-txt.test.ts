import { expect, test } from 'vitest';
import { securityTxt } from '../../../src/integrations/hosts/security-txt';

test('says whom to tell, until when and in which languages', () => {
	const security = { contact: 'mailto:security@help.example', expires: '2027-11-30' };
	expect(securityTxt(security, 'https://help.example', ['en', 'cs'])).toBe(
		'Contact: mailto:security@help.example\nExpires: 2027-11-30T23:59:59Z\nPreferred-Languages: en, cs\nCanonical: https://help.example/.well-known/security.txt\n',
	);
});
