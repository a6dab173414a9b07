import type { Locale } from '../../src/config/locales';
import { translator } from '../../src/i18n/translate';
import { article, parts } from '../support/articles';
import { barriers } from '../support/axe';
import { translatePage } from '../support/page-translator';
import { noon, ResendTimer, states } from '../support/resend-timer';
import { expect, test } from '../support/test';

test.use({ timezoneId: 'Europe/Prague' });

// What it does is the same in every language.
const locale: Locale = 'en';
const t = translator(locale);
const steps = parts('phone', locale, 'Step');
const over = (step: number) => t('timer.over', { step: steps[step]?.title ?? '' });

test.describe('the timer for the SMS', () => {
	test('counts the wait, says half and done, and lights the next step', async ({ page }) => {
		const timer = new ResendTimer(page, locale);
		await timer.open();
		await expect(timer.status).toBeEmpty();
		await timer.start.click();
		await expect(timer.status).toContainText(t('timer.waiting'));
		await expect(timer.left('1:00')).toBeVisible();
		await expect(timer.lit).toContainText(t('timeline.waitHint'));
		await page.clock.runFor(18_000);
		await expect(timer.left('0:42')).toBeVisible();
		await expect(timer.gone).toHaveCSS('stroke-dasharray', '0px, 42px, 60px');
		await page.clock.runFor(12_000);
		await expect(timer.status).toHaveText(t('timer.half'));
		await page.clock.runFor(30_000);
		await expect(timer.status).toHaveText(over(0));
		await expect(timer.tool.getByText(t('timer.due', { step: 1 }))).toBeVisible();
		await expect(timer.lit).toContainText(steps[0].title);
	});

	test('leads one step on with each press, notes each time, and ends at the request', async ({ page }) => {
		const timer = new ResendTimer(page, locale);
		await timer.open();
		for (const step of [0, 1, 2, 3]) {
			await timer.start.or(timer.again).click();
			await page.clock.runFor(61_000);
			await expect(timer.status).toHaveText(over(step));
			await expect(timer.lit).toContainText(steps[step]?.title ?? '');
		}
		await expect(timer.log).toHaveText(['12:08', '12:07', '12:06', '12:05']);
		await expect(timer.prepare).toHaveAttribute('href', `${article('request', locale).path}#sms`);
	});

	test('counts in the title of the page, and leaves it as it was', async ({ page }) => {
		const timer = new ResendTimer(page, locale);
		await timer.open();
		const title = await page.title();
		await timer.start.click();
		await page.clock.runFor(12_000);
		await expect(page).toHaveTitle(`0:48 – ${title}`);
		await page.clock.runFor(50_000);
		await expect(page).toHaveTitle(title);
		await timer.again.click();
		await expect(page).toHaveTitle(`1:00 – ${title}`);
		await timer.come.click();
		await expect(page).toHaveTitle(title);
	});

	test('goes on after a reload and in a second tab', async ({ page, context }) => {
		const timer = new ResendTimer(page, locale);
		await timer.open();
		await timer.start.click();
		await page.clock.runFor(10_000);
		await page.reload();
		await expect(timer.left('0:50')).toBeVisible();
		const second = new ResendTimer(await context.newPage(), locale);
		await second.open(30_000);
		await expect(second.left('0:30')).toBeVisible();
		await second.again.click();
		await expect(timer.log).toHaveCount(2);
	});

	test('asks after a long pause whether to start again and keeps the log', async ({ page }) => {
		const timer = new ResendTimer(page, locale);
		await timer.open();
		await timer.start.click();
		await page.clock.runFor(11 * 60_000);
		await expect(timer.status).toContainText(t('timer.staleText', { time: '12:05' }));
		await timer.start.click();
		await expect(timer.status).toContainText(t('timer.waiting'));
		await expect(timer.log).toHaveCount(2);
	});

	test('stops when the SMS has come, keeps the log, and begins anew with the first step', async ({ page }) => {
		const timer = new ResendTimer(page, locale);
		await timer.open();
		await timer.store(states['the wait for step 3']);
		await timer.come.click();
		await expect(timer.status).toContainText(t('timer.cameText'));
		await expect(timer.lit).toHaveCount(0);
		await timer.again.click();
		await expect(timer.lit).toContainText(t('timeline.waitHint'));
		await expect(timer.log).toHaveCount(4);
	});

	test('takes a double tap for one press', async ({ page }) => {
		const timer = new ResendTimer(page, locale);
		await timer.open();
		await timer.start.dblclick({ position: { x: 40, y: 20 } });
		await expect(timer.come).toBeVisible();
		await expect(timer.log).toHaveCount(1);
	});

	test('takes a key that is held down for one press', async ({ page }) => {
		const timer = new ResendTimer(page, locale);
		await timer.open();
		await timer.start.focus();
		for (let times = 0; times < 5; times++) await page.keyboard.down('Enter');
		await page.keyboard.up('Enter');
		await expect(timer.come).toBeVisible();
		await expect(timer.log).toHaveCount(1);
	});

	test('says the day of a time that was noted on another one', async ({ page }) => {
		const timer = new ResendTimer(page, locale);
		await timer.open();
		await timer.store({ presses: ['2024-02-29T09:30:00+01:00', '2026-11-23T23:59:50+01:00'], running: true });
		await expect(timer.log).toHaveText(['23 Nov\u00a023:59', '29 Feb 2024\u00a009:30']);
		await expect(timer.status).toContainText(t('timer.staleText', { time: '23 Nov\u00a023:59' }));
	});

	test('says nothing again each second where a translator has changed the words', async ({ page }) => {
		const timer = new ResendTimer(page, locale);
		await timer.open();
		await timer.start.click();
		await expect(timer.status).toContainText(t('timer.waiting'));
		await translatePage(timer.tool.locator('[data-shown] .words p, [role=status]'), 'Переклад');
		await page.clock.runFor(5_000);
		await expect(timer.left('0:55')).toBeVisible();
		await expect(timer.tool.locator('[data-shown] .words p')).toHaveText(['Переклад', 'Переклад']);
		await expect(timer.status).toHaveText('Переклад');
	});

	test('never freezes when the clock is set back', async ({ page }) => {
		const timer = new ResendTimer(page, locale);
		await timer.open();
		await timer.store({ presses: ['2026-11-24T18:00:00+01:00'], running: true });
		await expect(timer.left('1:00')).toBeVisible();
		await page.clock.runFor(61_000);
		await expect(timer.status).toHaveText(over(0));
	});

	test('counts on for who presses with the keyboard and loses no focus', async ({ page }) => {
		const timer = new ResendTimer(page, locale);
		await timer.open();
		await page.keyboard.press('Tab');
		await timer.start.focus();
		await page.keyboard.press('Enter');
		await expect(timer.again).toBeFocused();
		await page.clock.runFor(61_000);
		await expect(timer.again).toBeFocused();
		await page.keyboard.press('Tab');
		await page.keyboard.press('Enter');
		await expect(timer.again).toBeFocused();
		await expect(timer.log).toHaveCount(1);
	});

	test('forgets everything on request', async ({ page }) => {
		const timer = new ResendTimer(page, locale);
		await timer.open();
		await timer.start.click();
		await timer.forget.click();
		await expect(timer.status).toHaveText(t('device.forgotten'));
		await expect(timer.tool.getByText(t('timer.none'))).toBeVisible();
		await expect(timer.log).toHaveCount(0);
		await expect(timer.start).toBeFocused();
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
		const timer = new ResendTimer(page, locale);
		await timer.open();
		await timer.start.click();
		await expect(timer.status).toHaveText(t('device.refused'));
		await expect(timer.tool.getByText(t('timer.refused'))).toBeVisible();
		await page.clock.runFor(61_000);
		await expect(timer.status).toHaveText(over(0));
		await expect(timer.log).toHaveCount(1);
	});

	test('is accessible in every state', async ({ page }) => {
		const timer = new ResendTimer(page, locale);
		// The clock of the page stands, the timers that axe-core sets do not.
		await page.clock.setFixedTime(noon);
		await page.goto(timer.path);
		for (const name of ['the first wait', 'step 1', 'step 4', 'it has come', 'too long ago'] as const) {
			await timer.store(states[name]);
			expect(await barriers(page, 'all'), name).toEqual([]);
		}
	});
});
