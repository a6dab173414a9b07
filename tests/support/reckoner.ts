import type { Locator, Page } from '@playwright/test';
import type { Locale } from '../../src/config/locales';
import { translator } from '../../src/i18n/translate';
import { article } from './articles';

export type Service = 'hosting' | 'marked' | 'cz' | 'generic';

/** The tool on the page about expiration, in one language, by the names that a reader sees or hears. */
export class Reckoner {
	readonly #page: Page;
	readonly #t: ReturnType<typeof translator>;
	readonly path: string;
	readonly submit: Locator;
	readonly save: Locator;
	/** The rows of the answer: one for each stage. */
	readonly rows: Locator;
	/** Today's place on the stages that the page shows. */
	readonly here: Locator;
	readonly errors: Locator;

	constructor(page: Page, locale: Locale) {
		this.#page = page;
		this.#t = translator(locale);
		this.path = article('expiry', locale).path;
		this.submit = page.getByRole('button', { name: this.#t('deadline.count') });
		this.save = page.getByRole('button', { name: this.#t('deadline.save') });
		this.rows = page.getByRole('list', { name: this.#t('deadline.stages') }).getByRole('listitem');
		this.here = page.locator('.lifecycle [aria-current=step]');
		this.errors = page.getByRole('group', { name: this.#t('deadline.errors') });
	}

	service(kind: Service): Locator {
		return this.#page.getByRole('radio', { name: this.#t(`deadline.service.${kind}`), exact: true });
	}

	field(name: 'date' | 'month' | 'year'): Locator {
		return this.#page.getByRole('textbox', { name: this.#t(`deadline.field.${name}`), exact: true });
	}

	/** Opens the page with the clock standing at a moment. */
	async open(now: string): Promise<void> {
		await this.#page.clock.setFixedTime(new Date(now));
		await this.#page.goto(this.path);
	}

	/** Types a date in the form "22 11 2026" and asks. */
	async ask(kind: Service, typed: string): Promise<void> {
		await this.service(kind).check();
		await this.type(typed);
		await this.submit.click();
	}

	async type(typed: string): Promise<void> {
		const [date = '', month = '', year = ''] = typed.split(' ');
		await this.field('date').fill(date);
		await this.field('month').fill(month);
		await this.field('year').fill(year);
	}
}
