/** Astro's own command line, `astro build` and the like, without its telemetry. */
import './node-version.mjs';
import './no-telemetry.mjs';

await import(new URL('../node_modules/astro/bin/astro.mjs', import.meta.url).href);
