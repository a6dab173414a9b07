/**
 * Fails on a lock file that does not install everywhere: a platform package that the registry did not have when the lock was
 * made is dropped from it silently, and `npm ci` then fails on that platform. Also fails on download addresses and on
 * packages without integrity, on versions of our own that are not one version, and on a licence that nobody has agreed to.
 */
import './node-version.mjs';
import { readFileSync } from 'node:fs';

/** @type {{ packages: Record<string, { optionalDependencies?: Record<string, string>, link?: boolean, integrity?: string, resolved?: string, license?: string, devDependencies?: Record<string, string>, dependencies?: Record<string, string> }> }} */
const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8'));

/** Licences under which tools may be used here. What is served of others is Pagefind's search (MIT) and letters drawn in Inter (OFL-1.1). */
const agreed = new Set([
	'0BSD',
	'Apache-2.0',
	'BlueOak-1.0.0',
	'BSD-2-Clause',
	'BSD-3-Clause',
	'CC0-1.0',
	'ISC',
	'LGPL-3.0-or-later',
	'MIT',
	'MIT-0',
	'MPL-2.0',
	'OFL-1.1',
	'PSF-2.0',
	'Python-2.0',
]);

/**
 * Whether a licence is agreed to: of a choice one, of several all.
 * @param {string} licence SPDX expression
 */
function isAgreed(licence) {
	const choices = licence.replace(/[()]/g, '').split(' OR ');
	return choices.some((choice) => choice.split(' AND ').every((one) => agreed.has(one)));
}

/**
 * The folders in which Node looks for a dependency of the package at `path`, nearest first.
 * @param {string} path
 * @returns {string[]}
 */
function foldersAbove(path) {
	if (path === '') return ['node_modules'];
	const parent = path.slice(0, Math.max(0, path.lastIndexOf('/node_modules/')));
	return [`${path}/node_modules`, ...foldersAbove(parent)];
}

const problems = Object.entries(packages).flatMap(([path, entry]) => {
	const wanted = Object.keys(entry.optionalDependencies ?? {});
	const missing = wanted.filter((name) => !foldersAbove(path).some((folder) => `${folder}/${name}` in packages));
	const found = missing.map((name) => `${path || 'the project'} lacks its platform package ${name}`);
	if (path === '') {
		const ranges = Object.entries({ ...entry.dependencies, ...entry.devDependencies, ...entry.optionalDependencies });
		found.push(...ranges.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version)).map(([name]) => `${name} is not held to one version`));
	}
	if (path === '' || entry.link) return found;
	const licence = entry.license ?? 'none';
	if (!isAgreed(licence)) found.push(`${path} has the licence ${licence}`);
	if (!entry.integrity) found.push(`${path} has no integrity`);
	if (entry.resolved) found.push(`${path} names a download address`);
	return found;
});

for (const problem of problems) console.error(`package-lock.json: ${problem}`);
if (problems.length > 0) console.error('Choose a version whose platform packages are all in the registry, and write the lock again.');
else if (process.argv.includes('--licences')) listLicences();
else console.log(`package-lock.json: ${Object.keys(packages).length} packages, complete`);
process.exitCode = problems.length > 0 ? 1 : 0;

/** Prints every licence with the packages under it. */
function listLicences() {
	/** @type {Map<string, string[]>} */
	const lists = new Map();
	for (const [path, { license = 'none' }] of Object.entries(packages)) {
		if (path !== '') lists.set(license, [...(lists.get(license) ?? []), path.replace(/^.*node_modules\//, '')]);
	}
	for (const [licence, names] of [...lists].sort(([a], [b]) => a.localeCompare(b)))
		console.log(`${licence}: ${[...new Set(names)].sort().join(', ')}`);
}
