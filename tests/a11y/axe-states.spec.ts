import { localeCodes } from '../../src/config/locales';
import { translator } from '../../src/i18n/translate';
import { article } from '../support/articles';
import { barriers } from '../support/axe';
import { SearchBox } from '../support/search-box';
import { expect, test } from '../support/test';

for (const locale of localeCodes) {
	const t = translator(locale);

	test(`the open search in ${locale} has no barrier, a hit selected, light and dark`, async ({ page }) => {
		await page.goto(article('phone', locale).path);
		await new SearchBox(page, locale).find('hosting');
		await page.keyboard.press('ArrowDown');
		expect(await barriers(page, 'all'), 'light').toEqual([]);
		await page.emulateMedia({ colorScheme: 'dark' });
		expect(await barriers(page, 'colours'), 'dark').toEqual([]);
	});

	test(`the search in ${locale} that found nothing has no barrier`, async ({ page }) => {
		await page.goto(article('phone', locale).path);
		const search = new SearchBox(page, locale);
		await search.field.fill('qqxxzz');
		await expect(search.status).not.toBeEmpty();
		expect(await barriers(page, 'all')).toEqual([]);
	});

	test(`the page of results in ${locale} has no barrier, light and dark`, async ({ page }) => {
		await page.goto(`${article('all', locale).path}?q=hosting`);
		const results = page.getByRole('region', { name: t('search.resultsFor', { query: 'hosting' }) });
		await expect(results.getByRole('listitem')).not.toHaveCount(0);
		expect(await barriers(page, 'all'), 'light').toEqual([]);
		await page.emulateMedia({ colorScheme: 'dark' });
		expect(await barriers(page, 'colours'), 'dark').toEqual([]);
	});

	test(`ticked conditions in ${locale} have no barrier, light and dark`, async ({ page }) => {
		await page.goto(`${article('good-email', locale).path}#conditions`);
		for (const box of await page.getByRole('checkbox').all()) await box.check();
		expect(await barriers(page, 'all'), 'light').toEqual([]);
		await page.emulateMedia({ colorScheme: 'dark' });
		expect(await barriers(page, 'colours'), 'dark').toEqual([]);
	});
}
