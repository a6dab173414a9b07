/**
 * `npm run bench` reports what the first search of the built site costs, beside Pagefind's own default interface on the same
 * index: requests, bytes on the wire and time from focus to the first hit on a slow 4G line. It reports and never fails.
 */
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { chromium } from '@playwright/test';
import { createIndex, close } from 'pagefind';
import { chromiumPath } from '../../scripts/browsers.mjs';

const dist = path.join(import.meta.dirname, '../../dist');
/** The line that Chromium's developer tools call "Slow 4G": 562.5 ms until the first byte, 1.44 Mbit/s. */
const line = { offline: false, latency: 562.5, downloadThroughput: 180_000, uploadThroughput: 84_375 };
/** Searches of which the middle one counts. */
const rounds = 5;
/** Files that are compressed already; for all others the server does it. */
const compressed = /\.(pagefind|pf_\w+)$/;
/** @type {Record<string, string>} */
const types = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css', '.json': 'application/json', '.svg': 'image/svg+xml' };

/** Pagefind's default interface as its documentation sets it up, put beside the site in memory. @type {Map<string, string | Buffer>} */
const bare = new Map(
	Object.entries({
		'/bare/': `<!doctype html><html lang="en"><title>Bare</title><link rel="stylesheet" href="/bare/pagefind/pagefind-ui.css">
			<div id="search"></div><script src="/bare/pagefind/pagefind-ui.js"></script>
			<script>new PagefindUI({ element: '#search', showSubResults: true, showImages: false, bundlePath: '/bare/pagefind/' });</script>`,
	}),
);

/** Each file is compressed once, ahead, as a deployment does. @type {Map<string, Buffer>} */
const squeezed = new Map();

/** What the server has sent since the focus; the browser's own count leaves out what workers fetch. */
const sent = { requests: 0, bytes: 0 };

const server = createServer((request, response) => {
	const { pathname } = new URL(request.url ?? '/', 'http://x');
	const file = path.join(dist, pathname.endsWith('/') ? `${pathname}index.html` : pathname);
	const content = bare.get(pathname) ?? (existsSync(file) ? readFileSync(file) : undefined);
	if (content === undefined) {
		response.writeHead(404).end();
		return;
	}
	const type = types[path.extname(pathname.endsWith('/') ? 'index.html' : pathname)] ?? 'application/octet-stream';
	const isReady = compressed.test(pathname);
	response.writeHead(200, { 'content-type': type, ...(isReady ? {} : { 'content-encoding': 'br' }) });
	if (!isReady && !squeezed.has(pathname)) squeezed.set(pathname, brotliCompressSync(content));
	const body = isReady ? Buffer.from(content) : squeezed.get(pathname);
	sent.requests += 1;
	sent.bytes += body?.length ?? 0;
	response.end(body);
});

await addBareIndex();
await new Promise((resolve) => {
	server.listen(0, () => {
		resolve(undefined);
	});
});
const address = server.address();
if (address === null || typeof address === 'string') throw new Error('The server has no port.');
const { port } = address;
const executablePath = chromiumPath();
const browser = await chromium.launch(executablePath === undefined ? {} : { executablePath });
const ways = [
	{ name: 'this site, English', start: '/en/sms-does-not-arrive/', field: '[type=search]', hit: '[role=option]', query: 'password' },
	{ name: 'this site, Czech', start: '/cs/sms-neprichazi/', field: '[type=search]', hit: '[role=option]', query: 'heslo' },
	{
		name: 'Pagefind’s default interface, English',
		start: '/bare/',
		field: '.pagefind-ui__search-input',
		hit: '.pagefind-ui__result-link',
		query: 'password',
	},
];
for (const way of ways) {
	// The first round only fills the server's memory.
	await measure(way);
	const times = [];
	for (let round = 0; round < rounds; round++) times.push((await measure(way)).time);
	const { requests, bytes } = sent;
	const time = times.toSorted((a, b) => a - b)[Math.floor(rounds / 2)] ?? 0;
	console.log(
		`${way.name.padEnd(40)} first hit after ${String(time).padStart(5)} ms, ${requests} requests, ${(bytes / 1000).toFixed(1)} kB`,
	);
}
await browser.close();
server.close();

/** @param {(typeof ways)[number]} way */
async function measure({ start, field, hit, query }) {
	const page = await browser.newPage();
	const session = await page.context().newCDPSession(page);
	await session.send('Network.enable');
	// The symbol of the page comes after it, and is no part of the search.
	await page.goto(`http://localhost:${port}${start}`, { waitUntil: 'networkidle' });
	await session.send('Network.emulateNetworkConditions', line);
	Object.assign(sent, { requests: 0, bytes: 0 });
	const time = await page.evaluate(firstHit, { field, hit, query });
	await page.close();
	return { time };
}

/**
 * Runs in the page: focuses the field, puts the words in, and waits for the first hit.
 * @param {{ field: string, hit: string, query: string }} where
 */
function firstHit({ field, hit, query }) {
	const input = document.querySelector(field);
	if (!(input instanceof HTMLInputElement)) throw new Error(`There is no field ${field}.`);
	const begin = performance.now();
	return new Promise((resolve) => {
		const look = () => {
			if (document.querySelector(hit)) resolve(Math.round(performance.now() - begin));
			else requestAnimationFrame(look);
		};
		input.focus();
		input.value = query;
		input.dispatchEvent(new Event('input', { bubbles: true }));
		look();
	});
}

/** The same pages as Pagefind's command line indexes them. */
async function addBareIndex() {
	const { index } = await createIndex({});
	if (!index) throw new Error('Pagefind could not start.');
	await index.addDirectory({ path: path.join(dist, 'en') });
	const { files } = await index.getFiles();
	for (const { path: name, content } of files) bare.set(`/bare/pagefind/${name}`, Buffer.from(content));
	await close();
}
