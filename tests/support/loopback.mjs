/**
 * What the written configurations need changed to run on this machine: the address, the folder of the site, the log of the votes, and no
 * certificate, which is the machine's own matter.
 * @typedef {{ port: number, root: string, votes: string }} Loopback
 */

/**
 * The server of nginx.conf, without the one that leads to TLS.
 * @param {string} written
 * @param {Loopback} loopback
 */
export function nginxOnLoopback(written, { port, root, votes }) {
	return written
		.replace(/^server \{\n\tlisten 80;[^}]*return 301 https[^}]*\}\n/m, '')
		.replace(/^\t(?:listen \[::\]|ssl_).*\n/gm, '')
		.replace(/listen (?:80|443 ssl http2);/, `listen 127.0.0.1:${port};`)
		.replace(/root \/srv\/\S+;/, `root ${root};`)
		.replace(/access_log \/var\/\S+/, `access_log ${votes}`);
}

/**
 * @param {string} written
 * @param {Loopback} loopback
 */
export function caddyOnLoopback(written, { port, root, votes }) {
	return written
		.replace(/^[\w.-]+ \{$/m, `http://127.0.0.1:${port} {`)
		.replace(/root \* \/srv\/\S+/, `root * ${root}`)
		.replace(/output file \/var\/\S+/, `output file ${votes}`);
}
