import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';

const root = path.join(import.meta.dirname, '../../..');
const { scripts } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as { scripts: Record<string, string> };
const started = new Set(Object.values(scripts).flatMap((line) => [...line.matchAll(/scripts\/[\w-]+\.mjs/g)].map(([file]) => file)));

/** Runs a file with a Node that takes itself for another version; what it does without the check is not waited for. */
function run(file: string, version: string) {
	const pretend = `Object.defineProperty(process, 'versions', { value: { ...process.versions, node: '${version}' } });`;
	const args = ['--import', `data:text/javascript,${encodeURIComponent(pretend)}`, file];
	const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8', input: '', timeout: 20_000 });
	return { status, output: stdout + stderr };
}

const tooOld =
	'Node 24.15 or newer is needed, and this is Node 22.18.0: start it by npm after `npm ci`, which brings a newer one, or install Node 24.21.0.\n';

test.each([...started])('%s tells a Node that is too old in one sentence', { timeout: 30_000 }, (file) => {
	expect(run(file, '22.18.0')).toEqual({ status: 1, output: tooOld });
});

test('the configuration of the build tells a Node that is too old before anything else', () => {
	const [first] = readFileSync(path.join(root, 'astro.config.mjs'), 'utf8').split('\n');
	expect(first).toBe("import './scripts/node-version.mjs';");
});

test.each([
	['22.18.0', 1],
	['24.9.0', 1],
	['24.14.1', 1],
	['24.15.0', 0],
	['24.21.0', 0],
	['26.0.0', 0],
])('Node %s ends with %i', (version, status) => {
	expect(run('scripts/node-version.mjs', version).status).toBe(status);
});
