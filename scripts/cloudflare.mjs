/**
 * Serves the build as Cloudflare Pages does, by Cloudflare's own emulator, which npm fetches (200 MB, and no part of the lock file for
 * that reason). It answers from this machine and needs no account.
 */
import './typescript.mjs';
import { spawn } from 'node:child_process';
import { cpSync, rmSync } from 'node:fs';
import path from 'node:path';

const { site } = await import('../src/config/site.ts');
const { isPrecompressed } = await import('../src/integrations/hosts/compression.ts');

const wrangler = 'wrangler@4.86.0';
/** Behaviour of the platform as of a day that this version knows. */
const compatibility = '2026-05-01';

const root = path.join(import.meta.dirname, '..');
const folder = path.join(root, '.cache/cloudflare');
const served = path.join(folder, 'dist');

rmSync(folder, { recursive: true, force: true });
cpSync(path.join(root, 'dist'), path.join(served, site.base), { recursive: true, filter: (file) => !isPrecompressed(file) });
for (const name of ['_headers', '_redirects']) cpSync(path.join(root, 'dist-hosts', name), path.join(served, name));
cpSync(path.join(root, 'dist-hosts/functions'), path.join(folder, 'functions'), { recursive: true });

const place = ['--ip', '127.0.0.1', '--port', process.env['PORT'] ?? '8788', '--compatibility-date', compatibility];
const emulator = spawn('npx', ['--yes', wrangler, 'pages', 'dev', 'dist', ...place], {
	cwd: folder,
	// Its packages bring their programs ready; what they would run on installation only looks for them.
	env: { ...process.env, CI: '1', WRANGLER_SEND_METRICS: 'false', npm_config_ignore_scripts: 'true' },
	stdio: 'inherit',
	shell: process.platform === 'win32',
});
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => emulator.kill());
emulator.on('exit', (code) => process.exit(code ?? 0));
