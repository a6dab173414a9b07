import './scripts/node-version.mjs';
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { localeCodes } from './src/config/locales.ts';
import { site } from './src/config/site.ts';
import { composedLetters } from './src/integrations/content/composed-letters.ts';
import { contentChecks } from './src/integrations/content/content-checks.ts';
import { articles } from './src/integrations/content/articles.ts';
import { finish } from './src/integrations/finish.ts';
import { forBrowsers } from './src/integrations/browsers.ts';
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
	markdown: { syntaxHighlight: false, processor: articles },
	integrations: [contentChecks(), composedLetters(), mdx(), searchPreview(), finish(), wholeBuilds()],
	devToolbar: { enabled: false },
	vite: { build: forBrowsers },
});
