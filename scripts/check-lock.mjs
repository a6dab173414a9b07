/**
 * Fails on a lock file that does not install everywhere: a platform package that the registry did not have when the lock was
 * made is dropped from it silently, and `npm ci` then fails on that platform. Also fails on download addresses and on
 * packages without integrity.
 */
import { readFileSync } from 'node:fs';

/** @type {{ packages: Record<string, { optionalDependencies?: Record<string, string>, link?: boolean, integrity?: string, resolved?: string }> }} */
const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8'));

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
	if (path === '' || entry.link) return found;
	if (!entry.integrity) found.push(`${path} has no integrity`);
	if (entry.resolved) found.push(`${path} names a download address`);
	return found;
});

for (const problem of problems) console.error(`package-lock.json: ${problem}`);
if (problems.length > 0) console.error('Choose a version whose platform packages are all in the registry, and write the lock again.');
else console.log(`package-lock.json: ${Object.keys(packages).length} packages, complete`);
process.exitCode = problems.length > 0 ? 1 : 0;
