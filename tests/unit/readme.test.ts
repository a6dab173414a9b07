import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';

const root = path.join(import.meta.dirname, '../..');
const tree = /^## The tree\n+```\n([\s\S]*?)```/m.exec(readFileSync(path.join(root, 'README.md'), 'utf8'))?.[1] ?? '';

/** What the tree names, as paths from the root; a pattern ends at its folder. */
const named = tree.split('\n').reduce<{ paths: string[]; folders: string[] }>(
	({ paths, folders }, line) => {
		const [, indent = '', names = ''] = /^( *)(\S+(?: \S+\/)*)(?: {2,}|$)/.exec(line) ?? [];
		// Lines that go on from the one above have no name in its place.
		if (names === '' || indent.length > 6) return { paths, folders };
		const above = folders.slice(0, indent.length / 2);
		const own = names.split(' ').map((name) => path.posix.join(...above, name.replace(/\{.*$/, '')));
		return { paths: [...paths, ...own], folders: [...above, names.split(' ')[0] ?? ''] };
	},
	{ paths: [], folders: [] },
).paths;

test('everything in the README’s tree is there', () => {
	expect(named.length).toBeGreaterThan(30);
	expect(named.filter((name) => !existsSync(path.join(root, name)))).toEqual([]);
});

test('every folder of the project, of its sources and of its tests is in the README’s tree', () => {
	const made = ['node_modules', 'dist', 'dist-hosts', 'test-results', 'playwright-report'];
	const foldersIn = (folder: string) =>
		readdirSync(path.join(root, folder), { withFileTypes: true })
			.filter((entry) => entry.isDirectory() && !entry.name.startsWith('.') && !made.includes(entry.name))
			.map((entry) => path.posix.join(folder, entry.name));
	const folders = ['.', 'src', 'src/components', 'src/content', 'tests'].flatMap(foldersIn);
	expect(folders.filter((folder) => !named.some((name) => `${name}/`.startsWith(`${folder}/`)))).toEqual([]);
});
