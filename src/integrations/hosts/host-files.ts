import { caching, contentTypes, hashedFolders, isText } from './served-files';

/** What a host has to be told about one build. */
export interface Hosting {
	/** Folder on the host, with a slash on both ends. */
	base: string;
	/** Name of the host. */
	host: string;
	/** Whether readers reach it over TLS. */
	secure: boolean;
	/** Path on the host that takes votes. */
	feedback: string;
	/** Headers of every answer. */
	headers: Readonly<Record<string, string>>;
	/** Paths that pages had before, and where these are now. */
	moved: readonly { from: string; to: string }[];
	/** Addresses that are said on the telephone, with a slash at the end. */
	short: readonly string[];
}

/** Files and folders of the server; the configurations hold these until somebody who runs one changes them. */
const place = { root: '/srv/help', nginx: '/var/log/nginx/help-feedback.log', caddy: '/var/log/caddy/help-feedback.log' };

/** The query of a vote, and nothing else, is written to a log: a line stays a short line. Braces would be placeholders to Caddy. */
const vote = '^page=[a-z0-9-]{1,64}&language=[a-z-]{2,8}&vote=(?:yes|no)&reason=[a-z-]{0,32}$';

const types = Object.entries(contentTypes);
const indent = (level: number, lines: readonly string[]) => lines.map((line) => '\t'.repeat(level) + line).join('\n');

/** The configuration for nginx. @throws when the template asks for something that is not there */
export function nginxSite(template: string, { base, host, secure, feedback, headers, moved, short }: Hosting): string {
	return fill(template, {
		...caching,
		base,
		host,
		feedback,
		vote,
		root: place.root,
		log: place.nginx,
		folders: hashedFolders.join('|'),
		moved: indent(
			1,
			moved.map(({ from, to }) => `${from} ${to};`),
		),
		short: indent(
			1,
			short.flatMap((address) => [`${address} ${address};`, `${address.slice(0, -1)} ${address};`]),
		),
		...tls(host, secure),
		text: [...new Set(types.map(([, type]) => type).filter((type) => isText(type) && type !== 'text/html'))].join(' '),
		types: indent(
			2,
			types.map(([end, type]) => `${type} ${end};`),
		),
		headers: indent(
			1,
			Object.entries(headers).map(([name, value]) => `add_header ${name} "${value}" always;`),
		),
	});
}

/** Where nginx listens: over TLS with a certificate of Let's Encrypt, to which everything else is led; or in the open. */
function tls(host: string, secure: boolean): { listen: string; redirect: string } {
	if (!secure) return { listen: indent(1, ['listen 80;', 'listen [::]:80;']), redirect: '' };
	const certificate = `/etc/letsencrypt/live/${host}`;
	const lines = [
		'listen 443 ssl http2;',
		'listen [::]:443 ssl http2;',
		`ssl_certificate ${certificate}/fullchain.pem;`,
		`ssl_certificate_key ${certificate}/privkey.pem;`,
	];
	const lead = ['listen 80;', 'listen [::]:80;', `server_name ${host};`, `return 301 https://${host}$request_uri;`];
	return { listen: indent(1, lines), redirect: ['', 'server {', indent(1, lead), '}', ''].join('\n') };
}

/** The configuration for Caddy. @throws when the template asks for something that is not there */
export function caddyfile(template: string, { base, host, feedback, headers, moved, short }: Hosting): string {
	return fill(template, {
		...caching,
		base,
		host,
		feedback,
		// In a string of CEL, in which a backslash is written twice.
		vote: vote.replaceAll('\\', '\\\\'),
		root: place.root,
		log: place.caddy,
		folders: hashedFolders.map((folder) => `${base}${folder}/*`).join(' '),
		moved: indent(
			2,
			moved.map(({ from, to }) => `redir ${from} ${to}{asked} 301`),
		),
		short: indent(
			3,
			short.map((address) => `~(?i)^${address}?$ ${address}`),
		),
		types: indent(
			2,
			types.flatMap(([end, type]) => [
				`@${end} path *.${end}`,
				`header @${end} Content-Type "${type}${isText(type) ? '; charset=utf-8' : ''}"`,
			]),
		),
		headers: indent(
			2,
			Object.entries(headers).map(([name, value]) => `${name} "${value}"`),
		),
	});
}

/** `_headers` for Cloudflare Pages, which asks for every page again by itself. */
export function cloudflareHeaders({ base, headers }: Hosting): string {
	const rule = (path: string, given: Readonly<Record<string, string>>) =>
		[path, ...Object.entries(given).map(([name, value]) => `  ${name}: ${value}`), ''].join('\n');
	return [
		// By itself, Cloudflare lets pages of every other site read these.
		rule(`${base}*`, headers).replace('\n', '\n  ! Access-Control-Allow-Origin\n'),
		...hashedFolders.map((folder) => rule(`${base}${folder}/*`, { 'Cache-Control': caching.hashed })),
	].join('\n');
}

/** `_redirects` for Cloudflare Pages. */
export function cloudflareRedirects({ moved }: Hosting): string {
	return moved.map(({ from, to }) => `${from} ${to} 301\n`).join('');
}

/** The function that takes votes on Cloudflare Pages. @throws when the template asks for something that is not there */
export function cloudflareFeedback(template: string): string {
	return fill(template, { vote });
}

function fill(template: string, values: Readonly<Record<string, string>>): string {
	return template.replace(/\{\{(\w+)\}\}/g, (_, name: string) => {
		const value = values[name];
		if (value === undefined) throw new Error(`The template asks for {{${name}}}; there are ${Object.keys(values).join(', ')}.`);
		return value;
	});
}
