import { defineConfig, devices } from '@playwright/test';
import { findWebKit, firefox, hasOwnWebKit } from '../scripts/browsers.mjs';
import base from './playwright.config';

/** What every browser has to do: find the way, fold, search, and every tool. */
const core = [
	'journeys',
	'folds',
	'search',
	'search-results',
	'language-switch',
	'resend-timer',
	'request-composer',
	'email-check',
	'deadline',
];

/** The Firefox of the system is driven by WebDriver BiDi; Playwright's own by Playwright's own protocol. */
const { executablePath, channel } = firefox();

/**
 * `npm run test:browsers`: the core of what a reader does, in other browsers than Chromium. Not part of `npm test`, which has to
 * run where there is but one browser. `npx playwright install firefox webkit` brings both.
 */
export default defineConfig(base, {
	// What WebDriver BiDi cannot do in Firefox 153: downloads, the change event after a filled field, print, blocked storage, and
	// waiting for a page that comes back from memory.
	grepInvert: /@chromium/,
	projects: [
		{
			name: 'firefox',
			testDir: './e2e',
			testMatch: core.map((name) => `${name}.spec.ts`),
			use: {
				...devices['Desktop Firefox'],
				...(channel === undefined ? {} : { channel }),
				launchOptions: executablePath === undefined ? {} : { executablePath },
			},
		},
		// Without either of the two, Playwright says how to get the first.
		hasOwnWebKit() || findWebKit() === undefined
			? { name: 'webkit', testDir: './e2e', testMatch: core.map((name) => `${name}.spec.ts`), use: devices['Desktop Safari'] }
			: { name: 'webkit', testDir: './webkit', workers: 1 },
	],
});
