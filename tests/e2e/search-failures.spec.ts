import type { Page } from '@playwright/test';
import { localeCodes, type Locale } from '../../src/config/locales';
import { translator } from '../../src/i18n/translate';
import { article } from '../support/articles';
import { SearchBox } from '../support/search-box';
import { expect, test } from '../support/test';

// These tests cut the line on purpose: the browser and Pagefind itself then report what they could not load.
test.use({
	allowedNoise: /Failed to load (resource|the Pagefind WASM|Pagefind metadata|the meta index|the index chunk)|Pagefind: WASM Error/,
});

/** What may fail on a bad line, on a server without the file, or under a policy that forbids it. */
const failures: Record<string, (page: Page) => Promise<unknown>> = {
	'the whole index cannot be reached': (page) => page.route('**/pagefind/**', (route) => route.abort()),
	'the whole index is missing on the server': (page) => page.route('**/pagefind/**', (route) => route.fulfill({ status: 404 })),
	'a page stands in the place of the engine': (page) =>
		page.route('**/pagefind/pagefind.js', (route) => route.fulfill({ contentType: 'text/javascript', body: 'export default 1;' })),
	'the engine’s program cannot be reached': (page) => page.route('**/pagefind/wasm*', (route) => route.abort()),
	'the engine’s program is missing on the server': (page) => page.route('**/pagefind/wasm*', (route) => route.fulfill({ status: 404 })),
	'a policy forbids the engine’s program': (page) =>
		page.route('**/pagefind/*.js', async (route) => {
			const response = await route.fetch();
			await route.fulfill({ response, headers: { ...response.headers(), 'content-security-policy': "script-src 'self'" } });
		}),
	'the list of languages cannot be reached': (page) => page.route('**/pagefind/pagefind-entry.json*', (route) => route.abort()),
	'the line breaks once the engine is there and its index cannot be reached': async (page) => {
		let broken = false;
		await page.route('**/pagefind/**', (route) => {
			const url = route.request().url();
			if (url.includes('/index/')) broken = true;
			// The entry that the engine itself reads comes before the first words are asked for.
			return broken ? route.abort() : route.continue();
		});
	},
	'the found pages cannot be reached': (page) => page.route('**/pagefind/fragment/**', (route) => route.abort()),
};

/** Asks for something that the index knows. */
async function ask(page: Page, locale: Locale): Promise<SearchBox> {
	await page.goto(article('phone', locale).path);
	const search = new SearchBox(page, locale);
	await search.field.fill('hosting');
	return search;
}

for (const [what, fail] of Object.entries(failures)) {
	test(`where ${what}, the search says so and offers all answers`, async ({ page }) => {
		await fail(page);
		const search = await ask(page, 'en');
		await expect(search.message).toHaveText(translator('en')('search.unavailable'));
		await expect(search.status).toHaveText(translator('en')('search.unavailable'));
		await expect(search.allAnswers).toHaveAttribute('href', article('all', 'en').path);
	});

	test(`where ${what}, the page of results says so above all answers`, async ({ page }) => {
		await fail(page);
		await page.goto(`${article('all', 'en').path}?q=hosting`);
		await expect(page.getByRole('main').getByRole('status')).toHaveText(translator('en')('search.unavailable'));
		await expect(page.getByRole('main').getByRole('link', { name: article('phone', 'en').title })).toBeVisible();
	});

	if (what.endsWith('cannot be reached')) {
		test(`where ${what} at first, the search works again when the line is back`, async ({ page }) => {
			await fail(page);
			const search = await ask(page, 'en');
			await expect(search.status).not.toBeEmpty();
			await page.unrouteAll();
			await search.field.fill('hosting expired');
			await expect(search.options).not.toHaveCount(0);
		});
	}
}

for (const locale of localeCodes) {
	test(`the failed search says so in ${locale} and its link leads to all answers`, async ({ page }) => {
		await page.route('**/pagefind/**', (route) => route.abort());
		const search = await ask(page, locale);
		await expect(search.message).toHaveText(translator(locale)('search.unavailable'));
		await search.allAnswers.click();
		await expect(page).toHaveURL(article('all', locale).path);
	});
}
