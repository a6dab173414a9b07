/**
 * `npm run bench` measures the last build and reports; it never fails because of a figure. `npm run bench -- pages search` measures
 * what is named, the growth of the build (`build`, `build-5000`) only so. The report is also written to `bench-report.md`, which is not committed.
 */
import { writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import path from 'node:path';
import { benchBuild } from './build.mjs';
import { benchLighthouse } from './lighthouse.mjs';
import { launchBrowser } from './measure.mjs';
import { benchPages } from './pages.mjs';
import { benchSearch } from './search.mjs';

/** @type {Record<string, () => Promise<string>>} */
const benches = {
	search: benchSearch,
	pages: benchPages,
	lighthouse: benchLighthouse,
	build: () => benchBuild([30, 1000]),
	'build-5000': () => benchBuild([5000]),
};
/** Minutes rather than seconds: only when named. */
const long = ['build', 'build-5000'];

const named = process.argv.slice(2);
const unknown = named.filter((name) => !(name in benches));
if (unknown.length > 0) throw new Error(`There is no bench “${unknown.join(', ')}”. Known: ${Object.keys(benches).join(', ')}.`);

const report = [await machine()];
for (const [name, bench] of Object.entries(benches)) {
	if (named.length > 0 ? !named.includes(name) : long.includes(name)) continue;
	const part = await bench();
	console.log(`\n${part}`);
	report.push(part);
}
writeFileSync(path.join(import.meta.dirname, '../../bench-report.md'), `${report.join('\n\n')}\n`);

async function machine() {
	const browser = await launchBrowser();
	const version = browser.version();
	await browser.close();
	const [cpu] = cpus();
	const memory = Math.round(totalmem() / 2 ** 30);
	return `${new Date().toISOString().slice(0, 10)}: ${cpus().length} × ${cpu?.model ?? 'unknown'}, ${memory} GB, Node ${process.version}, Chromium ${version}`;
}
