import { readdir, readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { rolldown } from 'rolldown';
import { elementsOf, type PageElement, type Pieces } from './elements';
import type { PageStep } from './finish-pages';

/** A module script that Astro wrote: its address, or its text where it was short. */
type PageScript = { src: string } | { text: string };

/** Where Astro puts what it bundles. */
const assets = '_astro';

/**
 * Makes one script of all that a page has. Astro gives each component a script of its own, and shared parts one more, which is
 * found only when the first has arrived: on a bad line each such step costs half a second.
 *
 * A single short script stays in the page, where it costs no request.
 * @param root folder of the build
 * @param base path of the site
 */
export function pageScripts(root: string, base: string): { step: PageStep; removeUnused: () => Promise<void> } {
	const folder = path.join(root, assets);
	const bundles = new Map<string, Promise<string>>();
	const bundleOf = (scripts: readonly PageScript[]) => {
		const key = JSON.stringify(scripts);
		const known = bundles.get(key) ?? bundle(scripts, folder, `${base}${assets}/`);
		bundles.set(key, known);
		return known;
	};
	return {
		async step(page) {
			const scripts = scriptsOf(page);
			if (!scripts.some((script) => 'src' in script)) return page;
			return withOneScript(page, `${base}${assets}/${await bundleOf(scripts)}`);
		},
		removeUnused: async () => removeUnused(folder, new Set(await Promise.all(bundles.values()))),
	};
}

/** The module scripts of a page. Each defines an element, so their order says nothing; with one order, equal sets are one file. */
export function scriptsOf(page: Pieces): PageScript[] {
	const modules = elementsOf(page, 'script').filter(isModule);
	const scripts = modules.map(({ attributes: { src }, text }) => (src === undefined ? { text } : { src }));
	return scripts.sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
}

/**
 * The page with one module script at the end of its head: modules wait for the whole page, and one in the middle of the body is a
 * place where browsers draw half a page.
 */
export function withOneScript(page: Pieces, src: string): Pieces {
	const script: PageElement = {
		name: 'script',
		attributes: { type: 'module', src },
		open: `<script type="module" src="${src}">`,
		text: '',
		close: '</script>',
	};
	const others = page.filter((piece) => typeof piece === 'string' || !isModule(piece));
	return others.flatMap((piece) => {
		const at = typeof piece === 'string' ? piece.indexOf('</head>') : -1;
		return typeof piece !== 'string' || at === -1 ? [piece] : [piece.slice(0, at), script, piece.slice(at)];
	});
}

function isModule({ name, attributes }: PageElement): boolean {
	return name === 'script' && attributes['type'] === 'module';
}

/** @returns name of the file that does what the scripts did */
async function bundle(scripts: readonly PageScript[], folder: string, address: string): Promise<string> {
	const entry = path.join(folder, 'page.js');
	const parts = scripts.map((script, at) =>
		'src' in script ? { id: path.join(folder, path.posix.relative(address, script.src)) } : { id: `${entry}?${at}`, text: script.text },
	);
	const texts = new Map(parts.flatMap(({ id, text }) => (text === undefined ? [] : [[id, text]])));
	texts.set(entry, parts.map(({ id }) => `import ${JSON.stringify(id)};`).join('\n'));
	const build = await rolldown({
		input: entry,
		plugins: [
			{
				name: 'scripts-of-a-page',
				resolveId(id, importer, { kind }) {
					if (texts.has(id)) return id;
					// What is fetched on demand stays the file that it is.
					if (kind === 'dynamic-import') return { id: path.resolve(path.dirname(importer ?? entry), id), external: true };
					return undefined;
				},
				load: (id) => texts.get(id),
			},
		],
	});
	const { output } = await build.write({ dir: folder, entryFileNames: 'page.[hash].js', minify: true });
	await build.close();
	return output[0].fileName;
}

/** Deletes the scripts that no page asks for any more, neither at once nor later. */
async function removeUnused(folder: string, inUse: ReadonlySet<string>): Promise<void> {
	const kept = new Set(inUse);
	for (const name of kept) {
		const text = await readFile(path.join(folder, name), 'utf8');
		for (const [, other = ''] of text.matchAll(/["'`]\.\/([\w.-]+\.js)["'`]/g)) kept.add(other);
	}
	const scripts = (await readdir(folder)).filter((name) => name.endsWith('.js'));
	await Promise.all(scripts.filter((name) => !kept.has(name)).map((name) => rm(path.join(folder, name))));
}
