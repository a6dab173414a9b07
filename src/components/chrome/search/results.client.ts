import { fillBlanks, readForms, sayCount } from '../../../lib/counted';
import { askPagefind, loadPagefind } from '../../../lib/pagefind';
import { toHit, type SearchHit } from '../../../lib/search-hits';
import { showHit } from './hit-view.client';

/** Hits on the results page. */
const shown = 20;

/** `<search-results>`: answers the query in the address above the list of all answers. */
class SearchResults extends HTMLElement {
	connectedCallback(): void {
		const query = new URLSearchParams(location.search).get('q')?.trim() ?? '';
		if (query !== '') void this.#run(query.slice(0, 200));
	}

	async #run(query: string): Promise<void> {
		const field = document.querySelector<HTMLInputElement>('help-search input');
		if (field) field.value = query;
		this.#part('section').hidden = false;
		this.#part('h2').textContent = fillBlanks(this.dataset['heading'] ?? '', { query });
		this.#say(this.dataset['loading'] ?? '');
		try {
			const index = this.dataset['index'] ?? '';
			const { results } = await askPagefind(await loadPagefind(index), index, query);
			const pages = await Promise.all(results.slice(0, shown).map((result) => result.data()));
			this.#list(pages.map(toHit));
			this.#say(
				results.length === 0
					? fillBlanks(this.dataset['none'] ?? '', { query })
					: sayCount(readForms(this.dataset['count']), this.dataset['locale'], results.length),
			);
		} catch {
			this.#say(this.dataset['unavailable'] ?? '');
		}
	}

	#list(hits: readonly SearchHit[]): void {
		const lines = hits.map((hit) => {
			const line = document.createElement('li');
			const link = document.createElement('a');
			showHit(link, hit);
			line.append(link);
			return line;
		});
		this.#part('ol').replaceChildren(...lines);
	}

	#say(text: string): void {
		this.#part('[role=status]').textContent = text;
	}

	#part(selector: string): HTMLElement {
		const part = this.querySelector<HTMLElement>(selector);
		if (!part) throw new Error(`<search-results> has no ${selector}.`);
		return part;
	}
}

if (!customElements.get('search-results')) customElements.define('search-results', SearchResults);
