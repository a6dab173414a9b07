import type { Locator } from '@playwright/test';
import { localeCodes } from '../../src/config/locales';
import { translator } from '../../src/i18n/translate';
import { openFolds } from '../support/folds';
import { builtPages } from '../support/site';
import { expect, test } from '../support/test';

test.use({ viewport: { width: 360, height: 640 } });

/** What a finger must hit, in CSS px. */
const finger = 44;

const tooSmall = (targets: Locator) =>
	targets.evaluateAll(
		(elements, least) =>
			elements
				.filter((element) => element.checkVisibility())
				.map((element) => ({ words: element.textContent.trim(), height: element.getBoundingClientRect().height }))
				// A hundredth of a pixel is lost where heights are counted in rem.
				.filter(({ height }) => height < least - 0.01)
				.map(({ words, height }) => `${words}: ${height} px`),
		finger,
	);

for (const { path, locale } of builtPages()) {
	test(`${path} has folds and buttons of finger size`, async ({ page }) => {
		await page.goto(path);
		expect(await tooSmall(page.locator('summary').or(page.getByRole('button')))).toEqual([]);
	});

	test(`${path} has ways on of finger size: header, choices, contents, exits, next pages`, async ({ page }) => {
		await page.goto(path);
		await openFolds(page);
		// Pages outside the languages have the words of all.
		const spoken = (locale === undefined ? localeCodes : [locale]).map(translator);
		const regions = (['home.question', 'article.exits', 'article.related'] as const).flatMap((name) =>
			spoken.map((t) => page.getByRole('region', { name: t(name) })),
		);
		const menus = (['nav.contents', 'nav.neighbours'] as const).flatMap((name) =>
			spoken.map((t) => page.getByRole('navigation', { name: t(name) })),
		);
		const places = [page.getByRole('banner'), ...regions, ...menus];
		for (const place of places) expect(await tooSmall(place.getByRole('link'))).toEqual([]);
	});
}
