import { localeCodes } from '../../src/config/locales';
import { translator } from '../../src/i18n/translate';
import { article, part } from '../support/articles';
import { expect, test } from '../support/test';

for (const locale of localeCodes) {
	const t = translator(locale);
	const { path } = article('phone', locale);

	test(`the frame of a page in ${locale} is not printed`, async ({ page }) => {
		await page.goto(article('login-email', locale).path);
		const frame = [
			page.getByRole('banner'),
			page.getByRole('navigation', { name: t('nav.contents') }),
			page.getByRole('navigation', { name: t('nav.breadcrumbs') }),
			page.getByRole('link', { name: t('article.linkTo', { title: part('login-email', locale, 'Step', 'request-reset').title }) }),
		];
		for (const piece of frame) await expect(piece).toBeVisible();
		await page.emulateMedia({ media: 'print' });
		for (const piece of frame) await expect(piece).toBeHidden();
	});

	test(`a printed page in ${locale} writes out the address of the contact form`, async ({ page }) => {
		await page.goto(path);
		await page.emulateMedia({ media: 'print' });
		const link = page.getByRole('main').getByRole('link', { name: t('contact.open') });
		const written = await link.evaluate((element) => getComputedStyle(element, '::after').content);
		expect(written).toContain(await link.getAttribute('href'));
	});

	test(`a page in ${locale} prints on light paper where the screen is dark`, async ({ page }) => {
		await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
		await page.goto(path);
		expect(await page.evaluate(() => getComputedStyle(document.documentElement).colorScheme)).toBe('light');
	});
}
