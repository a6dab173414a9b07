import { localeCodes } from '../../src/config/locales';
import { translator } from '../../src/i18n/translate';
import { article, part } from '../support/articles';
import { SearchBox } from '../support/search-box';
import { expect, test } from '../support/test';

/** A word of both languages that stands in few places, one of them an answer of the FAQ. */
const rare = 'WordPress';
/** A word of both languages that stands on most pages. */
const common = 'hosting';

for (const locale of localeCodes) {
	const t = translator(locale);
	const start = article('phone', locale).path;
	const faq = article('faq', locale);
	const question = part('faq', locale, 'Question', 'wordpress-email');

	test.describe(`the search in ${locale}`, () => {
		test('loads nothing before the reader turns to it', async ({ page }) => {
			const loaded: string[] = [];
			page.on('request', (request) => {
				if (request.url().includes('/pagefind/')) loaded.push(request.url());
			});
			await page.goto(start);
			const search = new SearchBox(page, locale);
			await expect(search.field).toBeVisible();
			expect(loaded).toEqual([]);
			const engine = page.waitForRequest('**/pagefind/pagefind.js');
			await search.field.focus();
			await engine;
		});

		test('shows hits with their section and their page', async ({ page }) => {
			await page.goto(start);
			const search = new SearchBox(page, locale);
			await search.find(rare);
			const hit = search.options.filter({ hasText: question.title });
			await expect(hit).toContainText(faq.title);
			await expect(hit).toHaveAttribute('href', `${faq.path}#${question.id}`);
		});

		test('says how many hits there are', async ({ page }) => {
			await page.goto(start);
			const search = new SearchBox(page, locale);
			await search.find(rare);
			const words = t('search.count', { count: await search.options.count() });
			await expect(search.message).toHaveText(words);
			await expect(search.status).toHaveText(words);
		});

		test('keeps quiet while the reader types and announces the hits once', async ({ page }) => {
			await page.clock.install();
			await page.goto(start);
			const search = new SearchBox(page, locale);
			// The engine is loaded first: it has timers of its own.
			await search.find(common);
			await search.field.fill('');
			await page.clock.pauseAt(Date.now() + 60_000);
			const said = await search.status.evaluateHandle((region) => {
				const words: (string | null)[] = [];
				const announced = () => words.push(region.textContent);
				new MutationObserver(announced).observe(region, { childList: true, characterData: true, subtree: true });
				return words;
			});
			await search.field.pressSequentially(rare);
			expect(await said.jsonValue()).toEqual([]);
			await page.clock.resume();
			await search.options.first().waitFor();
			await search.indexRested(rare);
			expect(await said.jsonValue()).toEqual([t('search.count', { count: await search.options.count() })]);
		});

		test('finds pages of this language only', async ({ page }) => {
			await page.goto(start);
			const search = new SearchBox(page, locale);
			await search.find(common);
			const addresses = await search.options.evaluateAll((hits) => hits.map((hit) => hit.getAttribute('href') ?? ''));
			expect(addresses.filter((address) => !address.startsWith(`/${locale}/`))).toEqual([]);
		});

		test('says that nothing was found, and for what', async ({ page }) => {
			await page.goto(start);
			const search = new SearchBox(page, locale);
			await search.field.fill('qqxxzz');
			await expect(search.message).toHaveText(t('search.none', { query: 'qqxxzz' }));
			await expect(search.status).toHaveText(t('search.none', { query: 'qqxxzz' }));
			await expect(search.options).toHaveCount(0);
		});

		test('shows a hostile question as the text that it is', async ({ page }) => {
			const hostile = '<img src=x onerror=alert(1)>qqxxzz';
			await page.goto(start);
			const search = new SearchBox(page, locale);
			await search.field.fill(hostile);
			await expect(search.status).not.toBeEmpty();
			await expect(page.getByRole('search').locator('img')).toHaveCount(0);
		});

		test('takes its words back when the field is emptied', async ({ page }) => {
			await page.goto(start);
			const search = new SearchBox(page, locale);
			await search.find(rare);
			await search.field.fill('');
			await expect(search.list).toBeHidden();
			await expect(search.status).toBeEmpty();
		});
	});
}
