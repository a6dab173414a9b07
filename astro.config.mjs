import './scripts/node-version.mjs';
import mdx from '@astrojs/mdx';
import { satteri } from '@astrojs/markdown-satteri';
import { defineConfig } from 'astro/config';
import { localeCodes } from './src/config/locales.ts';
import { site } from './src/config/site.ts';
import { composedLetters } from './src/integrations/content/composed-letters.ts';
import { contentChecks } from './src/integrations/content/content-checks.ts';
import { foldedCases } from './src/integrations/content/folded-cases.ts';
import { typography } from './src/integrations/content/typography.ts';
import { finish } from './src/integrations/finish.ts';
import { oldestBrowsers } from './src/integrations/oldest-browsers.ts';
import { wholeBuilds } from './src/integrations/whole-builds.ts';
import { searchPreview } from './src/search/build/preview.ts';

export default defineConfig({
	site: site.origin,
	base: site.base,
	trailingSlash: 'always',
	build: { inlineStylesheets: 'always' },
	scopedStyleStrategy: 'where',
	i18n: {
		locales: [...localeCodes],
		defaultLocale: localeCodes[0] ?? 'en',
		routing: { prefixDefaultLocale: true, redirectToDefaultLocale: false },
	},
	markdown: {
		syntaxHighlight: false,
		// English quotes would be wrong in Czech; authors type the right ones.
		processor: satteri({ mdastPlugins: [foldedCases, typography], features: { headingAttributes: true, smartPunctuation: false } }),
	},
	integrations: [contentChecks(), composedLetters(), mdx(), searchPreview(), finish(), wholeBuilds()],
	devToolbar: { enabled: false },
	vite: {
		build: {
			target: oldestBrowsers,
			// Without the helper that preloads what a dynamic import needs: the one such import of this site needs nothing else.
			modulePreload: false,
			rolldownOptions: {
				// Rolldown warns once per MDX file about Astro's own "use astro:head-inject".
				onLog: (level, log, next) => {
					if (log.code !== 'MODULE_LEVEL_DIRECTIVE') next(level, log);
				},
			},
		},
	},
});
