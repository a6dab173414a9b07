/** `npm run facts`: every fact with its value, the day on which it was compared with its source, when that is due again, and the pages that show it. */
import './typescript.mjs';
import path from 'node:path';
import { inColumns } from './table.mjs';

const { reviewMonths } = await import('../src/config/site.ts');
const { readContentFiles } = await import('../src/integrations/content/content-files.ts');
const { readContent } = await import('../src/content-checks/source.ts');
const { reportFacts } = await import('../src/content-checks/facts-report.ts');

const today = new Date();
const files = readContentFiles(path.join(import.meta.dirname, '..'));
const facts = reportFacts(readContent(files, today), today, reviewMonths);
const rows = facts.map(({ id, fact, value, checked, due, late, pages }) => [
	fact,
	id,
	value,
	checked,
	late ? `${due} late` : due,
	pages.join(', '),
]);
console.log(inColumns([['fact', 'id', 'value', 'compared', 'due', 'named on'], ...rows]));
const late = facts.filter((line) => line.late).length;
console.log(late === 0 ? '\nNone is late.' : `\n${late} late: compare them and set "checked" in src/content/facts.`);
