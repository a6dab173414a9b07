import type { Page } from '@playwright/test';
import { localeCodes, type Locale } from '../../src/config/locales';
import { storagePrefix } from '../../src/config/site';
import { translator } from '../../src/i18n/translate';
import { article, parts } from '../support/articles';
import { barriers } from '../support/axe';
import { expect, test } from '../support/test';

test.use({ timezoneId: 'Europe/Prague' });

const noon = new Date('2026-11-24T11:05:00Z');
const key = `${storagePrefix}sms`;

/** The phone page with the clock standing at noon in Prague. */
async function open(page: Page, locale: Locale) {
	await page.clock.install({ time: new Date(noon.getTime() - 600_000) });
	await page.goto(article('phone', locale).path);
	await page.clock.pauseAt(noon);
}

for (const locale of localeCodes) {
	const t = translator(locale);
	const start = (page: Page) => page.getByRole('button', { name: t('timer.start') });
	const words = (page: Page) =>
		page
			.getByRole('region', { name: t('timer.title') })
			.getByRole('status')
			.first();
	const log = (page: Page) => page.getByRole('list', { name: t('timer.log') }).getByRole('listitem');
	const steps = parts('phone', locale, 'Step');
	const due = (step: number) => t('timer.due', { step: steps[step]?.title ?? '' });
	const lit = (page: Page) => page.getByRole('list', { name: t('timeline.label') }).locator('> [aria-current=step]');

	test.describe(`the timer for the SMS in ${locale}`, () => {
		test('counts the wait, says half and done, and lights the next step', async ({ page }) => {
			await open(page, locale);
			await expect(words(page)).toBeEmpty();
			await start(page).click();
			await expect(words(page)).toHaveText(t('timer.waiting'));
			await expect(page.getByText('1:00', { exact: true })).toBeVisible();
			await expect(lit(page)).toContainText(t('timeline.waitHint'));
			await page.clock.runFor(18_000);
			await expect(page.getByText('0:42', { exact: true })).toBeVisible();
			await page.clock.runFor(12_000);
			await expect(words(page)).toHaveText(t('timer.half'));
			await page.clock.runFor(30_000);
			await expect(words(page)).toHaveText(due(0));
			await expect(lit(page)).toContainText(steps[0].title);
		});

		test('leads one step on with each press and notes each time with its offset', async ({ page }) => {
			await open(page, locale);
			for (const step of [0, 1, 2, 3, 3]) {
				await start(page).click();
				await page.clock.runFor(61_000);
				await expect(words(page)).toHaveText(due(step));
			}
			await expect(log(page)).toHaveText([5, 6, 7, 8, 9].map((minute) => `12:0${minute} (UTC+01:00)`));
		});

		test('goes on after a reload and in a second tab', async ({ page, context }) => {
			await open(page, locale);
			await start(page).click();
			await page.clock.runFor(10_000);
			await page.reload();
			await expect(page.getByText('0:50', { exact: true })).toBeVisible();
			const second = await context.newPage();
			await second.clock.install({ time: noon });
			await second.goto(article('phone', locale).path);
			await second.clock.pauseAt(new Date(noon.getTime() + 30_000));
			await expect(second.getByText('0:30', { exact: true })).toBeVisible();
			await start(second).click();
			await expect(log(page)).toHaveCount(2);
		});

		test('asks after a long pause whether to start again and keeps the log', async ({ page }) => {
			await open(page, locale);
			await start(page).click();
			await page.clock.runFor(11 * 60_000);
			await expect(words(page)).toHaveText(t('timer.again', { time: '12:05 (UTC+01:00)' }));
			await start(page).click();
			await expect(words(page)).toHaveText(t('timer.waiting'));
			await expect(log(page)).toHaveCount(2);
		});

		test('never freezes when the clock is set back', async ({ page }) => {
			await open(page, locale);
			await page.evaluate((name) => {
				localStorage.setItem(name, '{"presses":["2026-11-24T18:00:00+01:00"],"running":true}');
				dispatchEvent(new StorageEvent('storage'));
			}, key);
			await expect(page.getByText('1:00', { exact: true })).toBeVisible();
			await page.clock.runFor(61_000);
			await expect(words(page)).toHaveText(due(0));
		});

		test('stops on request, keeps the log and loses no focus', async ({ page }) => {
			await open(page, locale);
			await page.keyboard.press('Tab');
			await start(page).focus();
			await page.keyboard.press('Enter');
			await page.keyboard.press('Tab');
			await page.keyboard.press('Enter');
			await expect(words(page)).toBeEmpty();
			await expect(start(page)).toBeFocused();
			await expect(log(page)).toHaveCount(1);
		});

		test('forgets everything on request', async ({ page }) => {
			await open(page, locale);
			await start(page).click();
			await expect(page.getByText(t('device.stored', { count: 1 }))).toBeVisible();
			await page.getByRole('button', { name: t('device.forget') }).click();
			await expect(page.getByText(t('device.forgotten'))).toBeVisible();
			await expect(log(page)).toHaveCount(0);
			await expect(words(page)).toBeEmpty();
			expect(await page.evaluate(() => localStorage.length)).toBe(0);
		});

		test('works where the browser blocks storage, and says so', async ({ page }) => {
			await page.addInitScript(() => {
				Object.defineProperty(window, 'localStorage', {
					get: () => {
						throw new DOMException('Blocked', 'SecurityError');
					},
				});
			});
			await open(page, locale);
			await start(page).click();
			await expect(page.getByText(t('device.refused'))).toBeVisible();
			await page.clock.runFor(61_000);
			await expect(words(page)).toHaveText(due(0));
			await expect(log(page)).toHaveCount(1);
		});

		test('is accessible while it waits, when it is done and when it asks again', async ({ page }) => {
			await open(page, locale);
			await start(page).click();
			await page.clock.resume();
			expect(await barriers(page, 'all')).toEqual([]);
			await page.clock.fastForward(61_000);
			await expect(words(page)).toHaveText(due(0));
			expect(await barriers(page, 'all')).toEqual([]);
			await page.clock.fastForward(11 * 60_000);
			await expect(words(page)).not.toHaveText(due(0));
			expect(await barriers(page, 'all')).toEqual([]);
		});
	});
}
