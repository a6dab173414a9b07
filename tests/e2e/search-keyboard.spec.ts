import type { Page } from '@playwright/test';
import { localeCodes } from '../../src/config/locales';
import { translator } from '../../src/i18n/translate';
import { article, part } from '../support/articles';
import { SearchBox } from '../support/search-box';
import { expect, test } from '../support/test';

const query = 'WordPress';

for (const locale of localeCodes) {
	const t = translator(locale);
	const start = article('phone', locale).path;
	const all = article('all', locale).path;
	const question = part('faq', locale, 'Question', 'wordpress-email');

	test.describe(`the keyboard in the search in ${locale}`, () => {
		test('moves through the hits and past both ends, the field keeping the focus', async ({ page }) => {
			await page.goto(start);
			const search = new SearchBox(page, locale);
			await search.find(query);
			const hits = await search.options.count();
			const selected = search.list.getByRole('option', { selected: true });
			await page.keyboard.press('ArrowDown');
			const first = search.options.first();
			await expect(first).toHaveAttribute('aria-selected', 'true');
			await expect(search.field).toHaveAttribute('aria-activedescendant', (await first.getAttribute('id')) ?? 'no id');
			await expect(search.field).toBeFocused();
			for (let key = 1; key < hits; key++) await page.keyboard.press('ArrowDown');
			await expect(search.options.last()).toHaveAttribute('aria-selected', 'true');
			await expect(selected).toHaveCount(1);
			await page.keyboard.press('ArrowDown');
			await expect(selected).toHaveCount(0);
			await expect(search.field).not.toHaveAttribute('aria-activedescendant');
			await page.keyboard.press('ArrowUp');
			await expect(search.options.last()).toHaveAttribute('aria-selected', 'true');
		});

		test('opens a hit with Enter at its section, unfolded, its words marked until the reader clears them', async ({ page }) => {
			await page.goto(start);
			const search = new SearchBox(page, locale);
			await search.find(query);
			const hits = await search.options.allTextContents();
			const position = hits.findIndex((words) => words.includes(question.title));
			for (let step = 0; step <= position; step++) await page.keyboard.press('ArrowDown');
			await page.keyboard.press('Enter');
			await expect(page).toHaveURL(`${article('faq', locale).path}#${question.id}`);
			await expect(page.locator(`#${question.id}`)).toBeInViewport();
			const marks = page.getByRole('main').locator('mark');
			await expect(marks.first()).toHaveText(/^WordPress/);
			const words = await page.getByRole('main').textContent();
			await page.getByRole('button', { name: t('search.clearMarks') }).click();
			await expect(marks).toHaveCount(0);
			await expect(page.getByRole('button', { name: t('search.clearMarks') })).toBeHidden();
			expect(await page.getByRole('main').textContent()).toBe(words);
			expect(await page.evaluate(() => sessionStorage.length)).toBe(0);
		});

		test('leads with Enter and no hit selected to the results on the page of all answers', async ({ page }) => {
			await page.goto(start);
			await new SearchBox(page, locale).find(query);
			await page.keyboard.press('Enter');
			await expect(page).toHaveURL(`${all}?q=${query}`);
			await expect(page.getByRole('heading', { level: 1, name: t('search.resultsFor', { query }) })).toBeVisible();
			await expect(page.getByRole('main').locator('ol').getByRole('link').first()).toBeVisible();
		});

		test('closes the hits with Escape and keeps the words, opens them with Arrow Down, leaves with Tab', async ({ page }) => {
			await page.goto(start);
			const search = new SearchBox(page, locale);
			await search.find(query);
			await expect(search.field).toHaveAttribute('aria-expanded', 'true');
			await page.keyboard.press('Escape');
			await expect(search.list).toBeHidden();
			await expect(search.field).toHaveAttribute('aria-expanded', 'false');
			await expect(search.field).toHaveValue(query);
			await page.keyboard.press('ArrowDown');
			await expect(search.list).toBeVisible();
			await page.keyboard.press('Tab');
			await page.keyboard.press('Tab');
			await expect(search.list).toBeHidden();
		});
	});
}

test.describe('in English', () => {
	const search = async (page: Page) => {
		await page.goto(article('phone', 'en').path);
		return new SearchBox(page, 'en');
	};

	test('Ctrl+K jumps to the search, and no single sign does', async ({ page }) => {
		const { field } = await search(page);
		await page.keyboard.press('Control+k');
		await expect(field).toBeFocused();
		await field.blur();
		for (const keys of ['/', 'Control+Shift+k', 'Control+Alt+k', 'Meta+k']) {
			await page.keyboard.press(keys);
			await expect(field, keys).not.toBeFocused();
		}
	});

	test.describe('on a Mac', () => {
		test.use({ userAgent: 'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 Version/18.0 Safari/605.1.15' });

		test('⌘K jumps to the search, and Ctrl+K deletes to the end of the line as ever', async ({ page }) => {
			const { field } = await search(page);
			await page.keyboard.press('Control+k');
			await expect(field).not.toBeFocused();
			await page.keyboard.press('Meta+k');
			await expect(field).toBeFocused();
		});
	});

	test('keys of an input method, and those with a modifier, move nothing', async ({ page }) => {
		const box = await search(page);
		await box.find(query);
		const selected = box.list.getByRole('option', { selected: true });
		await page.keyboard.press('Shift+ArrowUp');
		await expect(selected).toHaveCount(0);
		for (const key of ['ArrowDown', 'Enter', 'Escape']) {
			const isTaken = await box.field.evaluate(
				(input, name) =>
					!input.dispatchEvent(new KeyboardEvent('keydown', { key: name, isComposing: true, bubbles: true, cancelable: true })),
				key,
			);
			expect(isTaken, key).toBe(false);
		}
		await expect(selected).toHaveCount(0);
		await expect(box.list).toBeVisible();
	});

	test('a hit that opens in another tab leaves no words for this one', async ({ page, context }) => {
		const box = await search(page);
		await box.find(query);
		const opened = context.waitForEvent('page');
		await box.options.first().click({ modifiers: ['ControlOrMeta'] });
		await (await opened).close();
		expect(await page.evaluate(() => sessionStorage.length)).toBe(0);
	});
});
