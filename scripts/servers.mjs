import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';

const cache = path.join(import.meta.dirname, '../.cache/servers');

/** What has to be there to run a server, and the Debian packages that bring it. */
const servers = {
	nginx: {
		files: ['usr/sbin/nginx', 'usr/lib/nginx/modules/ngx_http_brotli_static_module.so'],
		packages: ['nginx', 'libnginx-mod-http-brotli-static'],
	},
	caddy: { files: ['usr/bin/caddy'], packages: ['caddy'] },
};

/**
 * Where a server's files are: on the system, or unpacked from Debian's packages into `.cache/servers`. Packages are never installed:
 * that would need root and start a server of its own.
 * @param {keyof typeof servers} name
 * @returns {{ files: string[] } | { missing: string }} absolute paths in the order above, or why there is none
 */
export function findServer(name) {
	const { files, packages } = servers[name];
	const own = path.join(cache, name);
	const from = ['/', own].find((root) => files.every((file) => existsSync(path.join(root, file))));
	if (from !== undefined) return { files: files.map((file) => path.join(from, file)) };
	const missing = fillFolder(own, (folder) => unpack(packages, folder));
	return missing === undefined ? { files: files.map((file) => path.join(own, file)) } : { missing: `${name} is not here: ${missing}` };
}

/**
 * Makes a folder that is there as a whole or not at all, however the program ends: it is filled beside its place.
 * @param {string} folder
 * @param {(folder: string) => string | undefined} fill returns why it did not work
 * @returns {string | undefined} why it did not work
 */
export function fillFolder(folder, fill) {
	mkdirSync(path.dirname(folder), { recursive: true });
	const begun = mkdtempSync(`${folder}-`);
	try {
		const failed = fill(begun);
		if (failed !== undefined) return failed;
		rmSync(folder, { recursive: true, force: true });
		renameSync(begun, folder);
		return undefined;
	} finally {
		rmSync(begun, { recursive: true, force: true });
	}
}

/**
 * @param {string[]} packages
 * @param {string} folder
 * @returns {string | undefined} why it did not work
 */
function unpack(packages, folder) {
	const download = () => spawnSync('apt-get', ['download', ...packages], { cwd: folder, encoding: 'utf8' });
	let got = download();
	if (got.error !== undefined) return 'it is no part of the system, and there is no apt-get';
	if (got.status !== 0) {
		// The lists of packages may be missing or old; only root can fetch them.
		spawnSync('apt-get', ['update'], { stdio: 'ignore' });
		got = download();
	}
	if (got.status !== 0) return `apt-get download ${packages.join(' ')} failed: ${got.stderr.trim().split('\n').at(-1) ?? ''}`;
	for (const file of readdirSync(folder).filter((entry) => packages.some((name) => entry.startsWith(`${name}_`)))) {
		const unpacked = spawnSync('dpkg-deb', ['-x', file, folder], { cwd: folder, encoding: 'utf8' });
		if (unpacked.status !== 0) return `dpkg-deb -x ${file} failed: ${unpacked.stderr.trim()}`;
	}
	return undefined;
}
