import { satteri } from '@astrojs/markdown-satteri';
import { foldedCases } from './folded-cases';
import { typography } from './typography';

/** How articles are read. English quotes would be wrong in Czech; authors type the right ones. */
export const articles = satteri({
	mdastPlugins: [foldedCases, typography],
	features: { headingAttributes: true, smartPunctuation: false },
});
