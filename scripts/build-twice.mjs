/** Builds the site today and in 400 days, and fails where the two differ by a byte: pages may not depend on the day of their build. */
import './node-version.mjs';
import './no-telemetry.mjs';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';

const { build } = await import('astro');
const folders = ['.cache/build-today', '.cache/build-later'];
const [today = '', later = ''] = folders;
const delay = 400 * 24 * 60 * 60 * 1000;
const Clock = Date;

/** @param {string} folder */
function filesOf(folder) {
	const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
	return new Map(
		files.map((entry) => {
			const file = path.join(entry.parentPath, entry.name);
			return [path.relative(folder, file), createHash('sha256').update(readFileSync(file)).digest('hex')];
		}),
	);
}

for (const folder of folders) rmSync(folder, { recursive: true, force: true });
await build({ outDir: today, logLevel: 'error' });
globalThis.Date = new Proxy(Clock, {
	construct: (target, given) => Reflect.construct(target, given.length === 0 ? [Clock.now() + delay] : given),
	get: (target, name) => (name === 'now' ? () => Clock.now() + delay : Reflect.get(target, name)),
});
await build({ outDir: later, logLevel: 'error' });

const first = filesOf(today);
const second = filesOf(later);
const names = [...new Set([...first.keys(), ...second.keys()])].sort();
const different = names.filter((name) => first.get(name) !== second.get(name));
console.log(different.length === 0 ? `${names.length} files, all the same.` : `Not the same:\n${different.join('\n')}`);
process.exitCode = different.length === 0 ? 0 : 1;
