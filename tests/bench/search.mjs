/**
 * What the first search costs, beside Pagefind's own default interface on the same index: requests, bytes on the wire and time
 * from focus to the first hit on a slow line.
 */
import path from 'node:path';
import { close, createIndex } from 'pagefind';
import { launchBrowser, median, slowLine, table } from './measure.mjs';
import { dist, serveBuild } from './server.mjs';

/** Searches of which the middle one counts; one more before them fills the memories. */
const rounds = 5;

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

/** @returns the report */
export async function benchSearch() {
	const server = await serveBuild(await bareSite());
	const browser = await launchBrowser();
	const rows = [];
	for (const way of ways) {
		await measure(way);
		const times = [];
		let sent = server.takeSent();
		for (let round = 0; round < rounds; round++) {
			times.push(await measure(way));
			sent = server.takeSent();
		}
		const bytes = sent.reduce((sum, answer) => sum + answer.bytes, 0);
		rows.push([way.name, median(times), sent.length, (bytes / 1000).toFixed(1)]);
	}
	await browser.close();
	server.close();
	return table(['First search on slow 4G', 'first hit, ms', 'requests', 'kB'], rows);

	/** @param {(typeof ways)[number]} way @returns {Promise<number>} milliseconds */
	async function measure({ start, field, hit, query }) {
		const page = await browser.newPage();
		const session = await page.context().newCDPSession(page);
		await session.send('Network.enable');
		// The symbol of the page comes after it, and is no part of the search.
		await page.goto(server.origin + start, { waitUntil: 'networkidle' });
		await session.send('Network.emulateNetworkConditions', slowLine);
		server.takeSent();
		const time = await page.evaluate(firstHit, { field, hit, query });
		await page.close();
		return time;
	}
}

/**
 * Runs in the page: focuses the field, puts the words in, and waits for the first hit.
 * @param {{ field: string, hit: string, query: string }} where
 * @returns {Promise<number>}
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

/** Pagefind's default interface as its documentation sets it up, over the same pages as its command line indexes them. */
async function bareSite() {
	/** @type {Map<string, string | Buffer>} */
	const files = new Map([
		[
			'/bare/',
			`<!doctype html><html lang="en"><title>Bare</title><link rel="stylesheet" href="/bare/pagefind/pagefind-ui.css">
			<div id="search"></div><script src="/bare/pagefind/pagefind-ui.js"></script>
			<script>new PagefindUI({ element: '#search', showSubResults: true, showImages: false, bundlePath: '/bare/pagefind/' });</script>`,
		],
	]);
	const { index } = await createIndex({});
	if (!index) throw new Error('Pagefind could not start.');
	await index.addDirectory({ path: path.join(dist, 'en') });
	for (const { path: name, content } of (await index.getFiles()).files) files.set(`/bare/pagefind/${name}`, Buffer.from(content));
	await close();
	return files;
}
