import { readFileSync } from 'node:fs';
import type { Locator } from '@playwright/test';
import { localeCodes, type Locale } from '../../src/config/locales';
import { translator } from '../../src/i18n/translate';
import { barriers } from '../support/axe';
import { unfold } from '../support/folds';
import { overlaps } from '../support/overlaps';
import { Reckoner } from '../support/reckoner';
import { countSavedFiles } from '../support/saved-files';
import { expect, test } from '../support/test';

test.use({ timezoneId: 'Europe/Prague' });

/** Wednesday, past midnight in Prague while it is still Tuesday in Greenwich. */
const now = '2026-11-24T23:30:00Z';
const friday: Record<Locale, string> = { en: 'Friday 27 November', cs: 'pátku 27. listopadu' };
const inTwoDays: Record<Locale, string> = { en: 'in 2 days', cs: 'pozítří' };
const days: Record<Locale, readonly string[]> = {
	en: ['Sunday 22 November', 'Saturday 28 November', 'Tuesday 22 December'],
	cs: ['neděle 22. listopadu', 'soboty 28. listopadu', 'úterý 22. prosince'],
};
const left: Record<Locale, readonly string[]> = { en: ['in 3 days', 'in 27 days'], cs: ['za 3 dny', 'za 27 dní'] };
const today: Record<Locale, string> = { en: '25 November 2026', cs: '25. listopadu 2026' };
const ahead: Record<Locale, string> = { en: 'tomorrow', cs: 'zítra' };

for (const locale of localeCodes) {
	const t = translator(locale);

	test.describe(`the days after expiration in ${locale}`, () => {
		for (const width of [320, 360, 1280])
			test(`are on one rail at ${width} px, and today’s stage lies on no other`, async ({ page }) => {
				await page.setViewportSize({ width, height: 740 });
				const reckoner = new Reckoner(page, locale);
				await reckoner.open(now);
				const hosting = page.locator('.lifecycle > ol').first();
				await unfold(hosting);
				const day = (stage: Locator) => stage.evaluate((row) => row.firstElementChild?.getAttribute('data-day'));
				const stages = await hosting.locator('> li').all();
				expect(await Promise.all(stages.map(day))).toEqual(['5', '30', null]);
				for (const date of ['22 11 2026', '1 11 2026', '1 10 2026']) {
					await reckoner.ask('hosting', date);
					await expect(reckoner.here).toHaveCount(1);
					expect(await overlaps(hosting), date).toEqual([]);
				}
			});

		test('are counted by keyboard alone: the last day to ask, each stage, today’s place on the page', async ({ page }) => {
			const reckoner = new Reckoner(page, locale);
			await reckoner.open(now);
			await reckoner.service('hosting').focus();
			await page.keyboard.press('Space');
			for (const part of ['22', '11', '2026']) {
				await page.keyboard.press('Tab');
				await page.keyboard.type(part);
			}
			await page.keyboard.press('Enter');

			const place = page.getByRole('heading', { name: t('deadline.passed', { count: 3 }) });
			await expect(place).toBeFocused();
			await expect(page.getByText(t('deadline.ask', { day: friday[locale], when: inTwoDays[locale] }))).toBeVisible();
			await expect(reckoner.rows).toContainText([...days[locale]]);
			await expect(reckoner.rows.nth(0)).toContainText(t('deadline.since', { day: days[locale][0] ?? '' }));
			await expect(reckoner.rows.nth(0)).toContainText(t('deadline.youAreHere'));
			await expect(reckoner.rows.nth(0)).not.toContainText(t('deadline.here'));
			await expect(reckoner.rows.nth(1)).toContainText(t('deadline.from', { day: days[locale][1] ?? '' }));
			await expect(page.getByText(t('deadline.zone'))).toBeVisible();
			await expect(reckoner.rows.nth(1)).toContainText(left[locale][0] ?? '');
			await expect(reckoner.rows.nth(2)).toContainText(left[locale][1] ?? '');
			await expect(reckoner.here).toHaveCount(1);
			await unfold(reckoner.here);
			await expect(reckoner.here.locator('#hosting-access')).toBeVisible();

			expect(new URL(page.url()).pathname + new URL(page.url()).search).toBe(reckoner.path);
			expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
			await reckoner.rows.nth(2).getByRole('link').click();
			await expect(page.locator('#hosting-deleted')).toBeInViewport();
		});

		test('that are left stand large, above a strip with today on it', async ({ page }) => {
			const reckoner = new Reckoner(page, locale);
			await reckoner.open(now);
			const answer = page.locator('deadline-reckoner .answer');
			const shareOf = (selector: string) => answer.locator(selector).evaluate((mark) => Number.parseFloat(mark.getAttribute('x') ?? ''));
			await reckoner.ask('hosting', '22 11 2026');
			await expect(answer.locator('.count')).toHaveText('2');
			await expect(answer).toContainText(t('deadline.toAsk'));
			await expect(answer.getByRole('link', { name: t('deadline.askHow'), exact: true })).toBeVisible();
			await expect(answer.locator('[data-today] path')).toBeVisible();
			const lastDay = await shareOf('text:nth-of-type(2)');
			expect((await shareOf('[data-today]')) / lastDay).toBeCloseTo(3 / 5, 2);

			await reckoner.ask('hosting', '20 11 2026');
			await expect(answer.locator('.count')).toHaveText({ en: 'today', cs: 'dnes' }[locale]);
			expect(await shareOf('[data-today]')).toBeCloseTo(lastDay, 1);

			await reckoner.ask('cz', '22 11 2026');
			await expect(answer.locator('.count')).toHaveText('28');
			await expect(answer.getByRole('link', { name: t('deadline.askHow'), exact: true })).toHaveCount(0);
			await expect(answer.getByRole('link', { name: t('deadline.pay'), exact: true })).toHaveClass(/button/);
		});

		test('go into a calendar file made on the page', { tag: '@chromium' }, async ({ page }) => {
			const saved = await countSavedFiles(page);
			const reckoner = new Reckoner(page, locale);
			await reckoner.open(now);
			await reckoner.ask('marked', '22 11 2026');
			const download = page.waitForEvent('download');
			await reckoner.save.dblclick();
			const file = await download;
			expect(await saved()).toBe(1);
			expect(file.suggestedFilename()).toBe(t('deadline.file'));
			const lines = readFileSync(await file.path(), 'utf8')
				.replaceAll('\r\n ', '')
				.split('\r\n');
			const values = (name: string) => lines.filter((line) => line.startsWith(name)).map((line) => line.slice(line.indexOf(':') + 1));
			expect(values('DTSTART;VALUE=DATE')).toEqual(['20261127', '20261129']);
			expect(values('DTSTAMP')).toEqual(['20261124T233000Z', '20261124T233000Z']);
			const service = t('deadline.service.marked');
			expect(values(`SUMMARY;LANGUAGE=${locale}`)[0]).toBe(t('deadline.event', { service, title: t('deadline.askTitle') }));
			expect(new Set(values('UID')).size).toBe(2);
			expect(values('URL')[0]).toContain(reckoner.path);
			// Calendars drop the URL; the way back stands where they show it.
			expect(values(`DESCRIPTION;LANGUAGE=${locale}`)[0]).toContain(reckoner.path);
		});

		test('cannot be counted from a wrong date, and the page says how to mend each', async ({ page }) => {
			const reckoner = new Reckoner(page, locale);
			await reckoner.open(now);
			await reckoner.submit.click();
			await expect(reckoner.errors).toBeFocused();
			await expect(reckoner.errors.getByRole('link')).toHaveText([t('deadline.problem.kind'), t('deadline.problem.missing')]);
			await reckoner.errors.getByRole('link').first().click();
			await expect(reckoner.service('hosting')).toBeFocused();
			await page.keyboard.press('Space');
			const wrong = [
				['31 11 2026', 'noSuchDay', 'date'],
				['11 22 2026', 'month', 'month'],
				['22 11 26', 'shortYear', 'year'],
				['22 11 1926', 'farAway', 'year'],
				['<img> 11 2026', 'digits', 'date'],
			] as const;
			for (const [typed, problem, field] of wrong) {
				await reckoner.type(typed);
				await reckoner.submit.click();
				const words = t(`deadline.problem.${problem}`, { today: today[locale] });
				await expect(reckoner.errors.getByRole('link')).toHaveText([words]);
				await expect(reckoner.field(field)).toHaveAccessibleDescription(new RegExp(words.replace(/\s/g, '\\s')));
			}
			await expect(reckoner.rows).toHaveCount(0);
			// A date that was pasted whole goes to its places.
			await reckoner.type('22.11.2026');
			await page.keyboard.press('Enter');
			await expect(reckoner.field('month')).toHaveValue('11');
			await expect(reckoner.errors).toBeHidden();
			await expect(reckoner.rows).toHaveCount(3);
		});

		test('say what a day to come and a day long ago mean', async ({ page }) => {
			const reckoner = new Reckoner(page, locale);
			await reckoner.open(now);
			await reckoner.ask('cz', '26 11 2026');
			await expect(page.getByRole('heading', { name: t('deadline.ahead') })).toBeFocused();
			await expect(page.getByText(t('deadline.aheadText', { when: ahead[locale] }))).toBeVisible();
			await expect(reckoner.here).toHaveCount(0);
			await reckoner.ask('hosting', '22 10 2020');
			await expect(page.getByText(t('deadline.gone'))).toBeVisible();
			await unfold(reckoner.here);
			await expect(reckoner.here.locator('#hosting-deleted')).toBeVisible();
			await expect(reckoner.save).toHaveCount(0);
		});

		test('are counted anew on a page that was left open over midnight', async ({ page }) => {
			const reckoner = new Reckoner(page, locale);
			await reckoner.open(now);
			await reckoner.ask('hosting', '22 11 2026');
			await page.clock.setFixedTime(new Date('2026-11-27T23:30:00Z'));
			await page.evaluate(() => dispatchEvent(new Event('focus')));
			await expect(page.getByText(t('deadline.askOver', { day: friday[locale] }))).toBeVisible();
			await unfold(reckoner.here);
			await expect(reckoner.here.locator('#hosting-kept')).toBeVisible();
		});

		test.describe('abroad', () => {
			test.use({ timezoneId: 'America/Los_Angeles' });

			test('are the provider’s: in California it is still the last day, in Prague it is over', async ({ page }) => {
				const reckoner = new Reckoner(page, locale);
				await reckoner.open('2026-11-28T00:30:00Z');
				await reckoner.ask('hosting', '22 11 2026');
				await expect(page.getByText(t('deadline.askOver', { day: friday[locale] }))).toBeVisible();
			});
		});

		test('have no barrier, answered and with mistakes, light and dark', async ({ page }) => {
			const reckoner = new Reckoner(page, locale);
			await reckoner.open(now);
			await reckoner.submit.click();
			await expect(reckoner.errors).toBeVisible();
			expect(await barriers(page, 'all'), 'mistakes, light').toEqual([]);
			await page.emulateMedia({ colorScheme: 'dark' });
			expect(await barriers(page, 'colours'), 'mistakes, dark').toEqual([]);
			await reckoner.ask('hosting', '22 11 2026');
			await expect(reckoner.rows).toHaveCount(3);
			expect(await barriers(page, 'colours'), 'answer, dark').toEqual([]);
			await page.emulateMedia({ colorScheme: 'light' });
			expect(await barriers(page, 'all'), 'answer, light').toEqual([]);
		});
	});
}
