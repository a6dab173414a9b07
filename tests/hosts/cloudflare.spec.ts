import { readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from '@playwright/test';
import { site } from '../../src/config/site';
import { inlineScripts } from '../../src/integrations/pages/inline-code';
import { answerHeaders } from '../../src/integrations/hosts/content-security-policy';
import { caching, hashedFolders } from '../../src/integrations/hosts/served-files';

const root = path.join(import.meta.dirname, '../..');
const hosts = path.join(root, 'dist-hosts');

interface Functions {
	onRequestPost(context: { request: Request }): Response;
	onRequest(): Response;
}

test('the headers for Cloudflare are those of every host, within its limits', async () => {
	const text = readFileSync(path.join(hosts, '_headers'), 'utf8');
	const headers = Object.entries(answerHeaders(await inlineScripts(path.join(root, 'dist')))).map(([name, value]) => `  ${name}: ${value}`);
	const kept = hashedFolders.map((folder) => `${site.base}${folder}/*\n  Cache-Control: ${caching.hashed}\n`);
	expect(text).toBe([`${site.base}*\n  ! Access-Control-Allow-Origin\n${headers.join('\n')}\n`, ...kept].join('\n'));
	// https://developers.cloudflare.com/pages/configuration/headers/
	expect(text.split('\n').filter((line) => line.length > 2000)).toEqual([]);
});

test('the function for Cloudflare takes a vote in one line and nothing else', async () => {
	const written: string[] = [];
	const log = console.log;
	console.log = (line: string) => written.push(line);
	try {
		const functions = (await import(pathToFileURL(path.join(hosts, `functions${site.base}feedback.js`)).href)) as Functions;
		const ask = (query: string) =>
			functions.onRequestPost({ request: new Request(`https://help.example/feedback?${query}`, { method: 'POST' }) }).status;
		expect(ask('page=faq&language=cs&vote=no&reason=')).toBe(204);
		expect(ask('page=<b>"&vote=no')).toBe(400);
		expect(ask(`page=${'x'.repeat(400)}`)).toBe(400);
		expect(functions.onRequest().status).toBe(405);
	} finally {
		console.log = log;
	}
	expect(written.map((line) => (JSON.parse(line) as { query: string }).query)).toEqual(['page=faq&language=cs&vote=no&reason=']);
});
