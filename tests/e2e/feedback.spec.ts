import type { Locale } from '../../src/config/locales';
import { translator } from '../../src/i18n/translate';
import { article } from '../support/articles';
import { barriers } from '../support/axe';
import { Feedback, replies } from '../support/feedback';
import { expect, test } from '../support/test';

// What it does is the same in every language.
const locale: Locale = 'en';
const t = translator(locale);

test.describe('“Did this solve it?”', () => {
	test('leads on at once from every reply, sends nothing, thanks for nothing', async ({ page }) => {
		await page.goto(article('phone', locale).path);
		const feedback = new Feedback(page, locale);
		const requests: string[] = [];
		page.on('request', (request) => {
			// The browser itself asks for the symbol of the page, late.
			if (!request.url().endsWith('/favicon.svg')) requests.push(request.url());
		});
		await expect(feedback.contact).toBeHidden();
		for (const reply of replies) {
			await feedback.reply(reply);
			for (const other of replies) await expect(feedback.next(other)).toBeVisible({ visible: other === reply });
			await expect(feedback.contact).toBeVisible();
		}
		await expect(page.getByText(t('feedback.thanks'))).toHaveCount(0);
		expect(requests).toEqual([]);
	});

	test('is answered with the keyboard, and Enter leads nowhere', async ({ page }) => {
		const { path } = article('faq', locale);
		await page.goto(path);
		const feedback = new Feedback(page, locale);
		await feedback.radio('yes').focus();
		await page.keyboard.press('ArrowRight');
		await expect(feedback.radio('no')).toBeChecked();
		await page.keyboard.press('Tab');
		await page.keyboard.press('Space');
		await expect(feedback.radio('not-found')).toBeChecked();
		await page.keyboard.press('Enter');
		await expect(feedback.next('not-found')).toBeVisible();
		await page.keyboard.press('Tab');
		await page.keyboard.press('Enter');
		await expect(page).toHaveURL(article('all', locale).path);
	});

	test('takes a reader whose steps failed to the request that fits', async ({ page }) => {
		await page.goto(article('phone', locale).path);
		const feedback = new Feedback(page, locale);
		await feedback.reply('steps-failed');
		await feedback.form
			.getByRole('link', { name: article('request', locale).title })
			.and(page.locator(':visible'))
			.click();
		await expect(page).toHaveURL(`${article('request', locale).path}#sms`);
	});

	test('has no barrier, unanswered and with every reply, light and dark', async ({ page }) => {
		await page.goto(article('pay', locale).path);
		const feedback = new Feedback(page, locale);
		for (const reply of replies) {
			await feedback.reply(reply);
			expect(await barriers(page, 'all'), reply).toEqual([]);
		}
		await page.emulateMedia({ colorScheme: 'dark' });
		expect(await barriers(page, 'colours'), 'dark').toEqual([]);
	});

	test('is not printed', async ({ page }) => {
		await page.goto(article('phone', locale).path);
		await page.emulateMedia({ media: 'print' });
		await expect(new Feedback(page, locale).form).toBeHidden();
	});
});
