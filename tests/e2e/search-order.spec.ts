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

/** Holds back what the full text names for a question, as a slow line does. */
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

/** Two frames: what a delivered answer would show is drawn. */
const drawn = (page: Page) =>
	page.evaluate(
		() =>
			new Promise((resolve) => {
				requestAnimationFrame(() => requestAnimationFrame(resolve));
			}),
	);

test('a late answer to an earlier question never replaces the newest one, and hits that join move none', async ({ page }) => {
	await page.goto(start);
	const search = new SearchBox(page, locale);
	const line = new SlowLine();
	await line.cut(page);
	await search.field.fill(earlier);
	await line.holding();
	await search.field.fill(later);
	await expect(search.options.filter({ hasText: hit })).toBeVisible();
	const shown = await search.options.allTextContents();
	await line.deliver();
	await expect(search.status).not.toBeEmpty();
	await drawn(page);
	expect((await search.options.allTextContents()).slice(0, shown.length)).toEqual(shown);
	await expect(search.options.filter({ hasText: earlier })).toHaveCount(0);
});

test('hits that arrive after the reader has left the search do not cover the page', async ({ page }) => {
	await page.goto(start);
	const search = new SearchBox(page, locale);
	const line = new SlowLine();
	await line.cut(page);
	await search.field.fill(later);
	await line.holding();
	await page.getByRole('contentinfo').click({ position: { x: 5, y: 5 } });
	await expect(search.panel).toBeHidden();
	await line.deliver();
	await drawn(page);
	await expect(search.panel).toBeHidden();
});

test('Escape during the pause after typing keeps the hits away', async ({ page }) => {
	await page.clock.install();
	await page.goto(start);
	const search = new SearchBox(page, locale);
	await search.find(later);
	await page.clock.pauseAt(Date.now() + 60_000);
	await search.field.pressSequentially(' e');
	await page.keyboard.press('Escape');
	await expect(search.panel).toBeHidden();
	await page.clock.runFor(2_000);
	await page.clock.resume();
	await drawn(page);
	await expect(search.panel).toBeHidden();
});
