/** Builds the site and serves it, with one line saying where. A wrong port is refused before anything is built. */
import './typescript.mjs';
import './no-telemetry.mjs';
import './port.mjs';
import { stopWithParent } from './stop-with-parent.mjs';

stopWithParent();
const { build } = await import('astro');
await build({ logLevel: 'warn' });
await import('./serve.mjs');
