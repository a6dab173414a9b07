import type { Page } from '@playwright/test';
import type { Locale } from '../../src/config/locales';
import { article, part, parts } from '../support/articles';
import { unfold } from '../support/folds';
import { expect, test } from '../support/test';

const anchor = 'wordpress-email';

/** The folded answer of a question; its id is its address. */
const answer = (page: Page, id = anchor) => page.locator(`#${id}`);

// What it does is the same in every language.
const locale: Locale = 'en';
const faq = article('faq', locale);
const question = part('faq', locale, 'Question', anchor);
const summary = (page: Page) => page.locator('summary', { hasText: question.title });

test.describe('the questions', () => {
	test('are all folded at first', async ({ page }) => {
		await page.goto(faq.path);
		for (const { id, title } of parts('faq', locale, 'Question')) {
			await expect(page.locator('summary', { hasText: title }), title).toBeVisible();
			await expect(answer(page, id), title).toBeHidden();
		}
	});

	test('show the answer whose address was opened', async ({ page }) => {
		await page.goto(`${faq.path}#${anchor}`);
		await expect(answer(page)).toBeVisible();
		await expect(answer(page)).toBeInViewport();
	});

	test('show the answer when its address is entered on the page', async ({ page }) => {
		await page.goto(faq.path);
		await page.evaluate((hash) => (location.hash = hash), anchor);
		await expect(answer(page)).toBeInViewport();
	});

	test('show the answer that a link from another page leads to', async ({ page }) => {
		await page.goto(article('email', locale).path);
		const link = page.getByRole('main').locator(`a[href="${faq.path}#authorized-request"]`);
		await unfold(link);
		await link.click();
		await expect(answer(page, 'authorized-request')).toBeInViewport();
	});

	test('show the answer that a link quotes', async ({ page }) => {
		await page.goto(faq.path);
		const words = await answer(page).locator('p').first().textContent();
		const sentence = words?.split('.')[0]?.trim() ?? '';
		expect(sentence).not.toBe('');
		// A hash alone would not load the page anew, and only a load follows a quote.
		await page.goto('about:blank');
		await page.goto(`${faq.path}#:~:text=${encodeURIComponent(sentence)}`);
		await expect(answer(page)).toBeInViewport();
	});

	test('show the answer again on the way back to its address', async ({ page }) => {
		await page.goto(faq.path);
		await page.evaluate((hash) => (location.hash = hash), anchor);
		await expect(answer(page)).toBeInViewport();
		await page.goto(article('email', locale).path);
		await page.goBack();
		await expect(answer(page)).toBeVisible();
	});

	test('stay as they are under an address that is broken', async ({ page }) => {
		for (const hash of ['#%', '#100%', '#caf%E9']) {
			await page.goto('about:blank');
			await page.goto(`${faq.path}${hash}`);
			await expect(page.locator('fold-group').first().getByRole('button'), hash).toBeVisible();
			await page.evaluate((broken) => (location.hash = broken), `${hash}%`);
			await expect(page.locator('details[open]'), hash).toHaveCount(0);
		}
	});

	test('open with Enter and close with the space bar', async ({ page }) => {
		await page.goto(faq.path);
		await summary(page).focus();
		await page.keyboard.press('Enter');
		await expect(answer(page)).toBeVisible();
		await page.keyboard.press('Space');
		await expect(answer(page)).toBeHidden();
	});

	test('stay open beside each other', async ({ page }) => {
		const [first, second] = parts('faq', locale, 'Question');
		await page.goto(faq.path);
		await page.locator('summary', { hasText: first.title }).click();
		await page.locator('summary', { hasText: second?.title ?? '' }).click();
		await expect(answer(page, first.id)).toBeVisible();
		await expect(answer(page, second?.id)).toBeVisible();
	});

	test('hold folded words where the browser’s own search finds them', async ({ page }) => {
		await page.goto(faq.path);
		// The search itself cannot be driven; it finds what is skipped by content-visibility, not what is not displayed.
		const styles = await answer(page).evaluate((element) => {
			const fold = element.closest('details');
			const content = fold && getComputedStyle(fold, '::details-content');
			return { folded: content?.contentVisibility, fold: content?.display, answer: getComputedStyle(element).display };
		});
		expect(styles).toEqual({ folded: 'hidden', fold: 'block', answer: 'block' });
	});
});
