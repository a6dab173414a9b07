import { localeCodes } from '../../src/config/locales';
import { translator } from '../../src/i18n/translate';
import { barriers } from '../support/axe';
import { answerWords, nodePath, questionWords } from '../support/finder';
import { expect, test } from '../support/test';

// The pages themselves are checked with all others; here with what stands in the address.
for (const locale of localeCodes) {
	const t = translator(locale);

	test(`an outcome in ${locale} shows the answers that led to it, from its top, and only those`, async ({ page }) => {
		await page.setViewportSize({ width: 360, height: 640 });
		await page.goto(`${nodePath('hosting-recently', locale)}#from-out-mailbox-hosting-recently`);
		const trail = page.getByRole('navigation', { name: t('finder.trail') });
		await expect(trail).toHaveCount(1);
		const links = trail.getByRole('link');
		await expect(links).toHaveCount(4);
		await expect(links.last()).toContainText(questionWords('out-mailbox', locale));
		await expect(links.last()).toContainText(answerWords('hosting-recently', locale));
		await expect(page.getByRole('banner')).toBeInViewport();
		await expect(page.getByRole('navigation', { name: t('nav.breadcrumbs') })).toBeHidden();
		expect(await barriers(page, 'all')).toEqual([]);
		await page.emulateMedia({ colorScheme: 'dark' });
		expect(await barriers(page, 'colours')).toEqual([]);
		// Found by the search or by a short address, it shows none.
		await page.goto(nodePath('login-by-sms', locale));
		await expect(trail).toBeHidden();
		await expect(page.getByRole('navigation', { name: t('nav.breadcrumbs') })).toBeVisible();
	});
}

test.describe('in a browser of another language', () => {
	test.use({ locale: 'de-DE' });

	test('a short address has no barrier', async ({ page }) => {
		await page.goto('/sms/');
		for (const width of [360, 1280]) {
			await page.setViewportSize({ width, height: 640 });
			expect(await barriers(page, 'all')).toEqual([]);
		}
		await page.emulateMedia({ colorScheme: 'dark' });
		expect(await barriers(page, 'colours')).toEqual([]);
	});
});
