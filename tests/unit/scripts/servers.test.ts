import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { fillFolder } from '../../../scripts/servers.mjs';

let cache = '';
beforeEach(() => {
	cache = mkdtempSync(path.join(tmpdir(), 'servers-'));
});
afterEach(() => {
	rmSync(cache, { recursive: true });
});

test('a server that was unpacked by half is not taken for a whole one, and the next try gets it', () => {
	const folder = path.join(cache, 'nginx');
	const unpack = (text: string, answer?: string) =>
		fillFolder(folder, (begun) => {
			writeFileSync(path.join(begun, 'nginx'), text);
			// What is seen by a program that starts now, or after this one was stopped.
			expect(existsSync(folder)).toBe(false);
			return answer;
		});
	expect(unpack('ngi', 'the disk is full')).toBe('the disk is full');
	expect(() => fillFolder(folder, () => expect.unreachable('stopped'))).toThrow('stopped');
	expect(readdirSync(cache)).toEqual([]);
	expect(unpack('nginx')).toBeUndefined();
	expect(readFileSync(path.join(folder, 'nginx'), 'utf8')).toBe('nginx');
	expect(readdirSync(cache)).toEqual(['nginx']);
});
