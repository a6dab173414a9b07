import type { Page } from '@playwright/test';
import { localeCodes } from '../../src/config/locales';
import { translator } from '../../src/i18n/translate';
import { article } from '../support/articles';
import { expect, test } from '../support/test';

/** Sheets of paper that the page takes now. */
async function sheets(page: Page): Promise<number> {
	const pdf = await page.pdf({ format: 'A4' });
	return pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}

for (const locale of localeCodes) {
	const t = translator(locale);

	test(`the button prints the card in ${locale} alone on one sheet, and the page is whole again afterwards`, async ({ page }) => {
		await page.addInitScript(() => {
			window.print = () => undefined;
		});
		await page.goto(`${article('prepare', locale).path}#recovery-card`);
		const card = page.getByRole('region', { name: t('card.title') });
		const button = page.getByRole('button', { name: t('card.print') });
		const title = page.getByRole('heading', { level: 1 });
		await expect(page.getByText(t('card.how'))).toBeHidden();
		await button.click();

		await page.emulateMedia({ media: 'print' });
		await expect(card).toBeVisible();
		await expect(card.getByText(t('card.never'))).toBeVisible();
		for (const other of [title, button, page.getByRole('banner'), page.getByRole('contentinfo')]) await expect(other).toBeHidden();
		expect(await sheets(page)).toBe(1);

		// Printing has told the page that it is over.
		await expect(title).toBeVisible();
		await expect(card).toBeVisible();
		expect(await sheets(page)).toBeGreaterThan(2);
	});
}
