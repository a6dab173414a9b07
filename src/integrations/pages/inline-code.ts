import { createHash } from 'node:crypto';
import type { Inline } from '../hosts/content-security-policy';
import { readHtmlFiles } from './html-files';

const element = /<(style|script)([^>]*)>([\s\S]*?)<\/\1>/g;

/** Hashes of the styles and scripts that are written into a page. Data for search engines are no script to a browser. */
export function inlineCode(html: string): Inline {
	const found: Record<string, Set<string>> = { style: new Set(), script: new Set() };
	for (const [, name = '', attributes = '', text = ''] of html.matchAll(element)) {
		if (/ src=| type="application\/ld\+json"/.test(attributes)) continue;
		found[name]?.add(`'sha256-${createHash('sha256').update(text).digest('base64')}'`);
	}
	return { styles: [...(found['style'] ?? [])], scripts: [...(found['script'] ?? [])] };
}

/** Hashes of all scripts that are written into pages of a build, each once. */
export async function inlineScripts(root: string): Promise<string[]> {
	const found = await readHtmlFiles(root, (html) => inlineCode(html).scripts);
	return [...new Set(found.flat())].sort();
}
