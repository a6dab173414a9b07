import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { contentChecks } from '../../../src/integrations/content/content-checks';
import { reportOn, smallSite } from './site';

const unknownFact = { swap: { 'en/phone': { 'id="resend-wait"': 'id="resend-wit"' } } };
const unknownField = { swap: { 'en/phone': { 'order: 2': 'order: 2\nwindow: 3' } } };

let root = '';
beforeEach(() => {
	root = mkdtempSync(path.join(tmpdir(), 'content-checks-'));
	vi.useFakeTimers();
});
afterEach(() => {
	rmSync(root, { recursive: true });
	vi.useRealTimers();
});

function write(change: Parameters<typeof smallSite>[0]): void {
	for (const { path: file, text } of smallSite(change)) {
		mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
		writeFileSync(path.join(root, file), text);
	}
}

/** Runs the hooks as Astro does; of what Astro hands to them, only what they use is here. */
function start(command: 'build' | 'dev' | 'preview') {
	const { hooks } = contentChecks();
	const browser = {
		send: vi.fn(),
		on: (_event: string, listener: (data: undefined, client: { send: (payload: unknown) => void }) => void) => void (open = listener),
	};
	let open: Parameters<typeof browser.on>[1] = () => undefined;
	let touch: (event: string, file: string) => void = () => undefined;
	const watcher = { on: (_event: string, listener: typeof touch) => void (touch = listener) };
	const logger = { error: vi.fn(), info: vi.fn() };
	const sent = browser.send;
	void hooks['astro:config:setup']?.({ command } as never);
	void hooks['astro:config:done']?.({ config: { root: pathToFileURL(`${root}/`) } } as never);
	if (command === 'dev')
		void hooks['astro:server:setup']?.({ server: { environments: { client: { hot: browser } }, watcher }, logger } as never);
	const save = async (file: string) => {
		touch('change', path.join(root, file));
		await vi.runAllTimersAsync();
	};
	return {
		logger,
		sent,
		save,
		browser,
		connect: (send: (payload: unknown) => void) => {
			open(undefined, { send });
		},
	};
}

test('a build with a mistake stops with the report', () => {
	write(unknownFact);
	expect(() => start('build')).toThrow(`The content has mistakes. Mend them and start again.\n\n${reportOn(unknownFact)}`);
});

test('a build without mistakes goes on', () => {
	write({});
	expect(() => start('build')).not.toThrow();
});

test('a preview of what was built before is not stopped', () => {
	write(unknownFact);
	expect(() => start('preview')).not.toThrow();
});

test('the error shows no place in the program, and no word of it is taken for a browser interface', () => {
	write(unknownField);
	expect(() => start('build')).toThrow(expect.objectContaining({ stack: '', message: expect.stringContaining('window') as string }));
	expect(() => start('build')).toThrow(expect.toSatisfy((error) => !String(error).includes('window')));
});

test('the dev server starts with a mistake and shows it in the terminal and to pages opened later', () => {
	write(unknownFact);
	const { logger, connect } = start('dev');
	expect(logger.error).toHaveBeenCalledExactlyOnceWith(`\n\n${reportOn(unknownFact)}\n`);
	const page = vi.fn();
	connect(page);
	const message = reportOn(unknownFact).replaceAll('<', '&lt;');
	expect(page).toHaveBeenCalledExactlyOnceWith({ type: 'error', err: expect.objectContaining({ message, stack: '' }) as unknown });
});

test('the dev server does not start where Astro would stop with a message of its own', () => {
	write(unknownField);
	expect(() => start('dev')).toThrow(reportOn(unknownField));
});

test('a mistake made while the dev server runs is shown, and gone once it is mended', async () => {
	write({});
	const { logger, sent, save, connect } = start('dev');
	expect(sent).not.toHaveBeenCalled();

	write(unknownFact);
	await save('src/content/help/en/phone.mdx');
	expect(sent).toHaveBeenLastCalledWith(expect.objectContaining({ type: 'error' }));

	write({});
	await save('src/content/help/en/phone.mdx');
	expect(logger.info).toHaveBeenCalledExactlyOnceWith('The content is fine.');
	expect(sent).toHaveBeenLastCalledWith({ type: 'full-reload' });
	const page = vi.fn();
	connect(page);
	expect(page).not.toHaveBeenCalled();
});

test('files outside the content folder start no check', async () => {
	write({});
	const { sent, save } = start('dev');
	write(unknownFact);
	await save('src/content.config.ts');
	expect(sent).not.toHaveBeenCalled();
});

test('the echo of a mistake in a page does not cover the report', () => {
	write(unknownFact);
	const { browser, sent } = start('dev');
	browser.send({ type: 'error', err: { message: 'Expected component Fakt to be defined' } });
	browser.send('custom:event', { some: 'data' });
	const [, echo, other] = sent.mock.calls;
	expect(echo?.[0]).toMatchObject({ type: 'error', err: { title: 'Mistakes in the content' } });
	expect(other).toEqual(['custom:event', { some: 'data' }]);
});

test('a page that is asked for while a long check runs does not wait for its end', async () => {
	write({});
	const { sent, save, logger } = start('dev');
	write(unknownFact);
	const whileItRan = vi.fn(() => logger.error.mock.calls.length);
	const saved = save('src/content/help/en/phone.mdx');
	setTimeout(() => setImmediate(whileItRan), 100);
	await saved;
	expect(whileItRan).toHaveReturnedWith(0);
	expect(sent).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ type: 'error' }));
});

test('a check of what has changed meanwhile shows nothing', async () => {
	write({});
	const { sent, save } = start('dev');
	write(unknownFact);
	const saved = save('src/content/help/en/phone.mdx');
	const mend = () => {
		write({});
		void save('src/content/help/en/phone.mdx');
	};
	setTimeout(() => setImmediate(mend), 100);
	await saved;
	expect(sent).not.toHaveBeenCalled();
});
