import type { ViteUserConfig } from 'astro';

type OnLog = NonNullable<NonNullable<NonNullable<ViteUserConfig['build']>['rolldownOptions']>['onLog']>;

/**
 * Rolldown warns once per MDX file about Astro's own "use astro:head-inject" line; everything else is passed on.
 * Delete when a build without this prints no MODULE_LEVEL_DIRECTIVE.
 */
export const quietDirectives: OnLog = (level, log, next) => {
	if (log.code !== 'MODULE_LEVEL_DIRECTIVE') next(level, log);
};
