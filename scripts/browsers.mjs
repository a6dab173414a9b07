import { existsSync } from 'node:fs';
import { chromium, firefox as ownFirefox } from '@playwright/test';

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
 * The browser for the tests: CHROMIUM_PATH, Playwright's own download, or a Chromium, Chrome or Edge of the system.
 * @returns {string | undefined} undefined where there is none
 */
export function chromiumPath() {
	return [process.env['CHROMIUM_PATH'], chromium.executablePath(), ...installed].find((path) => path !== undefined && existsSync(path));
}
