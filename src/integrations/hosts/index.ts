import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { site } from '../../config/site';
import { caddyfile, cloudflareFeedback, cloudflareHeaders, cloudflareRedirects, nginxSite, type Hosting } from './host-files';
import { answerHeaders } from './content-security-policy';

/** What hosts have to know of a page. */
export interface HostedPage {
	/** Path below the origin. */
	page: string;
	/** Where it leads on to (src/layouts/Moved.astro); undefined for a page of its own. */
	movedTo: string | undefined;
	/** Hashes of the scripts that are written into it. */
	inlineScripts: readonly string[];
}

/**
 * Writes what servers need to know about the build beside it (`dist-hosts`, never served): headers, former addresses and rules for
 * caching are the same on every host, since all of them come from here.
 * @param root folder of the build
 * @param templates folder of the templates, `deploy`
 */
export async function writeHostFiles(root: string, templates: string, pages: readonly HostedPage[]): Promise<void> {
	const out = `${path.resolve(root)}-hosts`;
	const template = (file: string) => readFile(path.join(templates, file), 'utf8');
	const hosting = describe(pages);
	await rm(out, { recursive: true, force: true });
	const files = {
		'nginx.conf': nginxSite(await template('nginx/site.conf'), hosting),
		Caddyfile: caddyfile(await template('caddy/Caddyfile'), hosting),
		_headers: cloudflareHeaders(hosting),
		_redirects: cloudflareRedirects(hosting),
		// Cloudflare finds functions by the address that they are for.
		[`functions${hosting.feedback.replace(/\/$/, '')}.js`]: cloudflareFeedback(await template('cloudflare/feedback.js')),
	};
	for (const [name, text] of Object.entries(files)) {
		const file = path.join(out, name);
		await mkdir(path.dirname(file), { recursive: true });
		await writeFile(file, text);
	}
}

function describe(pages: readonly HostedPage[]): Hosting {
	return {
		base: site.base,
		host: new URL(site.origin).hostname,
		secure: site.origin.startsWith('https:'),
		feedback: site.feedback ?? `${site.base}feedback`,
		headers: answerHeaders([...new Set(pages.flatMap(({ inlineScripts }) => inlineScripts))].sort()),
		moved: pages.flatMap(({ page, movedTo }) => (movedTo === undefined || !page.endsWith('/') ? [] : [{ from: page, to: movedTo }])),
		short: pages.map(({ page }) => page).filter(isShort),
	};
}

/** Pages directly below the root: the short addresses and the start page of each language. */
function isShort(page: string): boolean {
	return page.endsWith('/') && page.slice(site.base.length).split('/').length === 2;
}
