import { localeCodes } from '../../src/config/locales';
import { translator } from '../../src/i18n/translate';
import { article } from '../support/articles';
import { expect, test } from '../support/test';

test.use({ viewport: { width: 360, height: 740 } });

for (const locale of localeCodes) {
	const t = translator(locale);
	const tools = [
		{ at: article('expiry', locale).path, submit: t('deadline.count'), title: t('deadline.errors') },
		{ at: article('good-email', locale).path, submit: t('emailCheck.submit'), title: t('emailCheck.errors') },
		{ at: `${article('request', locale).path}#access`, submit: t('request.copy'), title: t('request.errors') },
	];

	for (const { at, submit, title } of tools) {
		test(`what is to be mended on ${at} stands line by line under its title, without bullets`, async ({ page }) => {
			await page.goto(at);
			await page.getByRole('button', { name: submit }).click();
			const summary = page.getByRole('group', { name: title });
			await expect(summary).toBeVisible();
			const { edge, rows } = await summary.evaluate((box) => ({
				edge: box.querySelector('p')?.getBoundingClientRect().left,
				rows: [...box.querySelectorAll('li')].map((row) => ({
					bullet: getComputedStyle(row).listStyleType,
					edge: row.querySelector('a')?.getBoundingClientRect().left,
				})),
			}));
			expect(rows.length).toBeGreaterThan(0);
			for (const row of rows) expect(row).toEqual({ bullet: 'none', edge });
		});
	}
}
