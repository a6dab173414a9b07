/**
 * `npm run bench:load` reports how many pages a second nginx and Caddy serve with the configurations that the build wrote, beside the
 * same server with one plain file and no rules. Bounded: a few seconds each, on loopback. It reports and never fails. It asks with wrk
 * (`apt-get install wrk`) where that is there: Node asks more slowly than nginx answers, and every configuration looks the same then.
 */
import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { Agent, get } from 'node:http';
import { connect } from 'node:net';
import { cpus, tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { findServer } from '../../scripts/servers.mjs';
import { caddyOnLoopback, nginxOnLoopback } from '../support/loopback.mjs';

const seconds = 5;
const connections = 32;
const dist = path.join(import.meta.dirname, '../../dist');
const folder = mkdtempSync(path.join(tmpdir(), 'help-load-'));
const plain = path.join(folder, 'plain');
mkdirSync(plain);
const page = readFileSync(path.join(dist, 'en/faq/index.html.br'));
writeFileSync(path.join(plain, 'page.html'), page);

const pages = readdirSync(dist, { recursive: true, encoding: 'utf8' })
	.filter((file) => file.endsWith('index.html'))
	.map((file) => `/${file.replaceAll(path.sep, '/').replace(/index\.html$/, '')}`);

const withWrk = spawnSync('wrk', ['-v']).error === undefined;

/**
 * Asks with wrk, which goes through the addresses in turn.
 * @param {number} port
 * @param {string[]} addresses
 */
async function loadByWrk(port, addresses) {
	const script = path.join(folder, 'addresses.lua');
	writeFileSync(
		script,
		`local addresses = { ${addresses.map((address) => `'${address}'`).join(', ')} }
local turn = 0
wrk.headers['accept-encoding'] = 'br'
request = function()
	turn = turn % #addresses + 1
	return wrk.format(nil, addresses[turn])
end
done = function(summary, latency)
	local wrong = summary.errors
	local failed = wrong.connect + wrong.read + wrong.write + wrong.status + wrong.timeout
	io.write(string.format('\\n%d %d %f', summary.requests / summary.duration * 1000000, failed, latency:percentile(99) / 1000))
end
`,
	);
	const wrk = spawn('wrk', ['-t', '2', '-c', String(connections), '-d', `${seconds}s`, '-s', script, `http://127.0.0.1:${port}`]);
	let output = '';
	wrk.stdout.on('data', (/** @type {Buffer} */ data) => (output += data.toString()));
	await new Promise((resolve) => wrk.once('close', resolve));
	const [perSecond = 0, errors = 0, slow = 0] = output.trim().split('\n').at(-1)?.split(' ').map(Number) ?? [];
	return { perSecond, errors, slow };
}

/**
 * Asks one address after the other on a number of open connections.
 * @param {number} port
 * @param {string[]} addresses
 */
async function load(port, addresses) {
	const agent = new Agent({ keepAlive: true, maxSockets: connections });
	const until = performance.now() + seconds * 1000;
	let done = 0;
	let errors = 0;
	/** @type {number[]} */
	const times = [];
	/** @param {number} worker */
	const ask = async (worker) => {
		for (let turn = worker; performance.now() < until; turn += connections) {
			const begin = performance.now();
			const status = await new Promise((resolve) => {
				const options = { agent, port, host: '127.0.0.1', path: addresses[turn % addresses.length], headers: { 'accept-encoding': 'br' } };
				get(options, (response) => {
					response.resume().on('end', () => {
						resolve(response.statusCode);
					});
				}).on('error', () => {
					resolve(0);
				});
			});
			times.push(performance.now() - begin);
			done += 1;
			if (status !== 200) errors += 1;
		}
	};
	await Promise.all(Array.from({ length: connections }, (_, worker) => ask(worker)));
	agent.destroy();
	times.sort((a, b) => a - b);
	return { perSecond: Math.round(done / seconds), errors, slow: times[Math.floor(times.length * 0.99)] ?? 0 };
}

/**
 * @param {'nginx' | 'caddy'} name
 * @param {number} port
 * @param {boolean} bare one plain file and no rules
 * @returns {string} the server's own configuration
 */
function configuration(name, port, bare) {
	const written = (/** @type {string} */ file) => readFileSync(`${dist}-hosts/${file}`, 'utf8');
	const loopback = { port, root: dist, votes: path.join(folder, 'votes') };
	if (name === 'caddy') {
		const own = bare
			? `http://127.0.0.1:${port} {\n\troot * ${plain}\n\tfile_server\n}\n`
			: caddyOnLoopback(written('Caddyfile'), loopback);
		return `{\n\tadmin off\n\tauto_https off\n}\n${own}`;
	}
	const [, brotli = ''] = files(name);
	const own = bare ? `server { listen 127.0.0.1:${port}; root ${plain}; }` : nginxOnLoopback(written('nginx.conf'), loopback);
	const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((part) => `${part}_temp_path ${folder}/temp;`).join(' ');
	const user = process.getuid?.() === 0 ? 'user root;' : '';
	return `load_module ${brotli}; ${user} daemon off; worker_processes ${cpus().length}; pid ${folder}/pid; events {}\nhttp { access_log off; ${temporary}\n${own}}\n`;
}

/** @param {'nginx' | 'caddy'} name */
function files(name) {
	const found = findServer(name);
	return 'files' in found ? found.files : [];
}

/**
 * Waits until somebody listens there. A server tells nobody that it does: asking again is the only way to know.
 * @param {number} port
 */
async function listening(port) {
	for (let tries = 0; tries < 200; tries++) {
		const socket = connect(port, '127.0.0.1');
		const isUp = await new Promise((resolve) => socket.once('connect', () => resolve(true)).once('error', () => resolve(false)));
		socket.destroy();
		if (isUp) return;
		await setTimeout(50);
	}
	throw new Error(`Nothing listens on port ${port}.`);
}

/**
 * @param {'nginx' | 'caddy'} name
 * @param {boolean} bare
 */
async function measure(name, bare) {
	const port = 20_000 + (process.pid % 10_000) + (bare ? 1 : 0);
	const file = path.join(folder, `${name}-${bare}`);
	writeFileSync(file, configuration(name, port, bare));
	const [binary = ''] = files(name);
	const args = name === 'nginx' ? ['-p', folder, '-e', 'stderr', '-c', file] : ['run', '--adapter', 'caddyfile', '--config', file];
	const server = spawn(binary, args, { stdio: 'ignore', env: { ...process.env, HOME: folder } });
	const ended = new Promise((resolve) => server.once('exit', resolve));
	try {
		await listening(port);
		return await (withWrk ? loadByWrk : load)(port, bare ? ['/page.html'] : pages);
	} finally {
		server.kill();
		await ended;
	}
}

console.log(
	`${pages.length} pages in Brotli, ${connections} connections, ${seconds} s each, asked by ${withWrk ? 'wrk' : 'Node, which is the slower one'}; plain: one file of ${page.length} B without rules`,
);
for (const name of /** @type {const} */ (['nginx', 'caddy'])) {
	const found = findServer(name);
	if ('missing' in found) {
		console.log(found.missing);
		continue;
	}
	const measured = [await measure(name, true), await measure(name, false)];
	for (const [index, { perSecond, errors, slow }] of measured.entries()) {
		const label = `${name.padEnd(6)} ${index === 0 ? 'plain' : 'site '}`;
		console.log(`${label} ${String(perSecond).padStart(7)} answers/s  ${errors} errors  99 % within ${slow.toFixed(1)} ms`);
	}
	const [plainOne, siteOne] = measured;
	console.log(`${name.padEnd(6)} ratio ${((siteOne?.perSecond ?? 0) / (plainOne?.perSecond ?? 1)).toFixed(2)}`);
}
rmSync(folder, { recursive: true, force: true });
