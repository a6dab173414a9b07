import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { reviewMonths } from '../../config/site';
import { formatProblems, problemsIn, type Problem } from '../../content-checks';
import { memoizedParser } from '../../content-checks/page-source';
import { readContent } from '../../content-checks/source';
import { formatLatePages, latePages, type LatePage } from '../../content-checks/review';
import { contentFolder, readContentFiles } from './content-files';
import { watchContent } from './content-watch';

/**
 * Checks everything that editors wrote before Astro reads it: a mistake stops the build with all mistakes listed;
 * `astro dev` goes on and shows them in the terminal and in the page.
 *
 * Warns at the end of a build about pages whose facts are to be compared with their sources again. The pages themselves say
 * on which day that is due; they do not ask what day it is, so that one commit always gives the same pages.
 * @throws {ContentMistakes} from `astro build`, `astro check` and `astro sync`; from `astro dev` only on start, and only
 * where Astro would stop as well
 */
export function contentChecks(): AstroIntegration {
	let folder = '';
	let command = '';
	let problems: readonly Problem[] = [];
	let took = 0;
	let late: readonly LatePage[] = [];
	let read = () => readContent([], new Date());
	return {
		name: 'content-checks',
		hooks: {
			'astro:config:setup': (options) => {
				command = options.command;
			},
			// The last hook before Astro reads the content itself; its messages know neither line nor cure.
			'astro:config:done': ({ config }) => {
				const root = fileURLToPath(config.root);
				folder = path.join(root, contentFolder);
				if (command === 'preview') return;
				const parse = command === 'dev' ? memoizedParser() : undefined;
				read = () => readContent(readContentFiles(root), new Date(), parse);
				const content = read();
				const begin = performance.now();
				problems = [...problemsIn(content)].flat();
				took = performance.now() - begin;
				late = latePages(content, content.today, reviewMonths);
				const stops = command === 'dev' ? problems.some(({ fatal }) => fatal) : problems.length > 0;
				if (stops) throw new ContentMistakes(formatProblems(problems));
			},
			'astro:server:setup': ({ server, logger }) => {
				watchContent({ server, folder, logger, problems, took, check: () => problemsIn(read()) });
			},
			'astro:build:done': ({ logger }) => {
				if (late.length > 0) logger.warn(formatLatePages(late, reviewMonths));
			},
		},
	};
}

/** The report as an error: Astro prints the message alone and exits with a failure. */
class ContentMistakes extends Error {
	override name = 'ContentMistakes';
	/** Editors have no use for the place in this program where the error was made. */
	override stack = '';

	constructor(report: string) {
		super(`The content has mistakes. Mend them and start again.\n\n${report}`);
	}

	/** Astro searches this text for names of browser interfaces ("window", "document") and would add advice about them. */
	override toString(): string {
		return this.name;
	}
}
