import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import {
	caddyfile,
	cloudflareFeedback,
	cloudflareHeaders,
	cloudflareRedirects,
	nginxSite,
} from '../../../src/integrations/hosts/host-files';

const hosting = {
	base: '/help/',
	host: 'help.example',
	secure: true,
	feedback: '/votes/here',
	headers: { 'X-One': "a 'b'" },
	moved: [{ from: '/help/en/old/', to: '/help/en/new/' }],
	short: ['/help/sms/'],
};

test('former addresses are led on by every host', () => {
	expect(nginxSite('{{moved}}', hosting)).toBe('\t/help/en/old/ /help/en/new/;');
	expect(caddyfile('{{moved}}', hosting)).toBe('\t\tredir /help/en/old/ /help/en/new/{asked} 301');
	expect(cloudflareRedirects(hosting)).toBe('/help/en/old/ /help/en/new/ 301\n');
});

test('an address that is said on the telephone is found in capitals', () => {
	expect(nginxSite('{{short}}', hosting)).toBe('\t/help/sms/ /help/sms/;\n\t/help/sms /help/sms/;');
	expect(caddyfile('{{short}}', hosting)).toBe('\t\t\t~(?i)^/help/sms/?$ /help/sms/');
});

test('nginx listens over TLS and leads everybody there, unless the site is to be served in the open', () => {
	const secure = nginxSite('{{redirect}}server {\n{{listen}}\n}', hosting);
	expect(secure).toContain('listen 443 ssl http2;');
	expect(secure).toContain('ssl_certificate /etc/letsencrypt/live/help.example/fullchain.pem;');
	expect(secure).toContain('return 301 https://help.example$request_uri;');
	expect(nginxSite('{{redirect}}server {\n{{listen}}\n}', { ...hosting, secure: false })).toBe(
		'server {\n\tlisten 80;\n\tlisten [::]:80;\n}',
	);
});

test('headers are the same on every host', () => {
	expect(nginxSite('{{headers}}', hosting)).toBe(`\tadd_header X-One "a 'b'" always;`);
	expect(caddyfile('{{headers}}', hosting)).toBe(`\t\tX-One "a 'b'"`);
});

test('votes are taken at the address that the pages send them to', () => {
	const template = (host: string) => readFileSync(path.join(import.meta.dirname, '../../../deploy', host), 'utf8');
	expect(nginxSite(template('nginx/site.conf'), hosting)).toContain('location = /votes/here {');
	expect(caddyfile(template('caddy/Caddyfile'), hosting)).toContain('path /votes/here\n');
});

test('a template that asks for something unknown is refused, with what there is', () => {
	expect(() => nginxSite('{{bases}}', hosting)).toThrow(/asks for \{\{bases\}\}; there are .*\bbase\b/);
});

test('every host knows the folders that are kept for ever, and how long that is', () => {
	const forEver = 'public, max-age=31536000, immutable';
	expect(nginxSite('~^{{base}}({{folders}})/ "{{hashed}}"', hosting)).toBe(
		`~^/help/(_astro|search|pagefind/fragment|pagefind/index)/ "${forEver}"`,
	);
	expect(caddyfile('{{folders}} {{hashed}}', hosting)).toBe(
		`/help/_astro/* /help/search/* /help/pagefind/fragment/* /help/pagefind/index/* ${forEver}`,
	);
	expect(cloudflareHeaders(hosting)).toBe(
		[
			"/help/*\n  ! Access-Control-Allow-Origin\n  X-One: a 'b'\n",
			...['_astro', 'search', 'pagefind/fragment', 'pagefind/index'].map((folder) => `/help/${folder}/*\n  Cache-Control: ${forEver}\n`),
		].join('\n'),
	);
});

test('every host knows the type of a page, and that texts are UTF-8', () => {
	expect(nginxSite('{{types}}', hosting)).toContain('\t\ttext/html html;');
	const compressed = nginxSite('{{text}}', hosting).split(' ');
	expect(compressed).toContain('application/json');
	expect(compressed).not.toContain('text/html');
	expect(compressed).not.toContain('image/png');
	expect(new Set(compressed).size).toBe(compressed.length);
	const types = caddyfile('{{types}}', hosting);
	expect(types).toContain('\t\t@html path *.html\n\t\theader @html Content-Type "text/html; charset=utf-8"');
	expect(types).toContain('header @png Content-Type "image/png"');
});

/** The pattern by which each host tells a vote from other requests, as JavaScript reads it. */
const votes = [nginxSite('{{vote}}', hosting), caddyfile('{{vote}}', hosting).replaceAll('\\\\', '\\'), cloudflareFeedback('{{vote}}')];

test.each([
	['page=faq&language=en&vote=yes&reason=', true],
	['page=good-email&language=cs&vote=no&reason=not-found', true],
	[`page=${'a'.repeat(64)}&language=en&vote=yes&reason=`, true],
	[`page=${'a'.repeat(65)}&language=en&vote=yes&reason=`, false],
	[`page=faq&language=en&vote=no&reason=${'a'.repeat(33)}`, false],
	['page=en%2Ffaq%2F&language=cs&vote=no&reason=not-found', false],
	['page=faq&language=en&vote=maybe&reason=', false],
	['page=faq&language=en&vote=yes', false],
	['page=&language=en&vote=yes&reason=', false],
	['page={x}&language=en&vote=yes&reason=', false],
	['page=faq&language=EN&vote=yes&reason=', false],
	['page=faq&language=en&vote=yes&reason=a%0Ab', false],
	['x=1&page=faq&language=en&vote=yes&reason=', false],
	['page=faq&language=en&vote=yes&reason=&email=a', false],
])('the query %s is a vote: %s', (query, isVote) => {
	for (const vote of votes) expect(new RegExp(vote).test(query), vote).toBe(isVote);
});

test('the places on the server are those that its operators are told of', () => {
	expect(nginxSite('{{root}} {{log}} {{host}}', hosting)).toBe('/srv/help /var/log/nginx/help-feedback.log help.example');
	expect(caddyfile('{{root}} {{log}} {{host}}', hosting)).toBe('/srv/help /var/log/caddy/help-feedback.log help.example');
});
