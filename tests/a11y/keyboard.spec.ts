import type { Page } from '@playwright/test';
import { localeCodes } from '../../src/config/locales';
import { translator } from '../../src/i18n/translate';
import { article } from '../support/articles';
import { openFolds } from '../support/folds';
import { SearchBox } from '../support/search-box';
import { builtPages } from '../support/site';
import { expect, test } from '../support/test';

/** What the focus is on and whether it can be seen there. */
interface Stop {
	what: string;
	outlined: boolean;
}

/** The element with the focus; undefined once the focus has left the page. */
const stop = (page: Page) =>
	page.evaluate((): Stop | undefined => {
		const element = document.activeElement;
		if (element === null || element === document.body) return undefined;
		const { outlineStyle, outlineWidth } = getComputedStyle(element);
		return { what: element.outerHTML.slice(0, 200), outlined: outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2 };
	});

/** Everything on the page that a reader may act on. */
const actions = (page: Page) =>
	page
		.locator('a[href], button, input, select, textarea, summary')
		.evaluateAll((elements) =>
			elements.filter((element) => element.checkVisibility({ visibilityProperty: true })).map((element) => element.outerHTML.slice(0, 200)),
		);

for (const { path } of builtPages()) {
	test(`${path} is reached whole with the Tab key, and the focus is always seen`, async ({ page }) => {
		await page.goto(path);
		await openFolds(page);
		const wanted = await actions(page);
		const stops: Stop[] = [];
		// One key for each action and one more, which leaves the page.
		for (let key = 0; key <= wanted.length; key++) {
			await page.keyboard.press('Tab');
			const here = await stop(page);
			if (here !== undefined) stops.push(here);
		}
		expect(stops.map(({ what }) => what)).toEqual(wanted);
		expect(stops.filter(({ outlined }) => !outlined)).toEqual([]);
	});
}

for (const locale of localeCodes) {
	const t = translator(locale);

	test(`the first Tab in ${locale} shows the skip link, which leads past the header`, async ({ page }) => {
		await page.goto(article('phone', locale).path);
		await page.keyboard.press('Tab');
		const skip = page.getByRole('link', { name: t('site.skip') });
		await expect(skip).toBeFocused();
		await expect(skip).toBeInViewport({ ratio: 1 });
		await page.keyboard.press('Enter');
		await expect(page.getByRole('main')).toBeFocused();
		await page.keyboard.press('Tab');
		await expect(
			page
				.getByRole('navigation', { name: t('nav.breadcrumbs') })
				.getByRole('link')
				.first(),
		).toBeFocused();
	});

	test(`the hits of a search in ${locale} are no stop of their own: two Tabs lead past them`, async ({ page }) => {
		await page.goto(article('phone', locale).path);
		// More hits than there is room for: browsers stop at what scrolls.
		await new SearchBox(page, locale).find('hosting');
		await page.keyboard.press('Tab');
		await expect(page.getByRole('search').getByRole('button')).toBeFocused();
		await page.keyboard.press('Tab');
		await expect(page.getByRole('search').locator(':focus')).toHaveCount(0);
	});
}
