/** The search and the tools where all that is newer than the oldest browsers of package.json has been taken away. */
import type { Page } from '@playwright/test';
import { localeCodes, locales, type Locale } from '../../src/config/locales';
import { translator } from '../../src/i18n/translate';
import { article, part, parts } from '../support/articles';
import { EmailCheck } from '../support/email-check';
import { makeOldest } from '../support/oldest-browsers';
import { Reckoner } from '../support/reckoner';
import { ResendTimer } from '../support/resend-timer';
import { SearchBox } from '../support/search-box';
import { expect, test } from '../support/test';

/** With endings, without accents, with synonyms, with a slip: what the list of answers knows and the full text does not. */
const questions: Record<Locale, readonly string[]> = {
	en: ['domain expired', 'code does not come', 'new phone number', 'mailbx deleted'],
	cs: ['vyprsela domena', 'nechodi mi smsky', 'nove telefonni cislo', 'smazana schrnka'],
};

/** What a question finds, in its order, once everything has been asked. */
async function hits(search: SearchBox, question: string): Promise<string[]> {
	await search.field.fill('');
	await expect(search.status).toBeEmpty();
	await search.find(question);
	return search.options.allTextContents();
}

async function hitsOfAll(page: Page, locale: Locale): Promise<Record<string, string[]>> {
	await page.goto(article('phone', locale).path);
	const search = new SearchBox(page, locale);
	const found: Record<string, string[]> = {};
	for (const question of questions[locale]) found[question] = await hits(search, question);
	return found;
}

test('what is newer than the oldest browsers is taken away', async ({ page }) => {
	await makeOldest(page);
	await page.goto('/');
	const left = await page.evaluate(() => ['union' in Set.prototype, 'Iterator' in globalThis, 'any' in AbortSignal, 'parse' in URL]);
	expect(left).toEqual([false, false, false, false]);
});

for (const locale of localeCodes)
	test(`in the oldest browsers a question in ${locale} finds what it finds in the newest`, async ({ page }) => {
		const expected = await hitsOfAll(page, locale);
		await makeOldest(page);
		expect(await hitsOfAll(page, locale)).toEqual(expected);
	});

// What the tools do is the same in every language.
const locale: Locale = 'en';
const t = translator(locale);

test('where a browser is older and does not know :has(), a request can still be chosen and written', async ({ page }) => {
	await page.route('**/*/', async (route) => {
		const response = await route.fetch();
		// The policy knows the styles by their bytes.
		const body = (await response.text())
			.replaceAll(':has(', ':-not-known(')
			.replace(/<meta http-equiv="content-security-policy"[^>]*>/i, '');
		await route.fulfill({ response, body });
	});
	await page.goto(article('request', locale).path);
	await page.getByRole('link', { name: t('request.title.access') }).click();
	const form = page.locator('[data-situation=access]');
	await form.getByRole('textbox', { name: t('request.field.hosting') }).fill('firma.cz');
	await expect(form.locator(`pre[lang=${locales[locale].lang}]`)).toContainText('firma.cz');
});

test.describe('in the oldest browsers', () => {
	test.beforeEach(async ({ page }) => {
		await makeOldest(page);
	});

	test('the page of results lists what was found', async ({ page }) => {
		await page.goto(`${article('all', locale).path}?q=sms`);
		const found = page.getByRole('main').getByRole('region').first();
		await expect(found.getByRole('link', { name: article('phone', locale).title }).first()).toBeVisible();
		await expect(page.getByRole('heading', { level: 1 })).toContainText('sms');
	});

	test('the timer counts and notes', async ({ page }) => {
		const timer = new ResendTimer(page, locale);
		await page.goto(timer.path);
		await timer.start.click();
		await expect(timer.status).toContainText(t('timer.waiting'));
		await expect(timer.log).toHaveCount(1);
	});

	test('the request says what is missing and writes what is typed', async ({ page }) => {
		await page.goto(`${article('request', locale).path}#access`);
		await page.getByRole('button', { name: t('request.copy') }).click();
		await page.getByRole('link', { name: t('request.missing', { label: t('request.field.hosting') }) }).click();
		await page.keyboard.type('firma.cz');
		await expect(page.locator(`pre[lang=${locales[locale].lang}]:visible`)).toContainText('firma.cz');
	});

	test('the check of an email reaches a verdict', async ({ page }) => {
		const check = new EmailCheck(page, locale);
		await check.open();
		await check.fill('jana@firma.cz', 'firma.cz', ['yes', 'no', 'yes']);
		await check.submit.click();
		await expect(check.status).not.toBeEmpty();
	});

	test('the days after expiration are counted', async ({ page }) => {
		const reckoner = new Reckoner(page, locale);
		await page.goto(reckoner.path);
		const expired = new Date(Date.now() - 3 * 24 * 60 * 60 * 1000);
		await reckoner.ask('hosting', `${expired.getDate()} ${expired.getMonth() + 1} ${expired.getFullYear()}`);
		await expect(reckoner.rows).not.toHaveCount(0);
	});

	test('a tick in the list of conditions is counted', async ({ page }) => {
		await page.goto(`${article('good-email', locale).path}#conditions`);
		const checks = parts('good-email', locale, 'Check');
		await page.getByRole('checkbox', { name: checks[0].title, exact: true }).check();
		await expect(page.getByText(t('checklist.progress', { count: 1, total: checks.length }))).toBeVisible();
	});

	test('a link is copied, and the recovery card printed', async ({ page, context }) => {
		await context.grantPermissions(['clipboard-read', 'clipboard-write']);
		await page.addInitScript(() => {
			window.print = () => {
				document.title = 'printed';
			};
		});
		await page.goto(`${article('phone', locale).path}#resend`);
		const { title } = part('phone', locale, 'Step', 'ask-check');
		await page.getByRole('link', { name: t('article.linkTo', { title }) }).click();
		await expect(page.getByRole('status').filter({ hasText: t('article.linkCopied') })).toBeVisible();
		await page.goto(`${article('prepare', locale).path}#recovery-card`);
		await page.getByRole('button', { name: t('card.print') }).click();
		await expect(page).toHaveTitle('printed');
	});
});
