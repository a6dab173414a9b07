import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, request, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createSiteServer } from '../../../scripts/site-server.mjs';

const root = path.join(import.meta.dirname, '../../..');
const dist = mkdtempSync(path.join(tmpdir(), 'site-'));
beforeAll(() => {
	for (const folder of ['en/faq', 'sms', '_astro']) mkdirSync(path.join(dist, folder), { recursive: true });
	for (const file of ['index.html', '404.html', 'en/faq/index.html', 'en/faq/index.html.br', 'sms/index.html', '_astro/page.js'])
		writeFileSync(path.join(dist, file), file);
});
afterAll(() => {
	rmSync(dist, { recursive: true });
});

async function listen(server: Server, port = 0): Promise<number> {
	server.listen(port, 'localhost');
	await once(server, 'listening');
	return (server.address() as AddressInfo).port;
}

describe.each(['/', '/help/'])('a site served on this machine at %s', (base) => {
	const server = createSiteServer({ dist, base, headers: { 'X-Frame-Options': 'DENY' } });
	let port = 0;
	beforeAll(async () => {
		port = await listen(server);
	});
	afterAll(() => {
		server.close();
	});

	/** Asks for exactly this address. */
	async function ask(address: string, method = 'GET') {
		const sent = request({ host: 'localhost', port, path: address, method }).end();
		const [response] = (await once(sent, 'response')) as [IncomingMessage];
		response.resume();
		return { status: response.statusCode, headers: response.headers };
	}

	test.each([
		['', 'text/html; charset=utf-8', 'no-cache'],
		['en/faq/', 'text/html; charset=utf-8', 'no-cache'],
		['en/faq/?q=sms', 'text/html; charset=utf-8', 'no-cache'],
		['_astro/page.js', 'text/javascript; charset=utf-8', 'public, max-age=31536000, immutable'],
	])('sends “%s” with its type, its headers and its time to be kept', async (address, type, kept) => {
		const { status, headers } = await ask(base + address);
		expect(status).toBe(200);
		expect(headers).toMatchObject({ 'content-type': type, 'cache-control': kept, 'x-frame-options': 'DENY' });
	});

	test.each([
		['en/faq', 'en/faq/'],
		['en/faq?q=sms', 'en/faq/?q=sms'],
		['en/faq/index.html', 'en/faq/'],
		['index.html', ''],
		['SMS', 'sms/'],
		['Sms/', 'sms/'],
		['EN/Faq/', 'en/faq/'],
	])('leads “%s” on to “%s”, as it was said or copied', async (address, to) => {
		expect(await ask(base + address)).toMatchObject({ status: 301, headers: { location: base + to } });
	});

	test.each([
		'nowhere/',
		'404.html',
		'en/faq/index.html.br',
		'_astro/',
		'en//faq/',
		'../package.json',
		'%2e%2e/package.json',
		'..%2fpackage.json',
		'%2f%2fx',
		'%5c%5cx',
		'%00',
		'%E0',
		'a'.repeat(300),
	])('shows the site’s own page for “%s”, with its headers', async (address) => {
		expect(await ask(base + address)).toMatchObject({
			status: 404,
			headers: { 'content-type': 'text/html; charset=utf-8', 'x-frame-options': 'DENY' },
		});
	});

	test('says which methods there are', async () => {
		expect(await ask(`${base}feedback`, 'POST')).toMatchObject({ status: 405, headers: { allow: 'GET, HEAD' } });
		expect(await ask(base, 'HEAD')).toMatchObject({ status: 200 });
	});
});

test('a base without its last slash is led on', async () => {
	const server = createSiteServer({ dist, base: '/help/', headers: {} });
	const port = await listen(server);
	const answer = await fetch(`http://localhost:${port}/help`, { redirect: 'manual' });
	expect([answer.status, answer.headers.get('location')]).toEqual([301, '/help/']);
	server.close();
});

const env = { ...process.env, SITE_DIST: dist };

test('the address that is said is the one that is listened at, also where its port is taken', async () => {
	const other = createServer();
	const port = await listen(other);
	const server = spawn(process.execPath, ['scripts/serve.mjs'], { cwd: root, env: { ...env, PORT: String(port) } });
	const [said] = (await once(server.stdout, 'data')) as [Buffer];
	const address = /http:\S+/.exec(said.toString())?.[0] ?? '';
	expect(address).not.toBe(`http://localhost:${port}/`);
	expect(await (await fetch(address)).text()).toBe('index.html');
	server.kill();
	other.close();
});

test('a port that is none is refused in one sentence', () => {
	const { status, stderr } = spawnSync(process.execPath, ['scripts/start.mjs'], {
		cwd: root,
		env: { ...env, PORT: 'abc' },
		encoding: 'utf8',
	});
	expect(stderr.trim()).toBe('PORT is “abc”. Write a whole number up to 65535, such as 4321.');
	expect(status).toBe(1);
});

test.skipIf(process.platform === 'win32')('the server ends with the shell that npm has started it in', async () => {
	const shell = spawn('sh', ['-c', `"${process.execPath}" scripts/serve.mjs; true`], { cwd: root, env: { ...env, PORT: '0' } });
	const [said] = (await once(shell.stdout, 'data')) as [Buffer];
	const address = /http:\S+/.exec(said.toString())?.[0] ?? '';
	expect((await fetch(address)).status).toBe(200);
	const closed = once(shell.stdout, 'close');
	shell.kill('SIGTERM');
	await closed;
	await expect(fetch(address)).rejects.toThrow();
});
