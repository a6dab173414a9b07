/** The part of Pagefind's browser API that is used (Pagefind 1.5, docs "Using the Pagefind search API"). */
export interface PagefindApi {
	init(): Promise<void>;
	preload(query: string): Promise<void>;
	search(query: string): Promise<{ results: readonly { data(): Promise<PagefindPage> }[] }>;
}

export interface PagefindPage {
	url: string;
	/** HTML text with the found words in `<mark>`. */
	excerpt: string;
	meta: { title?: string };
	sub_results: readonly PagefindSection[];
}

export interface PagefindSection {
	url: string;
	title: string;
	excerpt: string;
	weighted_locations?: readonly { balanced_score: number }[];
}

/**
 * Loads the search engine.
 * @param address of pagefind.js; it exists only after a build, so no bundler may follow it
 * @throws when the file is missing, blocked or no search engine
 */
export async function loadPagefind(address: string): Promise<PagefindApi> {
	const engine: unknown = await import(/* @vite-ignore */ address);
	if (!isPagefind(engine)) throw new Error(`${address} is no search engine.`);
	await engine.init();
	return engine;
}

function isPagefind(value: unknown): value is PagefindApi {
	return typeof value === 'object' && value !== null && 'init' in value && 'search' in value && 'preload' in value;
}
