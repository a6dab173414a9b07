import { searchSources } from '../engine/load';
import { SearchBox } from './box.client';
import { showList } from './results.client';
import { trustWorker } from './trusted-worker.client';

// Everything that the search needs in the browser is behind this door, so that it arrives in one file.
export { markFound } from './found-marks.client';

/**
 * Turns the search field into a combobox.
 * @param early the list of answers, asked for with this script
 */
export function startBox(root: HTMLElement, early: Promise<Response>): void {
	new SearchBox(root, sourcesOf(root, early)).start();
}

/** Answers the question in the address on the page of results. */
export function showResults(results: HTMLElement, root: HTMLElement, early: Promise<Response>): void {
	void showList(results, root, sourcesOf(root, early));
}

const known = new WeakMap<HTMLElement, ReturnType<typeof searchSources>>();

function sourcesOf(root: HTMLElement, early: Promise<Response>): ReturnType<typeof searchSources> {
	const { answers = '', index = '', lang = '' } = root.dataset;
	trustWorker(index);
	const sources = known.get(root) ?? searchSources({ answers, early, text: index, language: lang });
	known.set(root, sources);
	return sources;
}
