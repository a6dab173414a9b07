/**
 * How fast each kind of page is there on a phone: first and largest paint, blocked time, shift, requests and bytes, on a slow line
 * with a slow processor. Beside each, in the same run, stands its floor: the same words as one file without style and script.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { kinds } from './kinds.mjs';
import { launchBrowser, median, phone, slowLine, slowProcessor, table } from './measure.mjs';
import { dist, serveBuild } from './server.mjs';

/** A frame on the slow processor is as long as what is looked for: fewer rounds tell chance. */
const rounds = 11;

/** @typedef {{ fcp: number, lcp: number, tbt: number, cls: number }} Figures */

/** @returns the report */
export async function benchPages() {
	const floors = new Map(kinds.map(({ path: at }) => [`/floor${at}`, floorOf(readFileSync(path.join(dist, at, 'index.html'), 'utf8'))]));
	const server = await serveBuild(floors);
	const browser = await launchBrowser();
	const rows = [];
	for (const { name, path: at } of kinds) {
		/** @type {Figures[]} */
		const own = [];
		/** @type {Figures[]} */
		const floor = [];
		let sent = server.takeSent();
		for (let round = 0; round < rounds; round++) {
			floor.push(await visit(`/floor${at}`));
			server.takeSent();
			own.push(await visit(at));
			sent = server.takeSent();
		}
		const middle = (/** @type {Figures[]} */ all, /** @type {keyof Figures} */ key) => median(all.map((figures) => figures[key]));
		const [lcp, floorLcp] = [middle(own, 'lcp'), middle(floor, 'lcp')];
		rows.push([
			name,
			...[middle(own, 'fcp'), lcp, floorLcp].map(Math.round),
			(lcp / floorLcp).toFixed(2),
			Math.round(middle(own, 'tbt')),
			middle(own, 'cls').toFixed(3),
			sent.length,
			...[/\/$/, /\.js$/, /\.(svg|ico|png)$/].map((type) => sum(sent.filter((answer) => type.test(answer.path)))),
		]);
	}
	await browser.close();
	server.close();
	return table(['Page', 'FCP, ms', 'LCP, ms', 'floor', 'ratio', 'TBT, ms', 'CLS', 'requests', 'HTML, B', 'script, B', 'images, B'], rows);

	/** @param {string} at @returns {Promise<Figures>} */
	async function visit(at) {
		const context = await browser.newContext(phone);
		const page = await context.newPage();
		const session = await context.newCDPSession(page);
		await session.send('Network.enable');
		await session.send('Network.emulateNetworkConditions', slowLine);
		await session.send('Emulation.setCPUThrottlingRate', { rate: slowProcessor });
		await page.addInitScript(watch);
		// What is painted largest is known only when nothing more comes.
		await page.goto(server.origin + at, { waitUntil: 'networkidle' });
		const figures = await page.evaluate(() => Reflect.get(globalThis, 'figures'));
		await context.close();
		return figures;
	}
}

/** Runs in the page, before it: what the browser reports of itself. */
function watch() {
	const figures = { fcp: 0, lcp: 0, tbt: 0, cls: 0 };
	Reflect.set(globalThis, 'figures', figures);
	/** @param {string} type @param {(entry: PerformanceEntry) => void} take */
	const observe = (type, take) => {
		new PerformanceObserver((list) => {
			for (const entry of list.getEntries()) take(entry);
		}).observe({ type, buffered: true });
	};
	observe('paint', ({ name, startTime }) => {
		if (name === 'first-contentful-paint') figures.fcp = startTime;
	});
	observe('largest-contentful-paint', ({ startTime }) => {
		figures.lcp = startTime;
	});
	// A task is felt beyond 50 ms (https://web.dev/articles/tbt).
	observe('longtask', ({ duration }) => {
		figures.tbt += duration - 50;
	});
	observe('layout-shift', (entry) => {
		figures.cls += 'value' in entry ? Number(entry.value) : 0;
	});
}

/** @param {string} html */
function floorOf(html) {
	const [body = ''] = /<body[\s\S]*<\/body>/.exec(html) ?? [];
	const words = body.replace(/<(script|style|svg)\b[\s\S]*?<\/\1>/g, '').replace(/ (class|style|data-[\w-]+)="[^"]*"/g, '');
	return `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Floor</title><link rel="icon" href="data:,">${words}`;
}

/** @param {readonly { bytes: number }[]} answers */
function sum(answers) {
	return answers.reduce((total, { bytes }) => total + bytes, 0);
}
