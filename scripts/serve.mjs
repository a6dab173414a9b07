/** Serves the built site with its headers. Not `astro preview`: that refuses to run beside another one of the same folder. */
import './typescript.mjs';
import { preview } from 'astro';
import path from 'node:path';

const { site } = await import('../src/config/site.ts');
const { answerHeaders } = await import('../src/lib/policy.ts');
const { inlineScripts } = await import('../src/integrations/inline-code.ts');

const port = Number(process.env['PORT'] ?? 4321);
const outDir = process.env['SITE_DIST'] ?? path.join(import.meta.dirname, '../dist');
const headers = answerHeaders(await inlineScripts(outDir));

await preview({ outDir, server: { port, host: 'localhost', headers }, logLevel: 'error' });
console.log(`The help center is ready: http://localhost:${port}${site.base}  (stop it with Ctrl+C)`);
