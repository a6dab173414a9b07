import { mkdir, readdir, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { AstroIntegration } from 'astro';

/**
 * Builds aside and puts the build in its place once it is whole, with all that stands beside it (`dist-hosts`): one that fails leaves
 * the last one as it was, for whoever copies `dist` to a server or serves it. Comes last.
 */
export function wholeBuilds(): AstroIntegration {
	let place = '';
	let aside = '';
	return {
		name: 'whole-builds',
		hooks: {
			'astro:config:setup': async ({ command, config, updateConfig }) => {
				if (command !== 'build') return;
				place = path.resolve(fileURLToPath(config.outDir));
				aside = path.join(fileURLToPath(config.root), '.cache/next');
				await rm(aside, { recursive: true, force: true });
				updateConfig({ outDir: pathToFileURL(`${path.join(aside, path.basename(place))}/`) });
			},
			'astro:build:done': async () => {
				await mkdir(path.dirname(place), { recursive: true });
				for (const name of await readdir(aside)) {
					const old = path.join(path.dirname(place), name);
					await rm(old, { recursive: true, force: true });
					await rename(path.join(aside, name), old);
				}
			},
		},
	};
}
