/** Lighthouse's four marks for each kind of page, as it rates a phone. */
import lighthouse from 'lighthouse';
import { kinds } from './kinds.mjs';
import { launchBrowser, median, table } from './measure.mjs';
import { serveBuild } from './server.mjs';

const rounds = 3;

/** By which Lighthouse finds the browser. */
const port = 9417;
const categories = ['performance', 'accessibility', 'best-practices', 'seo'];

/** @returns the report, with what cost marks below the table */
export async function benchLighthouse() {
	const server = await serveBuild();
	const browser = await launchBrowser([`--remote-debugging-port=${port}`]);
	const rows = [];
	const faults = [];
	for (const { name, path, isUnlisted = false } of kinds) {
		// Questions of the finder are kept from search engines on purpose: their answers are what is to be found.
		const skipAudits = isUnlisted ? ['is-crawlable'] : [];
		/** @type {import('lighthouse').Result[]} */
		const reports = [];
		for (let round = 0; round < rounds; round++) {
			const result = await lighthouse(server.origin + path, { port, logLevel: 'error', onlyCategories: categories, skipAudits });
			if (result === undefined) throw new Error(`Lighthouse has no result for ${path}.`);
			reports.push(result.lhr);
		}
		rows.push([name, ...categories.map((id) => Math.round(median(reports.map((lhr) => lhr.categories[id]?.score ?? 0)) * 100))]);
		for (const id of categories)
			faults.push(...new Set(reports.flatMap((lhr) => lost(lhr, id).map((fault) => `- ${path}, ${id}: ${fault}`))));
	}
	await browser.close();
	server.close();
	return [table(['Lighthouse', ...categories], rows), ...faults].join('\n');
}

/**
 * What cost a mark.
 * @param {import('lighthouse').Result} lhr @param {string} id
 */
function lost({ categories: rated, audits }, id) {
	const poor = rated[id]?.auditRefs.filter((ref) => ref.weight > 0 && (audits[ref.id]?.score ?? 1) < 0.9) ?? [];
	return poor.map((ref) => `${audits[ref.id]?.title ?? ref.id} ${audits[ref.id]?.displayValue ?? ''}`);
}
