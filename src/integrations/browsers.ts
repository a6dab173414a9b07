import { readFileSync } from 'node:fs';
import type { AstroUserConfig } from 'astro';
import type { Targets } from 'lightningcss';

const { browserslist } = JSON.parse(readFileSync('package.json', 'utf8')) as { browserslist: readonly string[] };

/** How Vite builds for the oldest browsers that the site is made for. */
export const forBrowsers: NonNullable<NonNullable<AstroUserConfig['vite']>['build']> = {
	// "Safari >= 16.4" in package.json is `safari16.4`.
	target: browserslist.map((browser) => browser.toLowerCase().replace(' >= ', '')),
	// Without the helper that preloads what a dynamic import needs: the one such import of this site needs nothing else.
	modulePreload: false,
	rolldownOptions: {
		// Rolldown warns once per MDX file about Astro's own "use astro:head-inject".
		onLog: (level, log, next) => {
			if (log.code !== 'MODULE_LEVEL_DIRECTIVE') next(level, log);
		},
	},
};

/** The same browsers as Lightning CSS takes them: a byte each for the parts of a version. */
export const lightningTargets: Targets = Object.fromEntries(
	browserslist.map((browser) => {
		const [name = '', version = ''] = browser.toLowerCase().split(' >= ');
		const [major = 0, minor = 0] = version.split('.').map(Number);
		return [name === 'ios' ? 'ios_saf' : name, (major << 16) | (minor << 8)];
	}),
);
