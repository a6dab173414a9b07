import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';

const script = path.join(import.meta.dirname, '../../../scripts/feedback.mjs');
const run = (...files: string[]) => spawnSync(process.execPath, [script, ...files], { encoding: 'utf8' });

test('the votes of all logs are counted together, with the lines that were not understood', () => {
	const folder = mkdtempSync(path.join(tmpdir(), 'votes-'));
	const logs = [
		'{"time":"2026-11-26T15:00:00+00:00","query":"page=faq&language=en&vote=no&reason=unclear"}\n\n{"query":"vote=maybe"}\n',
		'{"ts":1764169200.5,"request":{"method":"POST","uri":"/feedback?page=faq&language=en&vote=yes&reason="},"status":204}\n',
	].map((text, at) => {
		const file = path.join(folder, `${at}.log`);
		writeFileSync(file, text);
		return file;
	});
	const { status, stdout } = run(...logs);
	rmSync(folder, { recursive: true });
	expect(status).toBe(0);
	expect(stdout).toMatch(/^page +language +yes +no +not-found +steps-failed +other-situation +unclear$/m);
	expect(stdout).toMatch(/^faq +en +1 +1 +0 +0 +0 +1$/m);
	expect(stdout).toMatch(/^Not understood: 1$/m);
});

test('a log has to be named', () => {
	const { status, stderr } = run();
	expect(status).toBe(1);
	expect(stderr).toContain('npm run feedback -- access.log');
});

const line = '{"time":"2026-11-26T15:00:00+00:00","query":"page=faq&language=en&vote=yes&reason="}\n';

/** Runs the report on one file of this content. */
function runOn(name: string, content: string | Buffer | undefined) {
	const folder = mkdtempSync(path.join(tmpdir(), 'votes-'));
	const file = path.join(folder, name);
	if (content === undefined) mkdirSync(file);
	else writeFileSync(file, content);
	const { status, stdout, stderr } = run(file);
	rmSync(folder, { recursive: true });
	return { status, stdout, stderr: stderr.replaceAll(folder, '').trim() };
}

test.each([
	['as logrotate leaves it', 'votes.log.2.gz', gzipSync(line.repeat(3))],
	['as Windows saves it', 'votes.log', Buffer.from(`\ufeff${line.repeat(3)}`, 'utf16le')],
	['with a line that never ends', 'votes.log', `${line.repeat(3)}${'vote='.repeat(1_000_000)}`],
])('a log %s is read', (_, name, content) => {
	const { status, stdout } = runOn(name, content);
	expect(stdout).toMatch(/^faq +en +3 +0/m);
	expect(status).toBe(0);
});

test.each([
	['a folder', 'logs', undefined, '/logs is a folder. Name the files in it: /logs/*'],
	[
		'half a file',
		'votes.gz',
		gzipSync(line.repeat(1000)).subarray(0, 60),
		'/votes.gz cannot be read to its end: it is damaged, or still being compressed.',
	],
])('%s is named in a sentence', (_, name, content, said) => {
	expect(runOn(name, content)).toMatchObject({ status: 1, stderr: said });
});

test('a log that is not there is named in a sentence, and an empty one says that it is', () => {
	expect(run('/nowhere/votes.log')).toMatchObject({ status: 1, stderr: 'There is no file /nowhere/votes.log, or you may not read it.\n' });
	expect(runOn('votes.log', '').stdout).toContain('There is no vote in it.');
});

test('pages that somebody has made up cannot fill the report', () => {
	const made = Array.from({ length: 150_000 }, (_, at) => line.replace('faq', `page-${at}`)).join('');
	const { status, stdout } = runOn('votes.log', line + made);
	expect(stdout.trim().split('\n')).toHaveLength(4);
	expect(stdout).toContain('On pages that the site does not have: 150000');
	expect(status).toBe(0);
});
