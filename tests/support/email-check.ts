import type { Locator, Page } from '@playwright/test';
import type { Locale } from '../../src/config/locales';
import type { MessageKey } from '../../src/i18n/dictionary';
import { translator } from '../../src/i18n/translate';
import { article } from './articles';

/** What is said once a check is made; conditions met of all. */
type Overall = 'good' | 'covered' | 'poor' | 'open';

/** The check of an email, found by its words. */
export class EmailCheck {
	readonly form: Locator;
	readonly address: Locator;
	readonly domains: Locator;
	readonly submit: Locator;
	readonly status: Locator;
	/** Folded away until it is opened. */
	readonly drawing: Locator;
	readonly #t;

	constructor(
		readonly page: Page,
		readonly locale: Locale,
	) {
		this.#t = translator(locale);
		this.form = page.getByRole('form', { name: this.#t('emailCheck.form') });
		this.address = this.form.getByRole('textbox', { name: this.#t('emailCheck.address') });
		this.domains = this.form.getByRole('textbox', { name: this.#t('emailCheck.domains') });
		this.submit = this.form.getByRole('button', { name: this.#t('emailCheck.submit') });
		this.status = page.locator('email-check').getByRole('status');
		this.drawing = page.getByRole('figure', { includeHidden: true }).getByRole('img', { includeHidden: true });
	}

	async open(): Promise<void> {
		await this.page.goto(article('good-email', this.locale).path);
	}

	question(key: 'anyDevice' | 'onlyBilling' | 'email2'): Locator {
		return this.form.getByRole('radiogroup', { name: this.#t(`emailCheck.${key}`) });
	}

	answer(key: 'anyDevice' | 'onlyBilling' | 'email2', answer: 'yes' | 'no' | 'unsure'): Locator {
		return this.question(key).getByRole('radio', { name: this.#t(`emailCheck.${answer}`), exact: true });
	}

	/** What the check says about a question. */
	verdict(key: MessageKey): Locator {
		return this.page
			.locator('email-check')
			.getByRole('term')
			.filter({ hasText: this.#t(key) })
			.locator('..')
			.getByRole('definition');
	}

	/** The words of a result. */
	overall(overall: Overall, count: number): string {
		return this.#t(`emailCheck.${overall}`, { count, total: 3 });
	}

	/** Fills the form; the answers in the order of the questions. */
	async fill(
		address: string,
		domains: string,
		answers: readonly ['yes' | 'no' | 'unsure', 'yes' | 'no' | 'unsure', 'yes' | 'no' | 'unsure'],
	) {
		await this.address.fill(address);
		await this.domains.fill(domains);
		await this.answer('anyDevice', answers[0]).check();
		await this.answer('onlyBilling', answers[1]).check();
		await this.answer('email2', answers[2]).check();
	}
}
