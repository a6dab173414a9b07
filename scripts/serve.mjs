/** Serves the built site. Not `astro preview`: that refuses to run beside another one of the same folder. */
import { preview } from 'astro';

const port = Number(process.env['PORT'] ?? 4321);

await preview({ server: { port, host: 'localhost' }, logLevel: 'error' });
console.log(`The help center is ready: http://localhost:${port}/  (stop it with Ctrl+C)`);
