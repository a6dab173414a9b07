import { expect, test } from 'vitest';
import { loadPagefind } from '../../../../src/lib/search/pagefind';

const module = (source: string) => `data:text/javascript,${encodeURIComponent(source)}`;
const engine = (init: string) =>
	module(`export const search = () => 'found', options = () => {}; export async function init() { ${init} }`);

test('starts the search engine before handing it out', async () => {
	const found = await loadPagefind(engine('globalThis.startedSearch = true'));
	expect(Reflect.get(globalThis, 'startedSearch')).toBe(true);
	expect(await found.search('x')).toBe('found');
});

test('refuses a module that is no search engine', async () => {
	const address = module('export const search = 1;');
	await expect(loadPagefind(address)).rejects.toThrow(`${address} is no search engine.`);
});

test('fails where the module is missing', async () => {
	await expect(loadPagefind('data:text/javascript,this is no script')).rejects.toThrow();
});

test('fails where the engine cannot start', async () => {
	await expect(loadPagefind(engine('throw new Error("no index")'))).rejects.toThrow('no index');
});
