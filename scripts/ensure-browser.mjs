/** Finds a browser for the tests or installs one, and says which it is. */
import './node-version.mjs';
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from './browsers.mjs';

/** Ten minutes: a slow line must be able to fetch a browser. */
const timeout = 600_000;

/**
 * @param {string} command
 * @param {string[]} args
 * @param {Record<string, string>} env
 */
function run(command, args, env = {}) {
	return spawnSync(command, args, { stdio: 'inherit', env: { ...process.env, ...env }, timeout }).status === 0;
}

function installFromPlaywright() {
	console.log('No Chromium found. Trying Playwright’s own download …');
	run(process.execPath, ['node_modules/@playwright/test/cli.js', 'install', 'chromium'], {
		PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '10000',
	});
}

function installFromDebian() {
	if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return;
	console.log('Trying Debian’s package …');
	const env = { DEBIAN_FRONTEND: 'noninteractive' };
	if (!run('apt-get', ['update', '-qq'], env)) return;
	run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium-headless-shell', 'fonts-liberation'], env);
}

if (chromium() === undefined) installFromPlaywright();
const found = chromium();
if (found === undefined || found.slow) installFromDebian();

const browser = chromium();
if (browser === undefined) {
	console.error('No browser for the tests. Install Chromium or Chrome, or set CHROMIUM_PATH to one.');
	process.exitCode = 1;
} else {
	console.log(`Testing with ${browser.executablePath ?? 'Playwright’s own Chromium'}`);
}
