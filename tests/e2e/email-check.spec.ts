import type { Page } from '@playwright/test';
import { localeCodes } from '../../src/config/locales';
import { translator } from '../../src/i18n/translate';
import { article } from '../support/articles';
import { barriers } from '../support/axe';
import { EmailCheck } from '../support/email-check';
import { unfold } from '../support/folds';
import { expect, test } from '../support/test';

/** Everything that a page can leave behind: stored values, cookies and its own address. */
const traces = (page: Page) =>
	page.evaluate(() => JSON.stringify([localStorage, sessionStorage, document.cookie, location.href, history.state]));

async function expectNoBarrier(page: Page) {
	await page.emulateMedia({ colorScheme: 'light' });
	expect(await barriers(page, 'all'), 'light').toEqual([]);
	await page.emulateMedia({ colorScheme: 'dark' });
	expect(await barriers(page, 'colours'), 'dark').toEqual([]);
}

for (const locale of localeCodes) {
	const t = translator(locale);

	test.describe(`the check of an email in ${locale}`, () => {
		test('leads from an empty form to a verdict with the keyboard alone, and leaves nothing behind', async ({ page }) => {
			const check = new EmailCheck(page, locale);
			await check.open();
			const before = await traces(page);
			const keys = page.keyboard;

			await check.address.focus();
			await keys.press('Enter');
			const summary = check.form.getByRole('group', { name: t('emailCheck.errors') });
			await expect(summary).toBeFocused();
			await expect(summary.getByRole('link')).toHaveText([
				t('emailCheck.addressError'),
				t('emailCheck.anyDevice'),
				t('emailCheck.onlyBilling'),
				t('emailCheck.email2'),
			]);
			await expect(check.question('email2')).toHaveAccessibleDescription(t('emailCheck.answerError'));
			await expectNoBarrier(page);

			await keys.press('Tab');
			await keys.press('Enter');
			await expect(check.address).toBeFocused();
			await keys.type('Jana <jana@posta.firma.cz>');
			await keys.press('Tab');
			await keys.type('https://www.Firma.cz/kontakt');
			for (const choose of ['Space', 'Space', 'ArrowRight']) {
				await keys.press('Tab');
				await keys.press(choose);
			}
			await expect(check.answer('email2', 'no')).toBeChecked();
			await keys.press('Tab');
			await expect(check.submit).toBeFocused();
			await keys.press('Enter');

			await expect(check.status).toHaveText(check.overall('poor', 1));
			await expect(summary).toBeHidden();
			await expect(check.verdict('emailCheck.anyDevice')).toContainText(t('emailCheck.deviceMet'));
			await expect(check.verdict('emailCheck.inAccount')).toContainText(t('emailCheck.under', { domain: 'firma.cz' }));
			await expect(check.verdict('emailCheck.inAccount')).toContainText(`${t('emailCheck.yes')}: ${t('emailCheck.unmet')}`);
			await expect(check.verdict('emailCheck.inAccount').getByRole('link')).toHaveAttribute('href', '#best-choice');
			await expect(check.verdict('emailCheck.onlyBilling').getByRole('link')).toHaveAttribute('href', '#email-2');
			await expect(check.verdict('emailCheck.email2')).toContainText(t('emailCheck.notSet'));
			await unfold(check.drawing);
			await expect(check.drawing).toHaveAccessibleName(new RegExp(`(?:: ${t('figure.loop.closed')}[;.].*){3}$`));
			await expectNoBarrier(page);
			expect(await traces(page)).toBe(before);
		});

		test('is calm where Email 2 is set, good only from all conditions, and speaks once', async ({ page }) => {
			const check = new EmailCheck(page, locale);
			await check.open();
			await check.status.evaluate((status) => {
				new MutationObserver(() => {
					if (status.textContent !== '')
						status.dataset['said'] = `${status.dataset['said'] ?? ''}|${status.textContent.replaceAll('\u00a0', ' ')}`;
				}).observe(status, { childList: true, characterData: true, subtree: true });
			});
			await unfold(check.drawing);
			await check.fill('jana@frima.cz', 'firma.cz', ['no', 'no', 'yes']);
			await check.submit.click();
			await expect(check.status).toHaveText(check.overall('covered', 2));
			await expect(check.status).toHaveAttribute('data-said', `|${check.overall('covered', 2).replaceAll('\u00a0', ' ')}`);
			await expect(check.status).toBeInViewport();
			await expect(check.address).toHaveAccessibleDescription(t('emailCheck.near', { domain: 'firma.cz' }));
			await expect(check.drawing).toHaveAccessibleName(new RegExp(`(?:: ${t('figure.loop.open')}[;.].*){3}$`));
			await expectNoBarrier(page);

			await check.answer('anyDevice', 'unsure').check();
			await expect(check.status).toBeEmpty();
			await expect(check.verdict('emailCheck.anyDevice')).toHaveCount(0);
			await expect(check.drawing).toHaveAccessibleName(t('figure.loop.alt'));
			await check.submit.click();
			await expect(check.status).toHaveText(check.overall('open', 2));

			await check.address.fill('jana@example.com');
			await check.answer('anyDevice', 'yes').check();
			await check.submit.click();
			await expect(check.status).toHaveText(check.overall('good', 3));
			await expectNoBarrier(page);

			await check.form.getByRole('button', { name: t('emailCheck.clear') }).click();
			await expect(check.address).toBeFocused();
			await expect(check.address).toHaveValue('');
			await expect(check.status).toBeEmpty();
			await expect(check.form.getByRole('radio', { checked: true })).toHaveCount(0);
		});
	});
}

test('the check takes hostile texts for text', async ({ page }) => {
	const check = new EmailCheck(page, 'en');
	await check.open();
	const elements = await page.locator('email-check *').count();
	await check.fill('"><img src=x onerror=alert(1)>"@firma.cz', '<img/src=x/onerror=alert(1)> {domain}', ['unsure', 'unsure', 'unsure']);
	await check.submit.click();
	await expect(check.verdict('emailCheck.inAccount')).toContainText('“<img/src=x/onerror=alert(1)>”');
	await check.address.fill('<img src=x onerror=alert(1)>');
	await check.submit.click();
	await expect(check.form.getByRole('group').getByRole('link')).toHaveCount(1);
	// One item and its link in the summary, nothing else.
	expect(await page.locator('email-check *').count()).toBe(elements + 2);
});

test('a page that has lost its script has nothing to send', async ({ page }) => {
	await page.route('**/_astro/page.*', (route) => route.fulfill({ contentType: 'text/javascript', body: '' }));
	const { path } = article('good-email', 'en');
	await page.goto(path);
	await page.locator('email-check form').evaluate((form: HTMLFormElement) => {
		form.requestSubmit();
	});
	await expect(page).toHaveURL(path);
	await expect(page.locator('email-check form')).toBeHidden();
});
