import { readFileSync } from 'node:fs';
import type { Targets } from 'lightningcss';

const { browserslist } = JSON.parse(readFileSync('package.json', 'utf8')) as { browserslist: readonly string[] };

/** The oldest browsers that the site is made for, as Vite takes them: "Safari >= 16.4" in package.json is `safari16.4`. */
export const oldestBrowsers = browserslist.map((browser) => browser.toLowerCase().replace(' >= ', ''));

/** The same as Lightning CSS takes them: a byte each for the parts of a version. */
export const lightningTargets: Targets = Object.fromEntries(
	browserslist.map((browser) => {
		const [name = '', version = ''] = browser.toLowerCase().split(' >= ');
		const [major = 0, minor = 0] = version.split('.').map(Number);
		return [name === 'ios' ? 'ios_saf' : name, (major << 16) | (minor << 8)];
	}),
);
