import './typescript.mjs';
import { createReadStream, statSync } from 'node:fs';
import { createServer } from 'node:http';
import path from 'node:path';

const { isPrecompressed } = await import('../src/integrations/hosts/compression.ts');
const { caching, contentTypes, hashedFolders, isText } = await import('../src/integrations/hosts/served-files.ts');

/** The page that is sent for every address that is none. */
const missing = '404.html';

/** @typedef {{ status: number, file?: string, location?: string }} Answer files are paths below the folder of the build */

/**
 * A server for a built site on this machine that answers as its hosts do: with their headers, with the site's own page for wrong
 * addresses, and with one address for each page.
 * @param {{ dist: string, base: string, headers: Readonly<Record<string, string>> }} site
 */
export function createSiteServer({ dist, base, headers }) {
	return createServer(({ method = '', url = '' }, response) => {
		const { status, file, location } = method === 'GET' || method === 'HEAD' ? answer(url) : { status: 405 };
		response.writeHead(status, {
			...headers,
			'Cache-Control': file !== undefined && isHashed(file) ? caching.hashed : caching.other,
			...(file === undefined ? {} : { 'Content-Type': typeOf(file) }),
			...(location === undefined ? {} : { Location: location }),
			...(status === 405 ? { Allow: 'GET, HEAD' } : {}),
		});
		if (file === undefined || method === 'HEAD') response.end();
		else createReadStream(path.join(dist, file)).pipe(response);
	});

	/** @param {string} url @returns {Answer} */
	function answer(url) {
		const end = url.indexOf('?');
		const [address, query] = end === -1 ? [url, ''] : [url.slice(0, end), url.slice(end)];
		if (`${address}/` === base) return { status: 301, location: base + query };
		const name = nameOf(address, base);
		const known = name === undefined ? undefined : meantBy(name).find((meant) => isServed(fileOf(meant)));
		if (known === undefined) return { status: 404, file: missing };
		return known === name ? { status: 200, file: fileOf(known) } : { status: 301, location: base + encodeURI(known) + query };
	}

	/** @param {string} file */
	function isServed(file) {
		if (file === missing || isPrecompressed(file)) return false;
		try {
			return statSync(path.join(dist, file)).isFile();
		} catch {
			return false;
		}
	}
}

/**
 * What an address names below the base.
 * @param {string} address
 * @param {string} base
 * @returns {string | undefined} undefined where it can name nothing that is there
 */
function nameOf(address, base) {
	if (!address.startsWith(base)) return undefined;
	try {
		const name = decodeURIComponent(address.slice(base.length));
		const parts = name.replace(/\/$/, '').split('/');
		return name === '' || parts.every((part) => /^[^\\\0]+$/.test(part) && !/^\.+$/.test(part)) ? name : undefined;
	} catch {
		return undefined;
	}
}

/**
 * The names that can be meant by one, itself first: without the file of a folder, with a slash that is missing, in small letters.
 * @param {string} name
 */
function meantBy(name) {
	const page = name.replace(/(^|\/)index\.html$/, '$1');
	const spellings = [page, page.toLowerCase()];
	return spellings.flatMap((spelling) => (spelling === '' || spelling.endsWith('/') ? [spelling] : [spelling, `${spelling}/`]));
}

/** @param {string} name */
function fileOf(name) {
	return name.replace(/(^|\/)$/, '$1index.html');
}

/** @param {string} file */
function isHashed(file) {
	return hashedFolders.some((folder) => file.startsWith(`${folder}/`));
}

/** @param {string} file */
function typeOf(file) {
	const end = /** @type {keyof typeof contentTypes} */ (path.extname(file).slice(1));
	const type = contentTypes[end] ?? 'application/octet-stream';
	return isText(type) ? `${type}; charset=utf-8` : type;
}
