import type { Page } from '@playwright/test';
import { localeCodes } from '../../src/config/locales';
import { article, part } from '../support/articles';
import { SearchBox } from '../support/search-box';
import { expect, test } from '../support/test';

const query = 'WordPress';

for (const locale of localeCodes) {
	const start = article('phone', locale).path;
	const all = article('all', locale).path;
	const question = part('faq', locale, 'Question', 'wordpress-email');

	/** A page whose search shows hits, the keyboard in the field. */
	async function withHits(page: Page): Promise<SearchBox> {
		await page.goto(start);
		const search = new SearchBox(page, locale);
		await search.find(query);
		return search;
	}

	test.describe(`the keyboard in the search in ${locale}`, () => {
		test('moves to the first hit with Arrow Down, the field keeping the focus', async ({ page }) => {
			const search = await withHits(page);
			await page.keyboard.press('ArrowDown');
			const first = search.options.first();
			await expect(first).toHaveAttribute('aria-selected', 'true');
			await expect(search.field).toHaveAttribute('aria-activedescendant', (await first.getAttribute('id')) ?? 'no id');
			await expect(search.field).toBeFocused();
		});

		test('selects one hit at a time', async ({ page }) => {
			const search = await withHits(page);
			await page.keyboard.press('ArrowDown');
			await page.keyboard.press('ArrowDown');
			await expect(search.list.getByRole('option', { selected: true })).toHaveCount(1);
			await expect(search.options.nth(1)).toHaveAttribute('aria-selected', 'true');
		});

		test('leads from the last hit back to the field', async ({ page }) => {
			const search = await withHits(page);
			const hits = await search.options.count();
			for (let key = 0; key < hits; key++) await page.keyboard.press('ArrowDown');
			await expect(search.options.last()).toHaveAttribute('aria-selected', 'true');
			await page.keyboard.press('ArrowDown');
			await expect(search.list.getByRole('option', { selected: true })).toHaveCount(0);
			await expect(search.field).not.toHaveAttribute('aria-activedescendant');
		});

		test('moves to the last hit with Arrow Up, then back to the field past the first', async ({ page }) => {
			const search = await withHits(page);
			await page.keyboard.press('ArrowUp');
			await expect(search.options.last()).toHaveAttribute('aria-selected', 'true');
			const hits = await search.options.count();
			for (let key = 0; key < hits; key++) await page.keyboard.press('ArrowUp');
			await expect(search.field).not.toHaveAttribute('aria-activedescendant');
		});

		test('opens the selected hit with Enter, at its section, unfolded', async ({ page }) => {
			const search = await withHits(page);
			const hits = await search.options.allTextContents();
			const position = hits.findIndex((words) => words.includes(question.title));
			for (let step = 0; step <= position; step++) await page.keyboard.press('ArrowDown');
			await page.keyboard.press('Enter');
			await expect(page).toHaveURL(`${article('faq', locale).path}#${question.id}`);
			await expect(page.locator(`#${question.id}`)).toBeInViewport();
		});

		test('leads with Enter and no hit selected to the results on the page of all answers', async ({ page }) => {
			await withHits(page);
			await page.keyboard.press('Enter');
			await expect(page).toHaveURL(`${all}?q=${query}`);
			await expect(page.getByRole('main').getByRole('link', { name: question.title }).first()).toBeVisible();
		});

		test('closes the hits with Escape and keeps the words', async ({ page }) => {
			const search = await withHits(page);
			await expect(search.field).toHaveAttribute('aria-expanded', 'true');
			await page.keyboard.press('Escape');
			await expect(search.list).toBeHidden();
			await expect(search.field).toHaveAttribute('aria-expanded', 'false');
			await expect(search.field).toHaveValue(query);
		});

		for (const keys of ['Control+k', 'Meta+k', '/']) {
			test(`jumps to the field with ${keys}`, async ({ page }) => {
				await page.goto(start);
				await page.keyboard.press(keys);
				const search = new SearchBox(page, locale);
				await expect(search.field).toBeFocused();
				await expect(search.field).toHaveValue('');
			});
		}

		test('types a slash in a text field', async ({ page }) => {
			await page.goto(start);
			const search = new SearchBox(page, locale);
			await search.field.focus();
			await page.keyboard.type('a/b');
			await expect(search.field).toHaveValue('a/b');
		});

		test('closes the hits when it leaves the search', async ({ page }) => {
			const search = await withHits(page);
			await page.keyboard.press('Tab');
			await page.keyboard.press('Tab');
			await expect(search.list).toBeHidden();
		});
	});
}
