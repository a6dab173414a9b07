import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { askPagefind, loadPagefind } from '../../../src/search/engine/pagefind.client';

const module = (source: string) => `data:text/javascript,${encodeURIComponent(source)}`;
const engine = (init: string) =>
	module(`export const search = () => 'found', options = () => {}; export async function init() { ${init} }`);

beforeEach(() => vi.stubGlobal('document', { documentElement: { lang: 'uk' } }));

test('asks the index of the site’s language, whatever a translator has made of the page, and leaves the page as it was', async () => {
	await loadPagefind(engine('globalThis.asked = document.documentElement.lang'), 'cs');
	expect(Reflect.get(globalThis, 'asked')).toBe('cs');
	expect(document.documentElement.lang).toBe('uk');
});

test('starts the search engine before handing it out', async () => {
	const found = await loadPagefind(engine('globalThis.startedSearch = true'), 'en');
	expect(Reflect.get(globalThis, 'startedSearch')).toBe(true);
	expect(await found.search('x')).toBe('found');
});

test('refuses a module that is no search engine', async () => {
	const address = module('export const search = 1;');
	await expect(loadPagefind(address, 'en')).rejects.toThrow(`${address} is no search engine.`);
});

test('fails where the module is missing', async () => {
	await expect(loadPagefind('data:text/javascript,this is no script', 'en')).rejects.toThrow();
});

test('fails where the engine cannot start', async () => {
	await expect(loadPagefind(engine('throw new Error("no index")'), 'en')).rejects.toThrow('no index');
});

test('counts titles more than other words, and those more than texts', async () => {
	await loadPagefind(
		module(`export const search = () => [], init = () => {}; export const options = (given) => { globalThis.givenOptions = given; };`),
		'en',
		0,
		{ extra: true },
	);
	expect(Reflect.get(globalThis, 'givenOptions')).toEqual({
		ranking: { metaWeights: { title: 5, aliases: 2, page: 0.5 } },
		excerptLength: 18,
		extra: true,
	});
});

test('asks for a failed engine under another address, since the first one keeps its failure', async () => {
	await expect(loadPagefind('no-such:engine', 'en', 2)).rejects.toThrow('no-such:engine?attempt=2');
	await expect(loadPagefind('no-such:engine', 'en')).rejects.not.toThrow('attempt');
});

afterEach(() => vi.unstubAllGlobals());
const answering = (results: readonly { data: () => Promise<never> }[]) => ({
	options: () => Promise.resolve(),
	init: () => Promise.resolve(),
	search: () => Promise.resolve({ results }),
});
const result = { data: () => Promise.reject(new Error('not asked for')) };

test('believes the engine where it found something, without another request', async () => {
	const line = vi.fn();
	vi.stubGlobal('fetch', line);
	expect(await askPagefind(answering([result]), '/pagefind/pagefind.js', 'sms')).toEqual({ results: [result] });
	expect(line).not.toHaveBeenCalled();
});

test('tries the line before it believes that there is nothing', async () => {
	const line = vi.fn<(address: string, init: object) => Promise<{ ok: boolean }>>().mockResolvedValue({ ok: true });
	vi.stubGlobal('fetch', line);
	expect(await askPagefind(answering([]), '/pagefind/pagefind.js', 'sms')).toEqual({ results: [] });
	expect(line).toHaveBeenCalledExactlyOnceWith('/pagefind/pagefind-entry.json', { cache: 'no-store' });
	line.mockResolvedValue({ ok: false });
	await expect(askPagefind(answering([]), '/pagefind/pagefind.js', 'sms')).rejects.toThrow('cannot be reached');
});
