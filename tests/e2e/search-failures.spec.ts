import type { Page } from '@playwright/test';
import { localeCodes, type Locale } from '../../src/config/locales';
import { storagePrefix } from '../../src/config/site';
import { translator } from '../../src/i18n/translate';
import { article } from '../support/articles';
import { SearchBox } from '../support/search-box';
import { expect, test } from '../support/test';

// These tests cut the line on purpose: the browser and Pagefind itself then report what they could not load.
test.use({
	allowedNoise:
		/Failed to load (resource|the Pagefind WASM|Pagefind metadata|the meta index|the index chunk)|Pagefind: WASM Error|Content Security Policy|WebAssembly|pagefind/i,
});

type Fail = (page: Page) => Promise<unknown>;

const block = (page: Page, what: string) => page.route(what, (route) => route.abort());
const withPolicy = (page: Page, what: string, policy: string) =>
	page.route(what, async (route) => {
		const response = await route.fetch();
		await route.fulfill({ response, headers: { ...response.headers(), 'content-security-policy': policy } });
	});

/** What leaves the list of answers working, and takes the full text away. */
const withoutText: Record<string, Fail> = {
	'the full text cannot be reached': (page) => block(page, '**/pagefind/**'),
	'the full text is missing on the server': (page) => page.route('**/pagefind/**', (route) => route.fulfill({ status: 404 })),
	'a page stands in the place of the engine': (page) =>
		page.route('**/pagefind/pagefind.js', (route) => route.fulfill({ contentType: 'text/javascript', body: 'export default 1;' })),
	'the engine’s program cannot be reached': (page) => block(page, '**/pagefind/wasm*'),
	// The engine runs in a worker, which has the policy of its file, and in the page where that fails.
	'a strict policy refuses WebAssembly': async (page) => {
		await withPolicy(page, '**/pagefind/*.js', "script-src 'self'");
		await withPolicy(page, '**/sms-*/', "script-src 'self' 'unsafe-inline'");
	},
	'the found parts cannot be reached': (page) => block(page, '**/pagefind/fragment/**'),
};

/** What takes everything away. */
const withoutAll: Record<string, Fail> = {
	'nothing of the search can be reached': async (page) => {
		await block(page, '**/pagefind/**');
		await block(page, '**/search/**');
	},
	'nothing of the search is on the server': async (page) => {
		for (const what of ['**/pagefind/**', '**/search/**']) await page.route(what, (route) => route.fulfill({ status: 404 }));
	},
	'its script cannot be reached': (page) => block(page, '**/engine*.js'),
};

/** Asks for something that both the answers and the full text know. */
async function ask(page: Page, locale: Locale, query = 'hosting'): Promise<SearchBox> {
	await page.goto(article('phone', locale).path);
	const search = new SearchBox(page, locale);
	await search.field.fill(query);
	return search;
}

const t = translator('en');

for (const [what, fail] of Object.entries(withoutText)) {
	test(`where ${what}, the answers are there and a line says what is missing`, async ({ page }) => {
		await fail(page);
		const search = await ask(page, 'en');
		await expect(search.options).not.toHaveCount(0);
		await expect(search.status).toContainText(t('search.partial'));
		await expect(search.panel).toContainText(t('search.partial'));
		await expect(search.allAnswers.first()).toHaveAttribute('href', article('all', 'en').path);
	});
}

for (const [what, fail] of Object.entries(withoutAll)) {
	test(`where ${what}, box and page of results say so and lead to all answers`, async ({ page }) => {
		await fail(page);
		const search = await ask(page, 'en');
		await expect(search.panel).toContainText(t('search.unavailable'));
		await expect(search.status).toHaveText(t('search.unavailable'));
		await expect(search.allAnswers.first()).toHaveAttribute('href', article('all', 'en').path);
		await page.goto(`${article('all', 'en').path}?q=hosting`);
		await expect(page.getByRole('main').getByRole('region').first()).toContainText(t('search.unavailable'));
		await expect(page.getByRole('main').getByRole('link', { name: article('phone', 'en').title })).toBeVisible();
	});
}

test('without the list of answers the full text answers, and a line says that something is missing', async ({ page }) => {
	await block(page, '**/search/**');
	const search = await ask(page, 'en');
	await expect(search.options).not.toHaveCount(0);
	await expect(search.panel).toContainText(t('search.partial'));
	await expect(search.status).toContainText(t('search.partial'));
});

test('a list of answers that never comes holds the full text back for eight seconds, not for ever', async ({ page }) => {
	await page.clock.install();
	await page.route('**/search/**', () => undefined);
	const search = await ask(page, 'en');
	await expect(search.panel).toContainText(t('search.loading'));
	await page.clock.runFor(8_000);
	await page.clock.resume();
	await expect(search.options).not.toHaveCount(0);
});

test('after a failure the search works again when the line is back', async ({ page }) => {
	await block(page, '**/pagefind/**');
	await block(page, '**/search/**');
	const search = await ask(page, 'en');
	await expect(search.status).toHaveText(t('search.unavailable'));
	await page.unrouteAll();
	await search.field.fill('hosting expired');
	await expect(search.options).not.toHaveCount(0);
	await expect(search.panel).not.toContainText(t('search.partial'));
});

for (const locale of localeCodes) {
	test(`a slow line is called slow in ${locale}, all answers are a link away, and late hits still come`, async ({ page }) => {
		await page.clock.install();
		const line = Promise.withResolvers<undefined>();
		await page.route('**/search/**', async (route) => {
			await line.promise;
			await route.continue();
		});
		const search = await ask(page, locale);
		await expect(search.panel).toContainText(translator(locale)('search.loading'));
		await page.clock.runFor(4_000);
		await expect(search.panel).toContainText(translator(locale)('search.slow'));
		await expect(search.status).toHaveText(translator(locale)('search.slow'));
		await expect(search.allAnswers.first()).toBeVisible();
		line.resolve(undefined);
		await expect(search.options).not.toHaveCount(0);
		await expect(search.panel).not.toContainText(translator(locale)('search.slow'));
	});
}

const { path: opened } = article('phone', 'en');

for (const forged of ['{', 'null', '7', '{"words":[]}', `{"path":"${opened}","words":"sms"}`, `{"path":"${opened}","words":[null,{}]}`])
	test(`a page opened with ${forged} for the words that found it is whole and unmarked`, async ({ page }) => {
		await page.addInitScript(
			([key, value]) => {
				sessionStorage.setItem(String(key), String(value));
			},
			[`${storagePrefix}found`, forged],
		);
		const engine = page.waitForResponse('**/engine*.js');
		await page.goto(opened);
		await engine;
		await new SearchBox(page, 'en').find('sms');
		await expect(page.getByRole('main').locator('mark')).toHaveCount(0);
		await expect(page.getByRole('button', { name: t('search.clearMarks') })).toBeHidden();
	});
