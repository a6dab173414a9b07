import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { htmlFiles } from './html-files';

/** A rule without rules in it; texts in quotes may hold braces. */
const rule = /([^{}]+)\{((?:[^{}"']|"[^"]*"|'[^']*')*)\}/g;
const emptyBlock = /@(?:media|supports|container)[^{};]*\{\s*\}/g;
const styles = /(<style[^>]*>)([\s\S]*?)(<\/style>)/g;
/** The class by which Astro ties the rules of a component to its elements. */
const scope = /\bastro-[a-z0-9]{8}\b/g;

/**
 * Takes the rules of components that are not on a page out of it. Every article can hold every component, so Astro gives each
 * article the styles of all of them; a page carries its styles itself, where each byte counts. For the same reason the classes
 * that tie rules to elements get short names: eight letters of chance are what compresses worst.
 */
export function unusedStyles(): AstroIntegration {
	return {
		name: 'unused-styles',
		hooks: {
			'astro:build:done': async ({ dir, logger }) => {
				const root = fileURLToPath(dir);
				const pages = await htmlFiles(root);
				const saved = await Promise.all(pages.map((page) => rewrite(path.join(root, page))));
				logger.info(`${saved.reduce((sum, bytes) => sum + bytes, 0)} bytes less on ${pages.length} pages`);
			},
		},
	};
}

/** The page without rules for components that it does not have. Rules that belong to no component stay. */
export function withoutUnusedStyles(html: string): string {
	const scopes = new Set(html.replace(styles, '').match(scope));
	return html.replace(styles, (_, open: string, css: string, close: string) => open + keepUsed(css, scopes) + close);
}

/** The page with `_0`, `_1`, … for the classes of its components, in the order in which they come. */
export function withShortScopes(html: string): string {
	const names = [...new Set(html.match(scope))];
	return html.replace(scope, (name) => `_${names.indexOf(name).toString(36)}`);
}

function keepUsed(css: string, scopes: ReadonlySet<string>): string {
	const kept = css.replace(rule, (whole, before: string) => {
		// What stands before the last semicolon is a statement of its own, such as the order of the layers.
		const selectors = before.slice(before.lastIndexOf(';') + 1);
		const used = outerParts(selectors).some((selector) => (selector.match(scope) ?? []).every((found) => scopes.has(found)));
		return used ? whole : before.slice(0, before.length - selectors.length);
	});
	return withoutEmptyBlocks(kept);
}

/** Blocks stand in blocks: the outer ones are empty only once the inner ones are gone. */
function withoutEmptyBlocks(css: string): string {
	const rest = css.replace(emptyBlock, '');
	return rest === css ? css : withoutEmptyBlocks(rest);
}

/** The selectors of a list, cut at commas outside brackets. */
function outerParts(list: string): string[] {
	const parts = [''];
	let depth = 0;
	for (const sign of list) {
		if (sign === '(' || sign === '[') depth++;
		if (sign === ')' || sign === ']') depth--;
		if (sign === ',' && depth === 0) parts.push('');
		else parts.push(`${parts.pop() ?? ''}${sign}`);
	}
	return parts;
}

async function rewrite(file: string): Promise<number> {
	const html = await readFile(file, 'utf8');
	const lean = withShortScopes(withoutUnusedStyles(html));
	await writeFile(file, lean);
	return Buffer.byteLength(html) - Buffer.byteLength(lean);
}
