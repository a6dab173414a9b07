/** Scripts run, but the one of the page does not come: the line drops, or a release has taken the file away. */
import type { Page } from '@playwright/test';
import { translator } from '../../src/i18n/translate';
import { article } from '../support/articles';
import { EmailCheck } from '../support/email-check';
import { expect, test } from '../support/test';

test.use({ allowedNoise: /Failed to load resource/ });

const locale = 'en';
const t = translator(locale);
const scripts = '**/_astro/*.js';

/** The page of requests as a template to fill in by hand, no field that does nothing. */
async function expectTemplate(page: Page): Promise<void> {
	await expect(page.getByText(t('request.fill'))).toBeVisible();
	await expect(page.getByRole('main').getByRole('textbox')).toHaveCount(0);
	await expect(page.getByText(t('request.follow')).first()).toBeHidden();
	await expect(page.getByRole('button', { name: t('request.copy') })).toHaveCount(0);
}

test('no tool is shown dead, no room is kept for it, and its words without script stand there', async ({ page }) => {
	await page.route(scripts, (route) => route.fulfill({ status: 404 }));
	await page.goto(`${article('request', locale).path}#sms`);
	await expectTemplate(page);
	const check = new EmailCheck(page, locale);
	await check.open();
	await expect(check.verdict('emailCheck.anyDevice').first()).toBeVisible();
	await page.goto(article('expiry', locale).path);
	await expect(page.locator('deadline-reckoner .strips')).toBeVisible();
	// Hidden, a form would keep its height.
	for (const id of ['good-email', 'expiry', 'phone', 'faq'] as const) {
		await page.goto(article(id, locale).path);
		const rooms = page.getByRole('main').locator('form:not(#feedback), #timer, [data-fold-all], forget-device');
		for (const room of await rooms.all()) expect(await room.boundingBox(), id).toBeNull();
	}
});

test('the page of results says that the search is not there, above all answers', async ({ page }) => {
	await page.route(scripts, (route) => route.abort());
	await page.goto(`${article('all', locale).path}?q=sms`);
	await expect(page.getByRole('main').getByText(t('search.unavailable'))).toBeVisible();
	await expect(page.getByRole('heading', { name: t('finder.everySituation') })).toBeInViewport();
});

test('a script that hangs is waited for some seconds, and taken where it comes after all', async ({ page }) => {
	await page.clock.install();
	const line = Promise.withResolvers<undefined>();
	await page.route(scripts, async (route) => {
		await line.promise;
		await route.continue();
	});
	await page.goto(`${article('request', locale).path}#sms`, { waitUntil: 'commit' });
	await expect(page.getByRole('contentinfo')).toBeVisible();
	await expect(page.getByText(t('request.fill'))).toBeHidden();
	await page.clock.runFor(10_000);
	await expectTemplate(page);
	line.resolve(undefined);
	await expect(page.getByRole('button', { name: t('request.copy') })).toBeVisible();
});
