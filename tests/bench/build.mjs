/**
 * How the build grows: copies the project, adds made articles (see articles.mjs) and builds twice. The first build draws every
 * social card, the second finds them in the cache, as it does after a day's edits.
 */
import { spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { copyProject, leaveOut } from '../support/project-copy.mjs';
import { addArticles } from './articles.mjs';
import { table } from './measure.mjs';

/**
 * @param {readonly number[]} sizes articles to add, per language
 * @returns the report
 */
export async function benchBuild(sizes = [30, 1000]) {
	const rows = [];
	for (const count of sizes) {
		const folder = prepare(count);
		const first = await build(folder);
		const again = await build(folder);
		const dist = filesIn(path.join(folder, 'dist'));
		const pages = dist.filter(({ name }) => name.endsWith('.html')).length;
		const size = dist.reduce((sum, { bytes }) => sum + bytes, 0) / 1e6;
		rows.push([count, pages, ...[first.seconds, again.seconds].map(Math.round), Math.round(again.peak), Math.round(size)]);
		rmSync(folder, { recursive: true });
	}
	return table(['Articles added per language', 'pages', 'first build, s', 'next build, s', 'peak memory, MB', 'output, MB'], rows);
}

/** @param {number} count @returns {string} folder of the copy */
function prepare(count) {
	const folder = copyProject(`bench-${count}`);
	const help = path.join(folder, 'src/content/help');
	addArticles(help, readdirSync(help), count);
	// A page that lists a thousand articles is larger than any page may be: its budget would end the build.
	leaveOut(folder, ['budgets']);
	return folder;
}

/** @param {string} folder @returns {Promise<{ seconds: number, peak: number }>} peak in MB; 0 where the system does not tell */
function build(folder) {
	const begin = performance.now();
	const program = spawn(process.execPath, ['node_modules/astro/bin/astro.mjs', 'build', '--silent'], {
		cwd: folder,
		stdio: ['ignore', 'ignore', 'inherit'],
	});
	let peak = 0;
	const watch = setInterval(() => {
		peak = Math.max(peak, memoryOf(program.pid));
	}, 200);
	return new Promise((resolve, reject) => {
		program.on('exit', (code) => {
			clearInterval(watch);
			if (code === 0) resolve({ seconds: (performance.now() - begin) / 1000, peak });
			else reject(new Error(`The build in ${folder} ended with ${String(code)}.`));
		});
	});
}

/** @param {number | undefined} pid @returns {number} MB */
function memoryOf(pid) {
	const status = `/proc/${String(pid)}/status`;
	if (!existsSync(status)) return 0;
	return Number(/VmHWM:\s+(\d+) kB/.exec(readFileSync(status, 'utf8'))?.[1] ?? 0) / 1000;
}

/** @param {string} folder */
function filesIn(folder) {
	return readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => ({ name: entry.name, bytes: statSync(path.join(entry.parentPath, entry.name)).size }));
}
