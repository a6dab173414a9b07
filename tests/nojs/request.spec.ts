import { localeCodes } from '../../src/config/locales';
import { translator } from '../../src/i18n/translate';
import { requestSituations } from '../../src/lib/request-situations';
import { article, otherLocales } from '../support/articles';
import { expect, test } from '../support/test';

for (const locale of localeCodes) {
	const t = translator(locale);

	test(`without script in ${locale} every request is a template to read and copy`, async ({ page }) => {
		await page.goto(article('request', locale).path);
		await expect(page.getByText(t('request.fill'))).toBeVisible();
		for (const situation of requestSituations) {
			const part = page.locator('section').filter({ has: page.locator(`#${situation}`) });
			await expect(part.getByText(t(`request.ask.${situation}`))).toBeVisible();
			await expect(part.getByText('______').filter({ visible: true })).not.toHaveCount(0);
			await expect(part.getByRole('link', { name: t('contact.open') })).toBeVisible();
		}
		await expect(page.getByRole('main').getByRole('textbox')).toHaveCount(0);
		await expect(page.getByRole('button', { name: t('request.copy') })).toHaveCount(0);
		await expect(page.getByText(t('request.follow')).first()).toBeHidden();
	});

	test(`without script in ${locale} a choice leads to its template, in either language`, async ({ page }) => {
		const { path } = article('request', locale);
		await page.goto(path);
		await page.getByRole('link', { name: t('request.title.payment-link') }).click();
		await expect(page).toHaveURL(`${path}#payment-link`);
		const part = page.locator('section').filter({ has: page.locator('#payment-link') });
		await expect(part.getByRole('heading', { name: t('request.title.payment-link') })).toBeInViewport();
		for (const other of otherLocales(locale)) {
			await page
				.getByRole('group', { name: t('request.language') })
				.getByRole('radio')
				.and(page.locator(`[value=${other}]`))
				.check();
			await expect(part.getByText(translator(other)('request.ask.payment-link'))).toBeVisible();
			await expect(part.getByText(t('request.ask.payment-link'))).toBeHidden();
		}
	});
}
