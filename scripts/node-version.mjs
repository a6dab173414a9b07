/** Stops with one sentence where Node is older than package.json asks for. Imported first, before anything such a Node cannot run. */
import { readFileSync } from 'node:fs';

/** @param {string} file */
const read = (file) => readFileSync(new URL(`../${file}`, import.meta.url), 'utf8').trim();

const needed = JSON.parse(read('package.json')).engines.node.replace('>=', '');
const isTooOld = needed.localeCompare(process.versions.node, 'en', { numeric: true }) > 0;

if (isTooOld) {
	const cure = `start it by npm after \`npm ci\`, which brings a newer one, or install Node ${read('.nvmrc')}.`;
	console.error(`Node ${needed} or newer is needed, and this is Node ${process.versions.node}: ${cure}`);
	process.exit(1);
}
