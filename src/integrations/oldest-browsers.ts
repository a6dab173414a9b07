import { readFileSync } from 'node:fs';

const { browserslist } = JSON.parse(readFileSync('package.json', 'utf8')) as { browserslist: readonly string[] };

/** The oldest browsers that the site is made for, as Vite takes them: "Safari >= 16.4" in package.json is `safari16.4`. */
export const oldestBrowsers = browserslist.map((browser) => browser.toLowerCase().replace(' >= ', ''));
