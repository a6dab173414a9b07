import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration, AstroIntegrationLogger, HookParameters } from 'astro';
import { checkContent, formatProblems, type Problem } from '../lib/content-checks';
import { contentFolder, readContentFiles } from './content-files';

type DevServer = HookParameters<'astro:server:setup'>['server'];

/** Editors write a file in several strokes, and "save all" touches many: one check for all of it, in milliseconds. */
const pause = 100;

/**
 * Checks everything that editors wrote before Astro reads it: a mistake stops the build with all mistakes listed;
 * `astro dev` goes on and shows them in the terminal and in the page.
 * @throws {ContentMistakes} from `astro build`, `astro check` and `astro sync`; from `astro dev` only on start, and only
 * where Astro would stop as well
 */
export function contentChecks(): AstroIntegration {
	let root = '';
	let command = '';
	return {
		name: 'content-checks',
		hooks: {
			'astro:config:setup': (options) => {
				command = options.command;
			},
			// The last hook before Astro reads the content itself; its messages know neither line nor cure.
			'astro:config:done': ({ config }) => {
				root = fileURLToPath(config.root);
				if (command === 'preview') return;
				const problems = checkFolder(root);
				const stops = command === 'dev' ? problems.some(({ fatal }) => fatal) : problems.length > 0;
				if (stops) throw new ContentMistakes(formatProblems(problems));
			},
			'astro:server:setup': ({ server, logger }) => {
				watchContent(server, path.join(root, contentFolder), logger, () => checkFolder(root));
			},
		},
	};
}

function checkFolder(root: string): Problem[] {
	return checkContent(readContentFiles(root));
}

/** Checks on start and after every change, and shows the mistakes in each open page until all are mended. */
function watchContent(server: DevServer, folder: string, logger: AstroIntegrationLogger, check: () => Problem[]): void {
	const browser = server.environments.client.hot;
	let report = '';

	const run = () => {
		const before = report;
		const problems = check();
		report = problems.length === 0 ? '' : formatProblems(problems);
		if (report !== '') {
			logger.error(`\n\n${report}\n`);
			browser.send(toOverlay(report));
		} else if (before !== '') {
			logger.info('The content is fine.');
			browser.send({ type: 'full-reload' });
		}
	};

	// What fails elsewhere meanwhile is an echo ("Expected component Fakt to be defined") and must not cover the report.
	const send = browser.send.bind(browser);
	browser.send = (...message: readonly unknown[]) => {
		Reflect.apply(send, undefined, report !== '' && isError(message[0]) ? [toOverlay(report)] : message);
	};
	// A page that is opened or reloaded later.
	browser.on('vite:client:connect', (_data, client) => {
		if (report !== '') client.send(toOverlay(report));
	});

	run();
	let timer: NodeJS.Timeout | undefined;
	server.watcher.on('all', (_event, file) => {
		if (!file.startsWith(folder + path.sep)) return;
		clearTimeout(timer);
		timer = setTimeout(run, pause);
	});
}

function isError(payload: unknown): boolean {
	return typeof payload === 'object' && payload !== null && 'type' in payload && payload.type === 'error';
}

/** Astro's overlay takes the message as HTML. */
function toOverlay(report: string) {
	const message = report.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
	return { type: 'error' as const, err: { name: 'Content', title: 'Mistakes in the content', message, stack: '' } };
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
