import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { site } from '../../config/site';
import { caddyfile, cloudflareFeedback, cloudflareHeaders, cloudflareRedirects, nginxSite, type Hosting } from './host-files';
import { answerHeaders } from './content-security-policy';
import { readHtmlFiles } from '../pages/html-files';
import { inlineScripts } from '../pages/inline-code';

/** Leads on from an address that a page had before (src/layouts/Moved.astro). */
const refresh = /<meta http-equiv="refresh" content="0; url=([^"]*)">/;

/**
 * Writes what servers need to know about the build beside it (`dist-hosts`, never served): headers, former addresses and rules for
 * caching are the same on every host, since all of them come from here. The templates are in `deploy`.
 */
export function hosts(): AstroIntegration {
	let templates = '';
	return {
		name: 'hosts',
		hooks: {
			'astro:config:done': ({ config }) => {
				templates = path.join(fileURLToPath(config.root), 'deploy');
			},
			'astro:build:done': async ({ dir }) => {
				const root = fileURLToPath(dir);
				const out = `${path.resolve(root)}-hosts`;
				const template = (file: string) => readFile(path.join(templates, file), 'utf8');
				const hosting = await describe(root);
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
			},
		},
	};
}

async function describe(root: string): Promise<Hosting> {
	const moved = await readHtmlFiles(root, (html, file) => {
		const to = file.endsWith('index.html') ? refresh.exec(html)?.[1] : undefined;
		return to === undefined ? [] : [{ from: site.base + file.replaceAll(path.sep, '/').replace(/index\.html$/, ''), to }];
	});
	return {
		base: site.base,
		host: new URL(site.origin).hostname,
		secure: site.origin.startsWith('https:'),
		feedback: site.feedback ?? `${site.base}feedback`,
		headers: answerHeaders(await inlineScripts(root)),
		moved: moved.flat(),
		short: (await readHtmlFiles(root, (_, file) => shortAddress(file))).flat(),
	};
}

/** Pages directly below the root: the short addresses and the start page of each language. */
function shortAddress(file: string): string[] {
	const [folder = '', name, ...deeper] = file.split(path.sep);
	return name === 'index.html' && deeper.length === 0 ? [`${site.base}${folder}/`] : [];
}
