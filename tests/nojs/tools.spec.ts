import { localeCodes } from '../../src/config/locales';
import { translator } from '../../src/i18n/translate';
import { article, articleIds, part, parts } from '../support/articles';
import { EmailCheck } from '../support/email-check';
import { Feedback, replies } from '../support/feedback';
import { unfold } from '../support/folds';
import { expect, test } from '../support/test';

for (const locale of localeCodes) {
	const t = translator(locale);
	const all = article('all', locale);

	test.describe(`without script in ${locale}`, () => {
		for (const [where, path] of [
			['start page', article('home', locale).path] as const,
			['header', article('phone', locale).path] as const,
		]) {
			test(`the search in the ${where} leads to the page of all answers`, async ({ page }) => {
				await page.goto(path);
				await page
					.getByRole('search')
					.getByRole('textbox', { name: t('search.label') })
					.fill('sms');
				await page
					.getByRole('search')
					.getByRole('button', { name: t('search.submit') })
					.click();
				await expect(page).toHaveURL(`${all.path}?q=sms`);
			});
		}

		test('the question whether it helped leads on from every reply', async ({ page }) => {
			await page.goto(article('phone', locale).path);
			const feedback = new Feedback(page, locale);
			for (const reply of replies) {
				await feedback.reply(reply);
				for (const other of replies) await expect(feedback.next(other)).toBeVisible({ visible: other === reply });
			}
			await expect(feedback.contact).toBeVisible();
		});

		test('the steps for an SMS show their waits, and no timer that cannot count', async ({ page }) => {
			await page.goto(article('phone', locale).path);
			const rail = page.getByRole('list', { name: t('timeline.label') });
			await expect(rail.getByText(t('timeline.waitHint'))).toBeVisible();
			await expect(rail.getByText(t('timeline.notToScale'))).toBeVisible();
			const [step] = parts('phone', locale, 'Step');
			const gap = rail.getByRole('listitem').filter({ has: page.getByRole('heading', { name: step.title }) });
			expect(await gap.evaluate((row) => getComputedStyle(row, '::after').content)).toMatch(/\d/);
			await expect(page.locator('#timer')).toBeHidden();
			await expect(page.locator('resend-timer > a')).toBeHidden();
		});

		test('the page of all answers lists every article', async ({ page }) => {
			await page.goto(`${all.path}?q=sms`);
			for (const id of articleIds.filter((other) => other !== 'home' && other !== 'all')) {
				const { title, path } = article(id, locale);
				await expect(page.getByRole('heading', { level: 3 }).getByRole('link', { name: title })).toHaveAttribute('href', path);
			}
		});

		test('the page of all answers does not pretend to search', async ({ page }) => {
			await page.goto(`${all.path}?q=sms`);
			await expect(page.getByText(t('search.loading'))).toHaveCount(0);
			await expect(page.getByRole('main').getByRole('status')).toHaveCount(0);
		});

		test('a question opens by a click and closes again', async ({ page }) => {
			const [{ id, title }] = parts('faq', locale, 'Question');
			await page.goto(article('faq', locale).path);
			await expect(page.locator(`#${id}`)).toBeHidden();
			await page.locator('summary', { hasText: title }).click();
			await expect(page.locator(`#${id}`)).toBeVisible();
			await page.locator('summary', { hasText: title }).click();
			await expect(page.locator(`#${id}`)).toBeHidden();
		});

		test('the address of a question opens its answer', async ({ page }) => {
			await page.goto(`${article('faq', locale).path}#wordpress-email`);
			await expect(page.locator('#wordpress-email')).toBeInViewport();
		});

		test('the button for all folds is not shown', async ({ page }) => {
			await page.goto(article('faq', locale).path);
			await expect(page.getByText(t('article.openAll')).first()).toBeHidden();
		});

		test('the conditions of a good email can be ticked', async ({ page }) => {
			await page.goto(`${article('good-email', locale).path}#conditions`);
			for (const { title } of parts('good-email', locale, 'Check')) await page.getByRole('checkbox', { name: title, exact: true }).check();
			await expect(page.getByRole('checkbox', { checked: false })).toHaveCount(0);
		});

		test('what each answer about an email means is written out, and no form asks', async ({ page }) => {
			const check = new EmailCheck(page, locale);
			await check.open();
			await expect(check.form).toBeHidden();
			for (const key of ['anyDevice', 'inAccount', 'onlyBilling', 'email2'] as const)
				for (const meaning of await check.verdict(`emailCheck.${key}`).all()) await expect(meaning).toBeVisible();
			await expect(page.locator('email-check').getByRole('definition')).toHaveCount(12);
			await unfold(check.drawing);
			await expect(check.drawing).toHaveAccessibleName(t('figure.loop.alt'));
		});

		test('the checklist does not promise to remember or forget', async ({ page }) => {
			await page.goto(`${article('good-email', locale).path}#conditions`);
			await expect(page.getByText(t('device.nothing'))).toBeHidden();
			await expect(page.getByText(t('device.forget'))).toBeHidden();
		});

		test('the days after expiration stand as stages and as a worked example, with no form that cannot count', async ({ page }) => {
			await page.goto(article('expiry', locale).path);
			await expect(page.getByRole('button', { name: t('deadline.count') })).toBeHidden();
			const [beforeDates = ''] = t('deadline.example', { expiry: '|', ask: '', gone: '' }).split('|');
			await expect(page.getByText(beforeDates)).toBeVisible();
			await unfold(page.locator('#hosting-access'));
			await expect(page.locator('#hosting-access')).toBeVisible();
		});

		test('the recovery card says how it is printed and shows no button that cannot print', async ({ page }) => {
			await page.goto(`${article('prepare', locale).path}#recovery-card`);
			await expect(page.getByRole('region', { name: t('card.title') })).toBeVisible();
			await expect(page.getByText(t('card.how'))).toBeVisible();
			await expect(page.getByRole('button', { name: t('card.print') })).toBeHidden();
		});

		test('the link to a step leads to it', async ({ page }) => {
			const { id, title } = part('phone', locale, 'Step', 'ask-check');
			await page.goto(article('phone', locale).path);
			await page.getByRole('link', { name: t('article.linkTo', { title }) }).click();
			await expect(page).toHaveURL(`${article('phone', locale).path}#${id}`);
		});

		test('the contents beside a page lead to a folded section and open it', async ({ page }) => {
			await page.goto(article('login-email', locale).path);
			await page
				.getByRole('navigation', { name: t('nav.contents') })
				.getByRole('link')
				.last()
				.click();
			await expect(page.locator('#avoid')).toBeInViewport();
		});
	});
}
