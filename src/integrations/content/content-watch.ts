import path from 'node:path';
import type { AstroIntegrationLogger, HookParameters } from 'astro';
import { formatProblems, type Problem } from '../../content-checks';

interface Watch {
	server: HookParameters<'astro:server:setup'>['server'];
	/** Where editors write. */
	folder: string;
	logger: AstroIntegrationLogger;
	/** What the check on start has found. */
	problems: readonly Problem[];
	/** How long it took to find them, in milliseconds. */
	took: number;
	/** Checks the content, one rule after the other. */
	check: () => Iterable<readonly Problem[]>;
}

/** Editors write a file in several strokes, and "save all" touches many: one check for all of it, in milliseconds. */
const shortestPause = 100;

/**
 * Checks the content after every change, and shows the mistakes in each open page until all are mended. With a thousand articles a
 * check takes seconds, and editors wait for their page: a check begins the later, the longer the last one took, and what the
 * server is asked for meanwhile comes first.
 */
export function watchContent({ server, folder, logger, problems, took, check }: Watch): void {
	const browser = server.environments.client.hot;
	let report = '';

	const show = (found: readonly Problem[]) => {
		const before = report;
		report = found.length === 0 ? '' : formatProblems(found);
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

	show(problems);
	let timer: NodeJS.Timeout | undefined;
	let pause = Math.max(shortestPause, took);
	server.watcher.on('all', (_event, file) => {
		if (!file.startsWith(folder + path.sep)) return;
		clearTimeout(timer);
		const own = setTimeout(() => void run(), pause);
		timer = own;
		const run = async () => {
			const found: Problem[] = [];
			const begin = performance.now();
			for (const part of check()) {
				found.push(...part);
				await othersFirst();
				if (timer !== own) return;
			}
			pause = Math.max(shortestPause, performance.now() - begin);
			show(found);
		};
	});
}

function othersFirst(): Promise<void> {
	return new Promise((resolve) => {
		setImmediate(resolve);
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
