import { localeCodes, locales } from '../../src/config/locales';
import { firstQuestion } from '../../src/lib/finder/graph';
import { translator } from '../../src/i18n/translate';
import { fillBlanks } from '../../src/lib/text/counted';
import { article } from '../support/articles';
import { answerWords, nodePath, questionWords } from '../support/finder';
import { builtFile } from '../support/site';
import { expect, test } from '../support/test';

// The browser itself reports the status of the page.
test.use({ allowedNoise: /console error: Failed to load resource: the server responded with a status of 404/ });

const wrong = '/en/no-such-page/';

test('a wrong address is answered with status 404', async ({ page }) => {
	const response = await page.goto(wrong);
	expect(response?.status()).toBe(404);
});

test.describe('on a host that compares addresses letter by letter', () => {
	test.beforeEach(async ({ page }) => {
		const missing = builtFile('404.html').toString();
		await page.route(/[A-Z]/, (route) =>
			/[A-Z]/.test(new URL(route.request().url()).pathname) && route.request().isNavigationRequest()
				? route.fulfill({ status: 404, contentType: 'text/html', body: missing })
				: route.fallback(),
		);
	});

	for (const [typed, meant] of [
		['/EN/FAQ/?Q=Sms#Top', '/en/faq/?Q=Sms#Top'],
		['/en/No-Such-Page/', '/en/no-such-page/'],
		['//ELSEWHERE.EXAMPLE/en/', '//elsewhere.example/en/'],
	] as const)
		test(`${typed} leads to ${meant}, once, on the same host`, async ({ page, baseURL }) => {
			await page.goto(`${baseURL ?? ''}${typed}`);
			await expect(page).toHaveURL(`${baseURL ?? ''}${meant}`);
			await expect(page.getByRole('main')).toBeVisible();
		});

	test('a short address in capitals leads to its answer, and back past itself', async ({ page }) => {
		await page.goto(article('home', 'en').path);
		await page.goto('/SMS');
		await expect(page).toHaveURL(`${article('phone', 'en').path}#steps`);
		await page.goBack();
		await expect(page).toHaveURL(article('home', 'en').path);
	});
});

for (const locale of localeCodes) {
	const t = translator(locale);

	test(`a wrong address is explained in ${locale}`, async ({ page }) => {
		await page.goto(wrong);
		await expect(page.getByRole('heading', { name: t('notFound.title') })).toBeVisible();
		await expect(page.getByText(t('notFound.text'))).toBeVisible();
	});

	test(`a wrong address asks the first question of the finder in ${locale}`, async ({ page }) => {
		await page.goto(wrong);
		const choices = page.getByRole('region', { name: questionWords(firstQuestion, locale) });
		const links = choices.getByRole('link');
		await expect(links).toHaveCount(3);
		await expect(links.filter({ hasText: answerWords('can-log-in', locale) })).toHaveAttribute('href', nodePath('in', locale));
		await expect(links.filter({ hasText: answerWords('cannot-log-in', locale) })).toHaveAttribute('href', nodePath('out', locale));
	});

	test(`a wrong address can be searched from in ${locale}`, async ({ page }) => {
		await page.goto(wrong);
		await page.getByRole('textbox', { name: t('search.label') }).fill('sms');
		await page.keyboard.press('Enter');
		await expect(page).toHaveURL(`${article('all', locale).path}?q=sms`);
		await expect(
			page.getByRole('heading', { name: fillBlanks(t('search.resultsFor', { query: '{query}' }), { query: 'sms' }) }),
		).toBeVisible();
	});

	test(`a wrong address offers the start page and all answers in ${locale}`, async ({ page }) => {
		await page.goto(wrong);
		await expect(page.getByRole('link', { name: t('notFound.home') })).toHaveAttribute('href', article('home', locale).path);
		await expect(page.getByRole('main').locator(`a[href="${article('all', locale).path}"]`)).toBeVisible();
	});

	test(`the words in ${locale} on the page for wrong addresses are marked as ${locale}`, async ({ page }) => {
		await page.goto(wrong);
		const language = await page.getByText(t('notFound.text')).evaluate((words) => words.closest('[lang]')?.getAttribute('lang'));
		expect(language).toBe(locales[locale].lang);
	});
}
