import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';

const root = path.join(import.meta.dirname, '../../..');
const sound = { integrity: 'sha512-x', license: 'MIT' };
let folder = '';

/** Runs the script in a folder; the messages of both streams together. */
function check(cwd: string): { status: number | null; output: string } {
	const { status, stdout, stderr } = spawnSync(process.execPath, [path.join(root, 'scripts/check-lock.mjs')], { cwd, encoding: 'utf8' });
	return { status, output: stdout + stderr };
}

function checkLock(packages: Record<string, unknown>) {
	writeFileSync(path.join(folder, 'package-lock.json'), JSON.stringify({ packages }));
	return check(folder);
}

beforeEach(() => {
	folder = mkdtempSync(path.join(tmpdir(), 'lock-'));
});

afterEach(() => {
	rmSync(folder, { recursive: true });
});

test('the lock file of this project passes', () => {
	const { status, output } = check(root);
	expect(output).toMatch(/^package-lock\.json: \d{3,} packages, complete\n$/);
	expect(status).toBe(0);
});

describe('a lock file passes', () => {
	test('with every platform package, wherever Node would find it', () => {
		const { status, output } = checkLock({
			'': { optionalDependencies: { 'top-linux': '1.0.0' } },
			'node_modules/top-linux': sound,
			'node_modules/tool': { ...sound, optionalDependencies: { 'tool-linux': '1', 'tool-mac': '1' } },
			'node_modules/tool-linux': sound,
			'node_modules/tool/node_modules/tool-mac': sound,
		});
		expect(output).toContain('5 packages, complete');
		expect(status).toBe(0);
	});

	test('with a package of a workspace, which has no integrity', () => {
		expect(checkLock({ '': {}, 'node_modules/own': { link: true, resolved: 'own' } }).status).toBe(0);
	});
});

describe('a lock file fails', () => {
	test('without a platform package of a dependency', () => {
		const { status, output } = checkLock({ '': {}, 'node_modules/tool': { ...sound, optionalDependencies: { 'tool-win': '1' } } });
		expect(output).toContain('package-lock.json: node_modules/tool lacks its platform package tool-win');
		expect(status).toBe(1);
	});

	test('without a platform package of the project', () => {
		const { status, output } = checkLock({ '': { optionalDependencies: { 'node-arm': '1.0.0' } } });
		expect(output).toContain('the project lacks its platform package node-arm');
		expect(status).toBe(1);
	});

	test('where the platform package belongs to another package only', () => {
		const { output } = checkLock({
			'': {},
			'node_modules/tool': { ...sound, optionalDependencies: { 'tool-win': '1' } },
			'node_modules/other/node_modules/tool-win': sound,
		});
		expect(output).toContain('node_modules/tool lacks its platform package tool-win');
	});

	test('with a download address', () => {
		const { status, output } = checkLock({ '': {}, 'node_modules/tool': { ...sound, resolved: 'https://mirror.example/tool.tgz' } });
		expect(output).toContain('node_modules/tool names a download address');
		expect(status).toBe(1);
	});

	test('with a package that has no integrity', () => {
		const { status, output } = checkLock({ '': {}, 'node_modules/tool': {} });
		expect(output).toContain('node_modules/tool has no integrity');
		expect(status).toBe(1);
	});

	test('with a licence that nobody has agreed to, or none', () => {
		const { output } = checkLock({
			'': {},
			'node_modules/a': { ...sound, license: 'MIT AND SSPL-1.0' },
			'node_modules/b': { integrity: 'x' },
		});
		expect(output).toContain('node_modules/a has the licence MIT AND SSPL-1.0');
		expect(output).toContain('node_modules/b has the licence none');
	});

	test('with a version of our own that may change by itself', () => {
		const { output } = checkLock({ '': { devDependencies: { tool: '^1.0.0' } }, 'node_modules/tool': sound });
		expect(output).toContain('tool is not held to one version');
	});

	test('with every fault named, and what to do about it', () => {
		const { output } = checkLock({ '': {}, 'node_modules/a': {}, 'node_modules/b': { resolved: 'https://mirror.example/b.tgz' } });
		expect(output.match(/^package-lock\.json: /gm)).toHaveLength(5);
		expect(output).toContain('write the lock again');
	});
});
