import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const root = path.join(import.meta.dirname, '../..');
const copied = ['src', 'public', 'deploy', 'scripts', 'astro.config.mjs', 'package.json', 'tsconfig.json'];
/** What a build keeps between two runs: each copy has its own. */
const caches = ['.astro', '.vite'];

/**
 * Copies the project, so that it can be changed and built without touching the real one. The tools are the project's own.
 * @param {string} name of the folder in `.cache`; what was there is removed
 * @param {{ warm?: boolean }} [options] `warm` takes along what the last build has kept, so that only what differs is made anew
 * @returns {string} the folder
 */
export function copyProject(name, { warm = false } = {}) {
	const folder = path.join(root, '.cache', name);
	const modules = path.join(root, 'node_modules');
	rmSync(folder, { recursive: true, force: true });
	mkdirSync(path.join(folder, 'node_modules'), { recursive: true });
	for (const entry of copied) cpSync(path.join(root, entry), path.join(folder, entry), { recursive: true });
	for (const entry of readdirSync(modules).filter((module) => !caches.includes(module)))
		symlinkSync(path.join(modules, entry), path.join(folder, 'node_modules', entry));
	if (warm) cpSync(path.join(modules, '.astro'), path.join(folder, 'node_modules/.astro'), { recursive: true });
	return folder;
}

/**
 * Takes out of the builds of a copy what does not bear on what it is built for.
 * @param {string} folder of the copy
 * @param {readonly ('cards' | 'compression' | 'budgets')[]} parts
 * @throws when the configuration no longer says so where it is looked for
 */
export function leaveOut(folder, parts) {
	if (parts.includes('cards')) rmSync(path.join(folder, 'src/pages/cards'), { recursive: true });
	const without = parts.filter((part) => part !== 'cards');
	if (without.length === 0) return;
	const file = path.join(folder, 'astro.config.mjs');
	const config = readFileSync(file, 'utf8');
	const changed = config.replace('finish()', `finish(${JSON.stringify({ without })})`);
	if (changed === config) throw new Error('astro.config.mjs has no finish() any more.');
	writeFileSync(file, changed);
}
