import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { memoize } from '../../lib/memoize';
import { withLeanProperties } from './custom-properties';
import { rewriteHtmlFiles } from './html-files';
import { rewriteStyles, withoutStyles } from './inline-styles';

/** A rule without rules in it; texts in quotes may hold braces. */
const rule = /([^{}]+)\{((?:[^{}"']|"[^"]*"|'[^']*')*)\}/g;
const emptyBlock = /@(?:media|supports|container)[^{};]*\{\s*\}/g;
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
				let pages = 0;
				let saved = 0;
				await rewriteHtmlFiles(fileURLToPath(dir), (html) => {
					const lean = withLeanProperties(withShortScopes(withoutUnusedStyles(html)));
					pages++;
					saved += html.length - lean.length;
					return lean;
				});
				logger.info(`${saved} letters less on ${pages} pages`);
			},
		},
	};
}

/** The page without rules for components that it does not have. Rules that belong to no component stay. */
export function withoutUnusedStyles(html: string): string {
	const scopes = new Set(withoutStyles(html).match(scope));
	return rewriteStyles(html, (css) => keepUsed(css, scopes));
}

/** The page with `_0`, `_1`, … for the classes of its components, in the order in which they come. */
export function withShortScopes(html: string): string {
	const names = new Map([...new Set(html.match(scope))].map((name, index) => [name, `_${index.toString(36)}`]));
	return html.replace(scope, (name) => names.get(name) ?? name);
}

function keepUsed(css: string, scopes: ReadonlySet<string>): string {
	const kept = partsOf(css).map(({ text, rule: own, needs }) => {
		return needs.some((needed) => needed.every((name) => scopes.has(name))) ? text + own : text;
	});
	return withoutEmptyBlocks(kept.join(''));
}

/** A rule and the text before it, which stays. */
interface StyleRange {
	text: string;
	rule: string;
	/** The components that each of its selectors is for. */
	needs: readonly (readonly string[])[];
}

/** Styles taken apart: most pages of a site have the same. */
const partsOf = memoize((css: string): readonly StyleRange[] => {
	let end = 0;
	const parts = [...css.matchAll(rule)].map(([whole, before = '']) => {
		// What stands before the last semicolon is a statement of its own, such as the order of the layers.
		const selectors = before.slice(before.lastIndexOf(';') + 1);
		const at = css.indexOf(whole, end) + before.length - selectors.length;
		const text = css.slice(end, at);
		end = at + selectors.length + whole.length - before.length;
		return { text, rule: css.slice(at, end), needs: outerParts(selectors).map((selector) => selector.match(scope) ?? []) };
	});
	return [...parts, { text: css.slice(end), rule: '', needs: [] }];
});

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
