/** Serves the last build as a deployment does: every file compressed ahead. Other files can be put beside it, in memory. */
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';

export const dist = path.join(import.meta.dirname, '../../dist');

/** Files that are compressed already. */
const compressed = /\.(pagefind|pf_\w+|png|ico)$/;
/** @type {Record<string, string>} */
const types = {
	'.html': 'text/html; charset=utf-8',
	'.js': 'text/javascript',
	'.css': 'text/css',
	'.json': 'application/json',
	'.svg': 'image/svg+xml',
	'.png': 'image/png',
	'.ico': 'image/x-icon',
	'.txt': 'text/plain; charset=utf-8',
	'.webmanifest': 'application/manifest+json',
};

/**
 * @param {ReadonlyMap<string, string | Buffer>} beside path → content
 */
export async function serveBuild(beside = new Map()) {
	/** @type {Map<string, Buffer>} */
	const squeezed = new Map();
	/** What was sent since the last look at it; the browser's own count leaves out what workers fetch. @type {{ path: string, bytes: number }[]} */
	let sent = [];

	const server = createServer((request, response) => {
		const { pathname } = new URL(request.url ?? '/', 'http://x');
		const name = pathname.endsWith('/') ? `${pathname}index.html` : pathname;
		const file = path.join(dist, name);
		const content = beside.get(pathname) ?? (existsSync(file) ? readFileSync(file) : undefined);
		if (content === undefined) {
			response.writeHead(404).end();
			return;
		}
		const isReady = compressed.test(name);
		const body = isReady ? Buffer.from(content) : (squeezed.get(name) ?? brotliCompressSync(content));
		squeezed.set(name, body);
		sent.push({ path: pathname, bytes: body.length });
		response.writeHead(200, {
			'content-type': types[path.extname(name)] ?? 'application/octet-stream',
			...(isReady ? {} : { 'content-encoding': 'br' }),
		});
		response.end(body);
	});
	await new Promise((resolve) => {
		server.listen(0, () => {
			resolve(undefined);
		});
	});
	const address = server.address();
	if (address === null || typeof address === 'string') throw new Error('The server has no port.');
	return {
		origin: `http://localhost:${address.port}`,
		/** What was sent since the last call. */
		takeSent: () => {
			const taken = sent;
			sent = [];
			return taken;
		},
		close: () => server.close(),
	};
}
