import type { Page, Route } from '@playwright/test';
import { article, part } from '../support/articles';
import { SearchBox } from '../support/search-box';
import { expect, test } from '../support/test';

// Nothing here depends on the language: one is enough.
const locale = 'en';
const start = article('phone', locale).path;
const earlier = 'variable symbol';
const later = 'WordPress';
const hit = part('faq', locale, 'Question', 'wordpress-email').title;

/** Holds back the pages that the index names for a question, as a slow line does. */
class SlowLine {
	readonly #held: Route[] = [];
	readonly #first = Promise.withResolvers<undefined>();
	#slow = true;

	async cut(page: Page): Promise<void> {
		await page.route('**/pagefind/fragment/**', async (route) => {
			if (!this.#slow) return route.continue();
			this.#held.push(route);
			this.#first.resolve(undefined);
		});
	}

	/** Waits until something is held back; what is asked for from now on passes. */
	async holding(): Promise<void> {
		await this.#first.promise;
		this.#slow = false;
	}

	async deliver(): Promise<void> {
		await Promise.all(this.#held.map((route) => route.continue()));
	}
}

test('a late answer to an earlier question never replaces the newest one', async ({ page }) => {
	await page.goto(start);
	const search = new SearchBox(page, locale);
	const line = new SlowLine();
	await line.cut(page);
	await search.field.fill(earlier);
	await line.holding();
	await search.field.fill(later);
	await expect(search.options.filter({ hasText: hit })).toBeVisible();
	await line.deliver();
	await search.indexRested(earlier);
	await expect(search.options.filter({ hasText: hit })).toBeVisible();
});

test('hits that arrive after the reader has left the search do not cover the page', async ({ page }) => {
	await page.goto(start);
	const search = new SearchBox(page, locale);
	const line = new SlowLine();
	await line.cut(page);
	await search.field.fill(later);
	await line.holding();
	await page.getByRole('heading', { level: 1 }).click();
	await line.deliver();
	await search.indexRested(later);
	await expect(search.list).toBeHidden();
});

test('Escape during the pause after typing keeps the hits away', async ({ page }) => {
	await page.clock.install();
	await page.goto(start);
	const search = new SearchBox(page, locale);
	await search.find(later);
	await page.clock.pauseAt(Date.now() + 60_000);
	await search.field.pressSequentially(' e');
	await page.keyboard.press('Escape');
	await expect(search.list).toBeHidden();
	await page.clock.runFor(2_000);
	await page.clock.resume();
	await search.indexRested(`${later} e`);
	await expect(search.list).toBeHidden();
});
