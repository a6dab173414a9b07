/** Builds the site and serves it, with one line saying where. */
import { build } from 'astro';

await build({ logLevel: 'warn' });
await import('./serve.mjs');
