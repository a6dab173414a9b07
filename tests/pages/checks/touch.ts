import type { Locator, Page } from '@playwright/test';
import { localeCodes, type Locale } from '../../../src/config/locales';
import { translator } from '../../../src/i18n/translate';

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

/** Folds, buttons and the ways on (header, choices, contents, exits, next pages) that a finger would miss. */
export async function smallTargets(page: Page, locale: Locale | undefined): Promise<string[]> {
	// Pages outside the languages have the words of all.
	const spoken = (locale === undefined ? localeCodes : [locale]).map(translator);
	const regions = (['home.question', 'article.exits', 'article.related'] as const).flatMap((name) =>
		spoken.map((t) => page.getByRole('region', { name: t(name) })),
	);
	const menus = (['nav.contents', 'nav.neighbours'] as const).flatMap((name) =>
		spoken.map((t) => page.getByRole('navigation', { name: t(name) })),
	);
	const places = [page.getByRole('banner'), ...regions, ...menus].map((place) => place.getByRole('link'));
	const found = await Promise.all([page.locator('summary').or(page.getByRole('button')), ...places].map(tooSmall));
	return found.flat();
}
