import { defineConfig } from '@playwright/test';
import path from 'node:path';
import base from './playwright.config';

const port = Number(process.env['TEST_PORT'] ?? 4398);

/**
 * `npm run test:cloudflare`: the build on the emulator of Cloudflare Pages. Not part of `npm test`, since the emulator is four times as
 * large as all else that `npm ci` brings.
 */
export default defineConfig({
	...base,
	use: { ...base.use, baseURL: `http://127.0.0.1:${port}` },
	webServer: {
		command: 'node scripts/cloudflare.mjs',
		cwd: path.join(import.meta.dirname, '..'),
		url: `http://127.0.0.1:${port}/`,
		reuseExistingServer: false,
		timeout: 300_000,
		stdout: 'pipe',
		env: { PORT: String(port) },
		gracefulShutdown: { signal: 'SIGTERM', timeout: 5000 },
	},
	projects: (base.projects ?? [])
		.filter(({ name }) => name === 'hosts')
		.map((project) => ({ ...project, name: 'cloudflare', testDir: './cloudflare' })),
});
