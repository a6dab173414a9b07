import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readContentFiles } from '../../../src/integrations/content/content-files';

let root = '';
const english = () => path.join(root, 'src/content/help/en');
beforeEach(() => {
	root = mkdtempSync(path.join(tmpdir(), 'content-'));
	mkdirSync(english(), { recursive: true });
	writeFileSync(path.join(english(), 'phone.mdx'), 'The phone');
});
afterEach(() => {
	rmSync(root, { recursive: true });
});

const thePhone = [{ path: 'src/content/help/en/phone.mdx', text: 'The phone' }];

test('what programs put beside a page that is being written is no content', () => {
	// Emacs, macOS on other disks, a folder of a synchronizing program.
	symlinkSync('jana@computer.1:1', path.join(english(), '.#phone.mdx'));
	writeFileSync(path.join(english(), '._phone.mdx'), '');
	mkdirSync(path.join(english(), '.trash'));
	writeFileSync(path.join(english(), '.trash/phone.mdx'), '');
	expect(readContentFiles(root)).toEqual(thePhone);
});

test('a page whose ending is in capitals is content too, so that the checks can name it', () => {
	writeFileSync(path.join(english(), 'email.MDX'), 'The email');
	expect(readContentFiles(root).map((file) => file.path)).toContain('src/content/help/en/email.MDX');
});

test('a file that goes away while the content is read is left out', () => {
	symlinkSync('nowhere.mdx', path.join(english(), 'gone.mdx'));
	expect(readContentFiles(root)).toEqual(thePhone);
});

test('letters that were typed as a letter and an accent are read as one', () => {
	writeFileSync(path.join(english(), 'phone.mdx'), 'ověřovacím kódem'.normalize('NFD'));
	expect(readContentFiles(root).map(({ text }) => text)).toEqual(['ověřovacím kódem']);
});
