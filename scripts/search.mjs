/**
 * `npm run search "no code"` prints what the search of the last build finds and why, in every language; one language with
 * `npm run search "no code" -- --lang en`. Questions can also come line by line: `… -- --lang en --json < file`.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { builtSources } from './built-search.mjs';

const { localeCodes } = await import('../src/config/locales.ts');
const { find } = await import('../src/search/engine/find.ts');

const { values, positionals } = parseArgs({
	allowPositionals: true,
	options: { lang: { type: 'string' }, json: { type: 'boolean', default: false } },
});
const known = localeCodes.find((code) => code === values.lang);
const questions = positionals.length > 0 ? [positionals.join(' ')] : readFileSync(0, 'utf8').split('\n').filter(Boolean);

if (values.lang !== undefined && known === undefined) throw new Error(`--lang is one of ${localeCodes.join(', ')}.`);
if (known === undefined) {
	for (const code of localeCodes) spawnSync(process.execPath, [import.meta.filename, '--lang', code, ...questions], { stdio: 'inherit' });
} else {
	const sources = builtSources(known);
	for (const question of questions) print(question, await answer(question, sources));
}

/**
 * @param {string} question
 * @param {import('../src/search/engine/find.ts').Sources} sources
 */
async function answer(question, sources) {
	let last;
	for await (const findings of find(question, sources, 12)) last = findings;
	return last;
}

/**
 * @param {string} question
 * @param {import('../src/search/engine/find.ts').Findings | undefined} findings
 */
function print(question, findings) {
	const { hits = [], question: understood } = findings ?? {};
	if (values.json) {
		console.log(JSON.stringify({ question, repaired: understood?.repaired, urls: hits.map(({ url }) => url) }));
		return;
	}
	const notes = [
		understood?.repaired === undefined ? [] : [`read as “${understood.repaired}”`],
		understood?.unknown.length ? [`not on the site: ${understood.unknown.join(', ')}`] : [],
		understood?.terms.length ? [`asked: ${understood.terms.map(({ word, weight }) => `${word} ${weight.toFixed(1)}`).join(', ')}`] : [],
	].flat();
	console.log(`\n${values.lang ?? ''}: “${question}”${notes.map((note) => `\n   ${note}`).join('')}`);
	if (hits.length === 0) console.log('   nothing found');
	for (const [at, { url, title, page, because }] of hits.entries()) {
		console.log(`${String(at + 1).padStart(3)}. ${title.map(({ text }) => text).join('')}${page === undefined ? '' : `  ·  ${page}`}`);
		console.log(`     ${url}  (${because})`);
	}
}
