import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { pagePolicy } from '../hosts/content-security-policy';
import { rewriteHtmlFiles } from './html-files';
import { inlineCode } from './inline-code';

/** A policy holds for what comes after it. */
const before = '<meta charset="utf-8">';

/**
 * Writes into every page what it may load and run. Comes after everything that changes pages: a hash fits one text only.
 * (Astro's own `security.csp` leaves out the styles of components in MDX, and stands after the first styles.)
 * @throws when a page does not begin with its character set
 */
export function policy(): AstroIntegration {
	return {
		name: 'policy',
		hooks: {
			'astro:build:done': ({ dir }) =>
				rewriteHtmlFiles(fileURLToPath(dir), (html, page) => {
					if (!html.includes(`<head>${before}`)) throw new Error(`${page}: the head has to begin with ${before}, then comes the policy.`);
					return withPolicy(html);
				}),
		},
	};
}

/** The page with its policy. */
function withPolicy(html: string): string {
	const content = pagePolicy(inlineCode(html), html.includes('<help-search'));
	return html.replace(before, `${before}<meta http-equiv="content-security-policy" content="${content}">`);
}
