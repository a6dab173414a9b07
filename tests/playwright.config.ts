import { defineConfig, devices } from '@playwright/test';
import path from 'node:path';
import { launchOptions } from '../scripts/browsers.mjs';

const port = Number(process.env['TEST_PORT'] ?? 4399);
/** One process draws all tabs of a worker: tests of one site need no walls between them, and a new one takes a tenth of their time. */
const args = ['--renderer-process-limit=1', '--disable-site-isolation-trials'];
const chromium = { ...devices['Desktop Chrome'], launchOptions: { ...launchOptions(), args } };

/**
 * The built site, as it ships. `build` needs no browser; the others differ in what the browser may do.
 * Traces double the time of a run: ask for them with TRACE=1.
 */
export default defineConfig({
	testDir: '.',
	outputDir: '../test-results',
	fullyParallel: true,
	forbidOnly: process.env['CI'] !== undefined,
	workers: 2,
	reporter: [['list'], ['./support/summary-reporter.ts']],
	use: { baseURL: `http://localhost:${port}`, trace: process.env['TRACE'] === undefined ? 'off' : 'retain-on-failure' },
	webServer: {
		command: 'node scripts/serve.mjs',
		cwd: path.join(import.meta.dirname, '..'),
		url: `http://localhost:${port}/`,
		reuseExistingServer: false,
		env: { PORT: String(port) },
	},
	projects: [
		{ name: 'build', testDir: './build' },
		{ name: 'variants', testDir: './variants', use: chromium },
		{ name: 'hosts', testDir: './hosts', use: chromium },
		{ name: 'pages', testDir: './pages', use: chromium },
		{ name: 'e2e', testDir: './e2e', use: chromium },
		{ name: 'a11y', testDir: './a11y', use: chromium },
		{ name: 'nojs', testDir: './nojs', use: { ...chromium, javaScriptEnabled: false } },
	],
});
