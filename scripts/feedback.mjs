/** `npm run feedback -- access.log …`: the votes in servers' logs as a table, the pages with the most "no" first. */
import './typescript.mjs';
import { readFileSync } from 'node:fs';
import { inColumns } from './table.mjs';

const { reasons } = await import('../src/lib/feedback.ts');
const { tallyVotes } = await import('../src/lib/feedback-log.ts');

const files = process.argv.slice(2);
if (files.length === 0) {
	console.error('Name the log: npm run feedback -- access.log');
	process.exit(1);
}

const { pages, unread } = tallyVotes(files.flatMap((file) => readFileSync(file, 'utf8').split('\n')));
const rows = pages.map(({ page, language, yes, no, reasons: given }) => [
	page,
	language,
	yes,
	no,
	...reasons.map((reason) => given[reason]),
]);
console.log(inColumns([['page', 'language', 'yes', 'no', ...reasons], ...rows]));
if (unread > 0) console.log(`\nNot understood: ${unread}`);
