import type { Locator, Page } from '@playwright/test';
import type { Locale } from '../../src/config/locales';
import { translator } from '../../src/i18n/translate';
import { reasons, type Reason } from '../../src/lib/feedback';

/** The question at the end of an answer, by the roles that a reader meets. */
export class Feedback {
	readonly form: Locator;
	readonly status: Locator;
	/** Way to the contact form. */
	readonly contact: Locator;
	readonly send: Locator;
	readonly #t;

	constructor(page: Page, locale: Locale) {
		this.#t = translator(locale);
		this.form = page.getByRole('form', { name: this.#t('feedback.question') });
		this.status = this.form.getByRole('status');
		this.contact = this.form.locator('[data-contact]').getByRole('link');
		this.send = this.form.getByRole('button', { name: this.#t('feedback.send') });
	}

	async reply(reply: 'yes' | Reason): Promise<void> {
		await this.radio(reply === 'yes' ? 'yes' : 'no').check();
		if (reply !== 'yes') await this.radio(reply).check();
	}

	radio(reply: 'yes' | 'no' | Reason): Locator {
		return this.form.getByRole('radio', { name: this.#t(`feedback.${reply}`), exact: true });
	}

	/** What a reply leads to. */
	next(reply: 'yes' | Reason): Locator {
		return this.form.getByText(this.#t(`feedback.next.${reply}`));
	}
}

export const replies = ['yes', ...reasons] as const;
