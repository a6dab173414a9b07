import type { Locator, Page } from '@playwright/test';
import { localeCodes, type Locale } from '../../../src/config/locales';
import { translator } from '../../../src/i18n/translate';
import { firstQuestion, root } from '../../../src/lib/finder/graph';
import { questionWords } from '../../support/finder';

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

/** Folds, buttons and the ways on (header, choices, answers, trail, contents, exits) that a finger would miss. */
export async function smallTargets(page: Page, locale: Locale | undefined): Promise<string[]> {
	// Pages outside the languages have the words of all.
	const languages = locale === undefined ? localeCodes : [locale];
	const spoken = languages.map(translator);
	const exits = spoken.map((t) => page.getByRole('region', { name: t('article.exits') }));
	const choices = languages.flatMap((code) =>
		[root, firstQuestion].map((id) => page.getByRole('region', { name: questionWords(id, code) })),
	);
	const menus = (['nav.contents', 'finder.trail'] as const).flatMap((name) =>
		spoken.map((t) => page.getByRole('navigation', { name: t(name) })),
	);
	const answers = page.locator('main ul[aria-labelledby]');
	const places = [page.getByRole('banner'), ...exits, ...choices, ...menus, answers].map((place) => place.getByRole('link'));
	const pressed = page.locator('summary, a.button').or(page.getByRole('button'));
	const found = await Promise.all([pressed, ...places].map(tooSmall));
	return found.flat();
}
