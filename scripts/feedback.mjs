/** `npm run feedback -- access.log …`: the votes in servers' logs as a table, the pages with the most "no" first. */
import './typescript.mjs';
import { readFileSync } from 'node:fs';

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
const table = [['page', 'language', 'yes', 'no', ...reasons], ...rows].map((row) => row.map(String));
const widths = table[0]?.map((_, column) => Math.max(...table.map((row) => row[column]?.length ?? 0))) ?? [];
for (const row of table)
	console.log(
		row
			.map((cell, column) => (column < 2 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0)))
			.join('  ')
			.trimEnd(),
	);
if (unread > 0) console.log(`\nNot understood: ${unread}`);
