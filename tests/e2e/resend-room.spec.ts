import type { Page } from '@playwright/test';
import type { Locale } from '../../src/config/locales';
import { overlaps } from '../support/overlaps';
import { ResendTimer, states } from '../support/resend-timer';
import { shifts } from '../pages/checks/shifts';
import { expect, test } from '../support/test';

test.use({ timezoneId: 'Europe/Prague' });

// What it does is the same in every language.
const locale: Locale = 'cs';
for (const width of [320, 360, 1280])
	test.describe(`at ${width} px`, () => {
		test.use({ viewport: { width, height: 740 } });

		test('the timer keeps its height in every state', async ({ page }) => {
			const timer = new ResendTimer(page, locale);
			await timer.open();
			const heights: Record<string, number | undefined> = {};
			for (const [name, memory] of Object.entries(states)) {
				await timer.store(memory);
				heights[name] = (await timer.tool.boundingBox())?.height;
			}
			expect(new Set(Object.values(heights)), JSON.stringify(heights)).toHaveProperty('size', 1);
		});

		for (const forcedColors of ['none', 'active'] as const)
			test(`no row of the timeline lies on another in any state, forced colours: ${forcedColors}`, async ({ page }) => {
				await page.emulateMedia({ forcedColors, reducedMotion: 'reduce' });
				const timer = new ResendTimer(page, locale);
				await timer.open();
				for (const [name, memory] of Object.entries(states)) {
					await timer.store(memory);
					expect(await overlaps(timer.timeline), name).toEqual([]);
				}
			});

		test('nothing moves at the first press', async ({ page }) => {
			const timer = new ResendTimer(page, locale);
			await page.goto(timer.path);
			await timer.start.click();
			await expect(timer.come).toBeVisible();
			expect(await shifts(page)).toEqual([]);
		});
	});

test.describe('the time left on a phone', () => {
	test.use({ viewport: { width: 360, height: 740 } });

	test('stays in sight when the timer is scrolled away, as long as one waits', async ({ page }) => {
		const timer = new ResendTimer(page, locale);
		await timer.open();
		await expect(timer.pill).toBeHidden();
		await timer.start.click();
		await expect(timer.pill).toBeHidden();
		await timer.timeline.locator('#phone-software').scrollIntoViewIfNeeded();
		await expect(timer.pill).toBeInViewport({ ratio: 1 });
		await page.clock.runFor(12_000);
		await expect(timer.pill).toContainText('0:48');
		await timer.pill.click();
		await expect(timer.pill).toBeHidden();
		await timer.timeline.locator('#phone-software').scrollIntoViewIfNeeded();
		await expect(timer.pill).toBeVisible();
		await page.clock.runFor(50_000);
		await expect(timer.pill).toBeHidden();
	});

	test('covers neither what has the focus nor the end of the timeline', async ({ page }) => {
		await page.emulateMedia({ reducedMotion: 'reduce' });
		const timer = new ResendTimer(page, locale);
		await timer.open();
		await timer.start.click();
		await timer.timeline.locator('#resend').scrollIntoViewIfNeeded();
		const links = await timer.timeline.getByRole('link').all();
		for (const link of links) {
			await page.keyboard.press('Tab');
			// Those of the tool come first.
			while (!(await timer.timeline.locator(':focus').count())) await page.keyboard.press('Tab');
			await expect(link).toBeFocused();
			expect(await covered(page), (await link.textContent()) ?? '').toBe(false);
		}
		await timer.timeline.locator('> :last-child').evaluate((row) => {
			row.scrollIntoView({ block: 'end' });
			scrollBy(0, 100);
		});
		await expect(timer.pill).toBeVisible();
		const [last, pill] = [await timer.timeline.boundingBox(), await timer.pill.boundingBox()];
		expect((last?.y ?? Infinity) + (last?.height ?? 0)).toBeLessThanOrEqual(pill?.y ?? 0);
	});
});

/** Whether the pill lies on the element that has the focus. */
const covered = (page: Page) =>
	page.evaluate(() => {
		const pill = document.querySelector('resend-timer > a');
		if (pill === null || document.activeElement === null || getComputedStyle(pill).visibility === 'hidden') return false;
		const [one, other] = [pill.getBoundingClientRect(), document.activeElement.getBoundingClientRect()];
		return one.top < other.bottom && other.top < one.bottom && one.left < other.right && other.left < one.right;
	});
