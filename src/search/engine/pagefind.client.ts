/** The part of Pagefind's browser API that is used (Pagefind 1.6, docs "Using the Pagefind search API"). */
export interface PagefindApi {
	options(options: object): Promise<void>;
	init(): Promise<void>;
	search(query: string): Promise<PagefindAnswer>;
}

interface PagefindAnswer {
	results: readonly { data(): Promise<PagefindRecord> }[];
}

/** One record of the index: a part of a page. */
export interface PagefindRecord {
	url: string;
	/** HTML text with the found words in `<mark>`. */
	excerpt: string;
	meta: { title?: string; page?: string };
}

/** A hit in a title or in customers' words for a part counts more than one in its text. */
const options = { ranking: { metaWeights: { title: 5, aliases: 2, page: 0.5 } }, excerptLength: 18 };

/**
 * Loads the search engine.
 * @param address of pagefind.js; it exists only after a build, so no bundler may follow it
 * @param language BCP 47
 * @param attempt how often it has failed before: Pagefind keeps a failure until it is loaded anew, under another address
 * @param more options beyond those of this site
 * @throws when the file is missing, blocked or no search engine
 */
export async function loadPagefind(address: string, language: string, attempt = 0, more: object = {}): Promise<PagefindApi> {
	const engine: unknown = await import(/* @vite-ignore */ attempt === 0 ? address : `${address}?attempt=${attempt}`);
	if (!isPagefind(engine)) throw new Error(`${address} is no search engine.`);
	await engine.options({ ...options, ...more });
	await initIn(language, engine);
	return engine;
}

/**
 * Pagefind asks the page for its language, once, as it begins. A translator in the browser writes its own there, and the index of
 * another language would answer: the page says the right one as long as it is asked, before anything is drawn.
 */
function initIn(language: string, engine: PagefindApi): Promise<void> {
	const { documentElement: root } = document;
	const shown = root.lang;
	root.lang = language;
	const begun = engine.init();
	root.lang = shown;
	return begun;
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
	return typeof value === 'object' && value !== null && ['options', 'init', 'search'].every((name) => name in value);
}
