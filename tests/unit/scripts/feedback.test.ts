import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
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
