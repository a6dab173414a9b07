import { expect, type Locator, type Page } from '@playwright/test';
import type { Locale } from '../../src/config/locales';
import { pluralForms, translator } from '../../src/i18n/translate';
import { fillBlanks, formatCount } from '../../src/lib/text/counted';

/** Lines of the list under the field. */
const most = 8;

/** The search of a page, by the roles that a reader of the page meets. */
export class SearchBox {
	readonly field: Locator;
	readonly options: Locator;
	readonly list: Locator;
	/** What is announced. */
	readonly status: Locator;
	/** The whole panel under the field. */
	readonly panel: Locator;
	/** The way out where nothing can be searched. */
	readonly allAnswers: Locator;

	constructor(
		readonly page: Page,
		readonly locale: Locale,
	) {
		const t = translator(locale);
		const search = page.getByRole('search');
		this.field = search.getByRole('combobox', { name: t('search.label') });
		this.list = search.getByRole('listbox', { name: t('search.results') });
		this.options = this.list.getByRole('option');
		this.status = search.getByRole('status');
		this.panel = search.locator('[data-popup]');
		this.allAnswers = search.getByRole('link', { name: t('search.unavailableLink') });
	}

	/** Types a question and waits until all that is found is there. */
	async find(query: string): Promise<void> {
		await this.field.fill(query);
		await expect(this.status).not.toBeEmpty();
		await expect(this.options).not.toHaveCount(0);
	}

	/** The sentence on so many hits in the list. */
	formatHits(count: number): string {
		if (count === most) return fillBlanks(translator(this.locale)('search.best', { count: '{count}' }), { count });
		return formatCount(pluralForms(this.locale, 'search.count'), this.locale, count);
	}
}
