import type { Page } from '@playwright/test';
import { localeCodes, type Locale } from '../../src/config/locales';
import { translator } from '../../src/i18n/translate';
import { article, part, parts } from './articles';
import { answerWords, nodePath, outcomeTitle, questionWords } from './finder';
import { unfold } from './folds';
import { expect, test } from './test';

/**
 * What customers come for: from the start page by clicks alone, two at most. The same with and without script; each project
 * that walks them calls this in a spec of its own.
 */
export function describeJourneys(): void {
	for (const locale of localeCodes) {
		test.describe(`a customer reading ${locale}`, () => {
			describeFor(locale);
		});
	}
}

function describeFor(locale: Locale): void {
	const t = translator(locale);
	const home = article('home', locale).path;
	const choose = (page: Page, name: string) =>
		page
			.getByRole('region', { name: questionWords('home', locale) })
			.getByRole('link', { name })
			.click();

	test('whose SMS does not come finds every step in order, none folded', async ({ page }) => {
		await page.goto(home);
		await choose(page, answerWords('my-phone', locale));
		const steps = parts('phone', locale, 'Step').map(({ title }) => title);
		const shown = page.getByRole('list', { name: t('timeline.label') }).getByRole('heading');
		await expect(shown).toHaveText(steps);
		for (const heading of await shown.all()) await expect(heading).toBeVisible();
		await expect(page.getByRole('list', { name: t('timeline.label') }).locator('details')).toHaveCount(0);
	});

	test('whose SMS does not come finds the contact form, without sign-in', async ({ page }) => {
		await page.goto(home);
		await choose(page, answerWords('my-phone', locale));
		const title = part('phone', locale, 'Step', 'ask-check').title;
		const last = page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: title }) });
		await expect(last.getByRole('link', { name: t('contact.open') })).toHaveAttribute(
			'href',
			/^https:\/\/\S*wedos\.\S*(form|contact|kontakt)/,
		);
		await expect(last.getByText(t('contact.noLogin'))).toBeVisible();
	});

	test('whose hosting expired four days ago finds how to ask for temporary access', async ({ page }) => {
		const expiry = article('expiry', locale);
		await page.goto(home);
		await page.getByRole('main').locator(`a[href="${expiry.path}"]`).click();
		await expect(page).toHaveURL(expiry.path);
		const how = page.locator('#temporary-access');
		await expect(how).toBeHidden();
		await unfold(how);
		await expect(how).toBeInViewport();
	});

	test('whose mailbox runs on a hosting that has just expired finds the one next step', async ({ page }) => {
		await page.goto(home);
		await choose(page, answerWords('my-email', locale));
		await expect(page.getByRole('heading', { level: 1 })).toHaveText(questionWords('email', locale));
		await page
			.getByRole('main')
			.getByRole('link', { name: answerWords('hosting-recently', locale) })
			.click();
		await expect(page.getByRole('heading', { level: 1 })).toHaveText(outcomeTitle('hosting-recently', locale));
		await expect(page.getByRole('navigation', { name: t('finder.trail') })).toContainText(answerWords('hosting-recently', locale));
		await expect(page.getByText(t('contact.noLogin'), { exact: true })).toBeVisible();
	});

	test('who is not sure is asked, can change an answer, and reaches a page', async ({ page }) => {
		await page.goto(home);
		await choose(page, answerWords('unsure-start', locale));
		const answer = (id: string) =>
			page
				.getByRole('main')
				.getByRole('list', { name: /./ })
				.getByRole('link', { name: answerWords(id, locale) })
				.click();
		await answer('can-log-in');
		// The wrong answer: the trail leads back to its question.
		const trail = page.getByRole('navigation', { name: t('finder.trail') });
		await trail.getByRole('link', { name: answerWords('can-log-in', locale) }).click();
		await answer('cannot-log-in');
		await answer('login-email');
		await expect(trail.getByRole('link')).toHaveCount(3);
		await trail.getByRole('link', { name: t('finder.back') }).click();
		await answer('neither');
		await expect(page).toHaveURL(new RegExp(`${nodePath('neither', locale)}#`));
		await expect(page.getByRole('link', { name: t('contact.open') })).toBeVisible();
	});

	test('who has lost both finds what to write to support', async ({ page }) => {
		await page.goto(home);
		await choose(page, answerWords('both', locale));
		await page
			.getByRole('main')
			.getByRole('link', { name: answerWords('cannot-log-in', locale) })
			.click();
		await expect(page.getByRole('heading', { level: 1 })).toHaveText(outcomeTitle('neither', locale));
		await page.getByText(t('finder.write'), { exact: true }).click();
		await expect(page.locator('#contact').getByRole('listitem')).not.toHaveCount(0);
	});

	test('finds from the page of both languages to the phone', async ({ page }) => {
		await page.goto('/');
		await choose(page, answerWords('my-phone', locale));
		await expect(page).toHaveURL(article('phone', locale).path);
	});
}
