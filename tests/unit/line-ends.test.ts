import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readContentFiles } from '../../src/integrations/content/content-files';

const root = path.join(import.meta.dirname, '../..');

let folder = '';
beforeEach(() => {
	folder = mkdtempSync(path.join(tmpdir(), 'line-ends-'));
});
afterEach(() => {
	rmSync(folder, { recursive: true });
});

/** Copies what `npm run new` needs, and saves the content as an editor for Windows may. */
function copyAsOnWindows(): void {
	for (const entry of ['src', 'scripts', 'package.json']) cpSync(path.join(root, entry), path.join(folder, entry), { recursive: true });
	symlinkSync(path.join(root, 'node_modules'), path.join(folder, 'node_modules'), 'junction');
	const content = path.join(folder, 'src/content');
	for (const entry of readdirSync(content, { recursive: true, withFileTypes: true }).filter((file) => file.isFile())) {
		const file = path.join(entry.parentPath, entry.name);
		writeFileSync(file, readFileSync(file, 'utf8').replaceAll('\n', '\r\n'));
	}
}

test('a clone on Windows has the line ends that it has everywhere, and whole pictures', () => {
	const git = (...args: string[]) => {
		expect(spawnSync('git', args, { cwd: folder, encoding: 'utf8' })).toMatchObject({ status: 0 });
	};
	const files = [
		'.gitattributes',
		'package.json',
		'src/content/help/en/faq.mdx',
		'deploy/caddy/Caddyfile',
		'.ci/run',
		'docs/screenshot.png',
	];
	git('init', '--quiet');
	for (const file of files) cpSync(path.join(root, file), path.join(folder, file));
	git('add', '.');
	git('-c', 'core.autocrlf=true', 'checkout-index', '--all', '--prefix=clone/');
	const read = (from: string, file: string) => readFileSync(path.join(from, file), 'latin1');
	expect(files.filter((file) => read(path.join(folder, 'clone'), file) !== read(root, file))).toEqual([]);
});

test('content that was saved on Windows is read as any other', () => {
	copyAsOnWindows();
	const here = new Map(readContentFiles(root).map(({ path: file, text }) => [file, text]));
	expect(here.size).toBeGreaterThan(40);
	const different = readContentFiles(folder).filter(({ path: file, text }) => text !== here.get(file));
	expect(different.map(({ path: file }) => file)).toEqual([]);
});

// A script reads all content before it answers.
test('npm run new sees on Windows, too, that an address is taken', { timeout: 30_000 }, () => {
	copyAsOnWindows();
	const run = spawnSync(
		process.execPath,
		[path.join(folder, 'scripts/new.mjs'), 'second', '--en', 'SMS does not arrive', '--cs', 'Zcela jiný nadpis'],
		{ encoding: 'utf8' },
	);
	expect(run.stderr).toContain('src/content/help/en/phone.mdx has the address “sms-does-not-arrive” already.');
	expect(run.status).toBe(1);
});
