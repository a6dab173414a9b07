import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { wholeBuilds } from '../../../src/integrations/whole-builds';

let root = '';
beforeEach(() => {
	root = mkdtempSync(path.join(tmpdir(), 'whole-builds-'));
	write('dist', 'last');
	write('dist-hosts', 'last');
});
afterEach(() => {
	rmSync(root, { recursive: true });
});

function write(folder: string, name: string): void {
	mkdirSync(path.join(root, folder), { recursive: true });
	writeFileSync(path.join(root, folder, name), name);
}

/** Begins as Astro does. @returns the folder that it builds to, and how it ends a build that is whole */
async function begin(command: 'build' | 'dev') {
	const { hooks } = wholeBuilds();
	const at = (folder: string) => pathToFileURL(`${path.join(root, folder)}/`);
	let outDir = at('dist');
	const updateConfig = (update: { outDir: URL }) => (outDir = update.outDir);
	await hooks['astro:config:setup']?.({ command, config: { root: at('.'), outDir }, updateConfig } as never);
	return { out: path.relative(root, fileURLToPath(outDir)), finish: () => hooks['astro:build:done']?.({} as never) };
}

test('a build that stops halfway leaves the last one as it was', async () => {
	const { out } = await begin('build');
	write(out, 'half');
	expect(readdirSync(path.join(root, 'dist'))).toEqual(['last']);
});

test('a whole build takes the place of the last one, with what stands beside it and nothing of what was there', async () => {
	const halted = await begin('build');
	write(halted.out, 'half');
	const { out, finish } = await begin('build');
	write(out, 'new');
	write(`${out}-hosts`, 'new');
	await finish();
	for (const folder of ['dist', 'dist-hosts']) expect(readdirSync(path.join(root, folder))).toEqual(['new']);
	expect(existsSync(path.join(root, out))).toBe(false);
});

test('the dev server reads the last build where it is', async () => {
	expect((await begin('dev')).out).toBe('dist');
	expect(readFileSync(path.join(root, 'dist/last'), 'utf8')).toBe('last');
});
