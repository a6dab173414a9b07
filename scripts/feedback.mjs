/** `npm run feedback -- access.log …`: the votes in servers' logs as a table, the pages with the most "no" first. */
import './typescript.mjs';
import path from 'node:path';
import { logLines } from './log-lines.mjs';
import { inColumns } from './table.mjs';

const { readContentFiles } = await import('../src/integrations/content/content-files.ts');
const { readContent } = await import('../src/content-checks/source.ts');
const { reasons } = await import('../src/lib/feedback.ts');
const { VoteCount } = await import('../src/lib/feedback-log.ts');

const files = process.argv.slice(2);
if (files.length === 0) {
	console.error('Name the log: npm run feedback -- access.log');
	process.exit(1);
}

const { pages, finder } = readContent(readContentFiles(path.join(import.meta.dirname, '..')), new Date());
const written = new Set(pages.map(({ locale, id }) => `${locale}/${id}`));
const languages = new Set(pages.map(({ locale }) => String(locale)));
const votes = new VoteCount(
	(page, language) => written.has(`${language}/${page}`) || (languages.has(language) && finder.outcomes.byId.has(page)),
);

try {
	for (const file of files) for await (const line of logLines(file)) votes.add(line);
	print(votes.result);
} catch (error) {
	console.error(error instanceof Error ? error.message : error);
	process.exitCode = 1;
}

/** @param {typeof votes.result} counted */
function print({ pages: voted, elsewhere, unread }) {
	const rows = voted.map(({ page, language, yes, no, reasons: given }) => [
		page,
		language,
		yes,
		no,
		...reasons.map((reason) => given[reason]),
	]);
	console.log(inColumns([['page', 'language', 'yes', 'no', ...reasons], ...rows]));
	if (elsewhere > 0) console.log(`\nOn pages that the site does not have: ${elsewhere}`);
	if (unread > 0) console.log(`\nNot understood: ${unread}`);
	if (rows.length + elsewhere + unread === 0) console.log('\nThere is no vote in it.');
}
