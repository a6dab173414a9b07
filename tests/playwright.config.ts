import { defineConfig, devices } from '@playwright/test';
import path from 'node:path';
import { chromiumPath } from '../scripts/browsers.mjs';

const port = Number(process.env['TEST_PORT'] ?? 4399);
const executablePath = chromiumPath();
const chromium = { ...devices['Desktop Chrome'], launchOptions: executablePath === undefined ? {} : { executablePath } };

/** The built site, as it ships. `build` needs no browser; the others differ in what the browser may do. */
export default defineConfig({
	testDir: '.',
	outputDir: '../test-results',
	fullyParallel: true,
	forbidOnly: process.env['CI'] !== undefined,
	workers: 2,
	reporter: [['list'], ['./support/summary-reporter.ts']],
	use: { baseURL: `http://localhost:${port}`, trace: 'retain-on-failure' },
	webServer: {
		command: `npx astro preview --host localhost --port ${port}`,
		cwd: path.join(import.meta.dirname, '..'),
		url: `http://localhost:${port}/`,
		reuseExistingServer: false,
		// Astro would send the server to the background when it believes that a program started it.
		env: { ASTRO_PREVIEW_BACKGROUND: '0' },
	},
	projects: [
		{ name: 'build', testDir: './build' },
		{ name: 'e2e', testDir: './e2e', use: chromium },
		{ name: 'a11y', testDir: './a11y', use: chromium },
		{ name: 'nojs', testDir: './nojs', use: { ...chromium, javaScriptEnabled: false } },
	],
});
