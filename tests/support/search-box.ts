import { expect, type Locator, type Page } from '@playwright/test';
import type { Locale } from '../../src/config/locales';
import { translator } from '../../src/i18n/translate';
import type { PagefindApi } from '../../src/lib/pagefind';

/** The search of a page, by the roles that a reader of the page meets. */
export class SearchBox {
	readonly field: Locator;
	readonly options: Locator;
	readonly list: Locator;
	/** What is announced. */
	readonly status: Locator;
	/** What is shown under the field above the hits. */
	readonly message: Locator;
	/** The way out where nothing can be searched. */
	readonly allAnswers: Locator;

	constructor(
		readonly page: Page,
		locale: Locale,
	) {
		const t = translator(locale);
		const search = page.getByRole('search');
		this.field = search.getByRole('combobox', { name: t('search.label') });
		this.list = search.getByRole('listbox', { name: t('search.results') });
		this.options = this.list.getByRole('option');
		this.status = search.getByRole('status');
		this.message = search.getByRole('paragraph').first();
		this.allAnswers = search.getByRole('link', { name: t('search.unavailableLink') });
	}

	/** Types a question and waits for hits. */
	async find(query: string): Promise<void> {
		await this.field.fill(query);
		await expect(this.options).not.toHaveCount(0);
	}

	/**
	 * Waits until the index has answered everything that it was asked before: it answers in order, so an answer to a last
	 * question of our own comes after all others.
	 */
	async indexRested(query: string): Promise<void> {
		await this.page.evaluate(async (last) => {
			const address = '/pagefind/pagefind.js';
			const engine = (await import(address)) as PagefindApi;
			const { results } = await engine.search(last);
			await Promise.all(results.map((result) => result.data()));
			await new Promise(requestAnimationFrame);
		}, query);
	}
}
