import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { site } from '../config/site';
import { buildSearch } from '../search/build';
import { writeHostFiles } from './hosts';
import { Precompression } from './hosts/precompress';
import { writeSecurityContact } from './hosts/security-contact';
import { keptFolder, KeptFiles } from './kept-files';
import { checkBudgets } from './pages/budgets';
import { elementsOf, type Pieces } from './pages/elements';
import { finishPages } from './pages/finish-pages';
import { inlineCode } from './pages/inline-code';
import { withPolicy } from './pages/policy';
import { pageScripts } from './pages/scripts';
import { withoutUnusedStyles, withShortScopes } from './pages/styles';

/**
 * Makes of what Astro rendered what is served, in this order: search, pages, what hosts must know, smaller files beside the others,
 * budgets. Each page is read once.
 * @param without what a build that is not to be served does without: measurements, tests of other things
 */
export function finish({ without = [] }: { without?: readonly ('compression' | 'budgets')[] } = {}): AstroIntegration {
	let root = '';
	let cache = '';
	return {
		name: 'finish',
		hooks: {
			'astro:config:done': ({ config }) => {
				root = fileURLToPath(config.root);
				cache = path.join(root, keptFolder);
			},
			'astro:build:done': async ({ dir, logger }) => {
				const out = fileURLToPath(dir);
				const search = await buildSearch(root, out, logger);
				const scripts = pageScripts(out, site.base);
				const compression = without.includes('compression') ? undefined : await Precompression.begin(out, path.join(cache, 'precompress'));
				const pages = await finishPages(
					out,
					// The policy comes last: it holds hashes of what is in the page.
					[scripts.step, withoutUnusedStyles, withShortScopes, search.step, withPolicy],
					async (page, file, html) => ({ ...describe(page, file), bytes: (await compression?.add(file, Buffer.from(html))) ?? 0 }),
				);
				await scripts.removeUnused();
				await writeSecurityContact(out);
				await writeHostFiles(out, path.join(root, 'deploy'), pages);
				await search.indexed;
				for (const folder of ['precompress', 'social-cards']) await KeptFiles.removeOld(path.join(cache, folder));
				if (compression === undefined) return;
				await compression.addOthers();
				const { files, made } = await compression.end();
				logger.info(`${files} files made smaller, ${made} of them new`);
				const weights = pages.map(({ page, bytes, scripts: own }) => ({ page, bytes, script: compression.weigh(own) }));
				if (!without.includes('budgets')) checkBudgets(weights, logger);
			},
		},
	};
}

function describe(page: Pieces, file: string) {
	const refresh = elementsOf(page, 'meta').find(({ attributes }) => attributes['http-equiv'] === 'refresh');
	return {
		page: site.base + file.replace(/(?:^|(?<=\/))index\.html$/, ''),
		movedTo: refresh?.attributes['content']?.replace(/^.*url=/, ''),
		inlineScripts: inlineCode(page).scripts,
		/** Files of the scripts that come with the page. */
		scripts: elementsOf(page, 'script').flatMap(({ attributes: { src } }) => (src === undefined ? [] : [src.slice(site.base.length)])),
	};
}
