/** The part of Pagefind's browser API that is used (Pagefind 1.5, docs "Using the Pagefind search API"). */
export interface PagefindApi {
	init(): Promise<void>;
	preload(query: string): Promise<void>;
	search(query: string): Promise<PagefindAnswer>;
}

interface PagefindAnswer {
	results: readonly { data(): Promise<PagefindPage> }[];
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
 * @param attempt how often it has failed before: Pagefind keeps a failure until it is loaded anew, under another address
 * @throws when the file is missing, blocked or no search engine
 */
export async function loadPagefind(address: string, attempt = 0): Promise<PagefindApi> {
	const engine: unknown = await import(/* @vite-ignore */ attempt === 0 ? address : `${address}?attempt=${attempt}`);
	if (!isPagefind(engine)) throw new Error(`${address} is no search engine.`);
	await engine.init();
	return engine;
}

/**
 * Asks the index. Pagefind reports words that it could not load as "no results"; before that is believed, the line is tried.
 * @throws when nothing was found and the index cannot be reached
 */
export async function askPagefind(engine: PagefindApi, address: string, query: string): Promise<PagefindAnswer> {
	const answer = await engine.search(query);
	if (answer.results.length > 0) return answer;
	const response = await fetch(address.replace('pagefind.js', 'pagefind-entry.json'), { cache: 'no-store' });
	if (!response.ok) throw new Error('The search index cannot be reached.');
	return answer;
}

function isPagefind(value: unknown): value is PagefindApi {
	return typeof value === 'object' && value !== null && 'init' in value && 'search' in value && 'preload' in value;
}
