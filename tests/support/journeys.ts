import type { Page } from '@playwright/test';
import { localeCodes, type Locale } from '../../src/config/locales';
import { translator } from '../../src/i18n/translate';
import { article, part, parts } from './articles';
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
			.getByRole('region', { name: t('home.question') })
			.getByRole('link', { name })
			.click();
	/** The one link in the text that leads to this address. */
	const follow = async (page: Page, href: string) => {
		await page.getByRole('main').locator(`a[href="${href}"]`).first().click();
		await expect(page).toHaveURL(href);
	};

	test('whose SMS does not come finds every step in order, none folded', async ({ page }) => {
		await page.goto(home);
		await choose(page, t('home.phone'));
		const steps = parts('phone', locale, 'Step').map(({ title }) => title);
		const shown = page.getByRole('list', { name: t('timeline.label') }).getByRole('heading');
		await expect(shown).toHaveText(steps);
		for (const heading of await shown.all()) await expect(heading).toBeVisible();
		await expect(page.getByRole('list', { name: t('timeline.label') }).locator('details')).toHaveCount(0);
	});

	test('whose SMS does not come finds the contact form, without sign-in', async ({ page }) => {
		await page.goto(home);
		await choose(page, t('home.phone'));
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
		await page.getByRole('main').getByRole('link', { name: expiry.title }).click();
		await expect(page).toHaveURL(expiry.path);
		await follow(page, `${expiry.path}#temporary-access`);
		await expect(page.locator('#temporary-access')).toBeInViewport();
	});

	test('with an unavailable email finds how to ask for temporary access on that page too', async ({ page }) => {
		await page.goto(home);
		await choose(page, t('home.email'));
		await expect(page).toHaveURL(article('email', locale).path);
		await expect(page.locator('#temporary-access')).toBeVisible();
	});

	test('who does not know which email it is finds out', async ({ page }) => {
		await page.goto(home);
		await choose(page, t('home.email'));
		await expect(page.locator('#which')).toBeVisible();
		for (const id of ['owner-email', 'billing-email', 'login-email']) {
			const { path, title } = article(id, locale);
			await follow(page, path);
			await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
			await page.goBack();
		}
	});

	test('who is not sure sees every answer', async ({ page }) => {
		await page.goto(home);
		await choose(page, t('home.unsure'));
		await expect(page).toHaveURL(article('all', locale).path);
		for (const id of ['email', 'phone', 'login-email', 'expiry', 'faq']) {
			const { title, path } = article(id, locale);
			await expect(page.getByRole('heading', { level: 3 }).getByRole('link', { name: title })).toHaveAttribute('href', path);
		}
	});

	test('who has lost both finds what to write to support', async ({ page }) => {
		await page.goto(home);
		await choose(page, t('home.both'));
		await expect(page).toHaveURL(`${article('login-email', locale).path}#both`);
		await expect(page.locator('#both')).toBeInViewport();
		await expect(page.getByRole('link', { name: t('contact.open') }).last()).toBeVisible();
	});

	test('finds from the page of both languages to the phone', async ({ page }) => {
		await page.goto('/');
		await choose(page, t('home.phone'));
		await expect(page).toHaveURL(article('phone', locale).path);
	});
}
