/** Serves the built site with its headers, as its hosts do; one line says where. */
import './typescript.mjs';
import path from 'node:path';
import { createSiteServer } from './site-server.mjs';
import { stopWithParent } from './stop-with-parent.mjs';
import { port } from './port.mjs';

const { site } = await import('../src/config/site.ts');
const { answerHeaders } = await import('../src/integrations/hosts/content-security-policy.ts');
const { inlineScripts } = await import('../src/integrations/pages/inline-code.ts');

const dist = process.env['SITE_DIST'] ?? path.join(import.meta.dirname, '../dist');
const server = createSiteServer({ dist, base: site.base, headers: answerHeaders(await inlineScripts(dist)) });

stopWithParent();
server.on('listening', () => {
	const address = server.address();
	const taken = typeof address === 'object' && address !== null ? address.port : port;
	console.log(`The help center is ready: http://localhost:${taken}${site.base}  (stop it with Ctrl+C)`);
});
let next = port;
server.on('error', (error) => {
	if (!('code' in error) || error.code !== 'EADDRINUSE' || next === 65_535) throw error;
	console.error(`Port ${next} is in use by another program.`);
	server.listen(++next, 'localhost');
});
server.listen(port, 'localhost');
