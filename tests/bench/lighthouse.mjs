/** Lighthouse's four marks for each kind of page, as it rates a phone. */
import lighthouse from 'lighthouse';
import { kinds } from './kinds.mjs';
import { launchBrowser, table } from './measure.mjs';
import { serveBuild } from './server.mjs';

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
		const result = await lighthouse(server.origin + path, { port, logLevel: 'error', onlyCategories: categories, skipAudits });
		if (result === undefined) throw new Error(`Lighthouse has no result for ${path}.`);
		const { lhr } = result;
		rows.push([name, ...categories.map((id) => Math.round((lhr.categories[id]?.score ?? 0) * 100))]);
		for (const id of categories) {
			const audits = lhr.categories[id]?.auditRefs.filter((ref) => ref.weight > 0 && (lhr.audits[ref.id]?.score ?? 1) < 0.9) ?? [];
			for (const ref of audits) faults.push(`- ${path}, ${id}: ${lhr.audits[ref.id]?.title} ${lhr.audits[ref.id]?.displayValue ?? ''}`);
		}
	}
	await browser.close();
	server.close();
	return [table(['Lighthouse', ...categories], rows), ...faults].join('\n');
}
