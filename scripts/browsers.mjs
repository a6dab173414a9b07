import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';

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

/**
 * The browser for the tests: CHROMIUM_PATH, Playwright's own download, or a Chromium, Chrome or Edge of the system.
 * @returns {string | undefined} undefined where there is none
 */
export function chromiumPath() {
	return [process.env['CHROMIUM_PATH'], chromium.executablePath(), ...installed].find((path) => path !== undefined && existsSync(path));
}
