/** Builds the site and serves it, with one line saying where. */
import './node-version.mjs';

const { build } = await import('astro');
await build({ logLevel: 'warn' });
await import('./serve.mjs');
