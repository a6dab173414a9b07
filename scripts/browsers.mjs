import { existsSync } from 'node:fs';
import { chromium as ownChromium, firefox as ownFirefox, webkit as ownWebKit } from '@playwright/test';

/** Without the parts that draw a window, Chromium runs the tests in two fifths of the time. */
const shell = '/usr/bin/chromium-headless-shell';

const installed = [
	'/usr/bin/chromium',
	'/usr/bin/google-chrome-stable',
	'/usr/bin/google-chrome',
	'/usr/bin/chromium-browser',
	'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
	'/Applications/Chromium.app/Contents/MacOS/Chromium',
	'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
	'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
	'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

const installedFirefox = ['/usr/bin/firefox-esr', '/usr/bin/firefox', '/Applications/Firefox.app/Contents/MacOS/firefox'];

/**
 * Firefox for the tests: Playwright's own download, which needs no path, or FIREFOX_PATH, or the system's, by the channel that
 * drives it.
 * @returns {{ executablePath?: string, channel?: string }} empty for Playwright's own, also where it has still to be fetched
 */
export function firefox() {
	const executablePath = [process.env['FIREFOX_PATH'], ...installedFirefox].find((path) => path !== undefined && existsSync(path));
	if (executablePath === undefined || existsSync(ownFirefox.executablePath())) return {};
	return { executablePath, channel: 'moz-firefox' };
}

/**
 * The browser for the tests: CHROMIUM_PATH, Debian's Chromium without a window, Playwright's own download (which brings such a
 * one and needs no path), or a Chromium, Chrome or Edge of the system.
 * @returns {{ executablePath?: string, slow?: true } | undefined} where it is, and whether it draws a window that nobody sees;
 * undefined where there is none
 */
export function chromium() {
	const isThere = (/** @type {string | undefined} */ path) => path !== undefined && existsSync(path);
	const first = [process.env['CHROMIUM_PATH'], shell].find(isThere);
	if (first === undefined && existsSync(ownChromium.executablePath())) return {};
	const executablePath = first ?? installed.find(isThere);
	if (executablePath === undefined) return undefined;
	return first === undefined ? { executablePath, slow: true } : { executablePath };
}

/** What Playwright needs to start it; where there is none, it says so itself. */
export function launchOptions() {
	const { executablePath } = chromium() ?? {};
	return executablePath === undefined ? {} : { executablePath };
}

const webkitDriver = '/usr/bin/WebKitWebDriver';
const webkitBrowsers = ['x86_64', 'aarch64'].map((machine) => `/usr/lib/${machine}-linux-gnu/webkit2gtk-4.1/MiniBrowser`);

/**
 * The WebKit of a Linux system and the driver for it (Debian: `apt-get install webkit2gtk-driver xvfb xauth`). Playwright drives
 * its own WebKit only.
 * @returns {{ driver: string, browser: string } | undefined} undefined where there is none
 */
export function findWebKit() {
	const browser = webkitBrowsers.find((file) => existsSync(file));
	if (browser === undefined || !existsSync(webkitDriver) || !existsSync('/usr/bin/xvfb-run')) return undefined;
	return { driver: webkitDriver, browser };
}

/** Whether Playwright's own WebKit is there. */
export function hasOwnWebKit() {
	return existsSync(ownWebKit.executablePath());
}
