import { expect, test } from 'vitest';
import { caddyfile, cloudflareRedirects, nginxSite } from '../../../src/lib/host-files';

const hosting = {
	base: '/help/',
	host: 'help.example',
	headers: { 'X-One': "a 'b'" },
	moved: [{ from: '/help/en/old/', to: '/help/en/new/' }],
};

test('former addresses are led on by every host', () => {
	expect(nginxSite('{{moved}}', hosting)).toBe('\t/help/en/old/ /help/en/new/;');
	expect(caddyfile('{{moved}}', hosting)).toBe('\t\tredir /help/en/old/ /help/en/new/ 301');
	expect(cloudflareRedirects(hosting)).toBe('/help/en/old/ /help/en/new/ 301\n');
});

test('headers are the same on every host', () => {
	expect(nginxSite('{{headers}}', hosting)).toBe(`\tadd_header X-One "a 'b'" always;`);
	expect(caddyfile('{{headers}}', hosting)).toBe(`\t\tX-One "a 'b'"`);
});

test('a template that asks for something unknown is refused, with what there is', () => {
	expect(() => nginxSite('{{bases}}', hosting)).toThrow(/asks for \{\{bases\}\}; there are .*\bbase\b/);
});
