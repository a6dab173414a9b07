/** Builds the site and serves it, with one line saying where. */
import { build, preview } from 'astro';

const port = Number(process.env['PORT'] ?? 4321);

await build({ logLevel: 'warn' });
await preview({ server: { port, host: 'localhost' }, logLevel: 'error' });
console.log(`The help center is ready: http://localhost:${port}/  (stop it with Ctrl+C)`);
