import { find, type Sources } from '../engine/find';
import { asSeen } from '../engine/words';
import { handOver } from './found-marks.client';
import { FindingsView } from './findings-view.client';
import { rowOf } from './found-page.client';
import { countHits, pagesOf, type FoundPage } from './results.state';

/** Hits on the page of results. */
const shown = 24;
/** Milliseconds after which a search is called slow. */
const patience = 4000;

/**
 * Lists the hits for the question in the address. Back from a hit brings the same list at the same place: the place is kept with
 * the entry in the browser's history.
 * @param root the search box of the page, which holds the words
 */
export async function showList(results: HTMLElement, root: HTMLElement, sources: Sources): Promise<void> {
	const query = asSeen(new URLSearchParams(location.search).get('q') ?? '');
	const view = new FindingsView(results, root.dataset, shown);
	const list = view.part('ol');
	const template = results.querySelector('template') ?? undefined;
	const field = root.querySelector('input');
	if (field) field.value = query;
	view.say(root.dataset['loading'] ?? '');
	const backToPlace = keepPlace();
	const shownPages: FoundPage[] = [];
	let found: readonly string[] = [];
	list.addEventListener('click', (event) => {
		const link = event.target instanceof Element ? event.target.closest('a') : null;
		if (link) handOver(event, root.dataset['prefix'] ?? '', link, found);
	});
	const late = setTimeout(() => {
		view.announceDelay();
	}, patience);
	for await (const findings of find(query, sources, shown)) {
		if (findings.hits.length > 0 || findings.settled) clearTimeout(late);
		found = findings.found;
		const more = pagesOf(findings.hits, results.dataset['questions'] ?? '', shownPages);
		list.append(...more.map((page, at) => rowOf(page, at === 0 && shownPages.length === 0 ? template : undefined)));
		shownPages.push(...more);
		const words = view.tell(query, findings, countHits(shownPages));
		if (findings.settled) view.part('[role=status]').textContent = words;
		backToPlace();
	}
}

/** @returns scrolls to where the reader was when the page was left, once there is enough to scroll */
function keepPlace(): () => void {
	history.scrollRestoration = 'manual';
	let place = readPlace(history.state);
	addEventListener('pagehide', () => {
		history.replaceState({ place: scrollY }, '');
	});
	return () => {
		if (place === 0 || document.documentElement.scrollHeight < place + innerHeight) return;
		scrollTo({ top: place, behavior: 'instant' });
		place = 0;
	};
}

function readPlace(state: unknown): number {
	return typeof state === 'object' && state !== null && 'place' in state && typeof state.place === 'number' ? state.place : 0;
}
