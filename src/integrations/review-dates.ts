import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { reviewMonths } from '../config/site';
import { readContent } from '../lib/content-checks/source';
import { formatLatePages, latePages } from '../lib/review';
import { readContentFiles } from './content-files';

/**
 * Warns at the end of a build about pages whose facts are to be compared with their sources again. The pages themselves say
 * on which day that is due; they do not ask what day it is, so that one commit always gives the same pages.
 */
export function reviewDates(): AstroIntegration {
	let root = '';
	return {
		name: 'review-dates',
		hooks: {
			'astro:config:done': ({ config }) => {
				root = fileURLToPath(config.root);
			},
			'astro:build:done': ({ logger }) => {
				const today = new Date();
				const late = latePages(readContent(readContentFiles(root), today), today, reviewMonths);
				if (late.length > 0) logger.warn(formatLatePages(late, reviewMonths));
			},
		},
	};
}
