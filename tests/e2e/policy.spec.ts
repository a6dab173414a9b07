import type { Page } from '@playwright/test';
import { localeCodes } from '../../src/config/locales';
import { article } from '../support/articles';
import { SearchBox } from '../support/search-box';
import { builtDocuments, builtPages } from '../support/site';
import { expect, test } from '../support/test';

/** What an attacker would want to have run, each by another way into a page. */
const slipped = `
	<script>globalThis.hit = 'script';</script>
	<script type="module">globalThis.hit = 'module';</script>
	<script src="data:text/javascript,globalThis.hit='data'"></script>
	<img src="/nowhere.png" alt="" onerror="globalThis.hit = 'handler'">
	<style>h1 { translate: 7px 0; }</style>
	<base href="https://elsewhere.invalid/">`;

/** Opens a page into which somebody has written markup. */
async function openSpoiled(page: Page, path: string, headers: boolean): Promise<void> {
	await page.route(path, async (route) => {
		const response = await route.fetch();
		const body = (await response.text()).replace('</main>', `${slipped}</main>`);
		await route.fulfill({ body, headers: headers ? response.headers() : { 'content-type': 'text/html; charset=utf-8' } });
	});
	await page.goto(path);
}

// Pages that have tests of their own are opened there; here are all the others, under the same headers.
test('no page breaks its own policy', async ({ page }) => {
	test.slow();
	const elsewhere = builtPages().map(({ path }) => path);
	const rest = builtDocuments().filter(({ path }) => !elsewhere.includes(path));
	expect(rest.length).toBeGreaterThan(50);
	for (const { path } of rest) await page.goto(path, { waitUntil: 'load' });
});

test.describe('markup that was slipped into a page', () => {
	test.use({ allowedNoise: /Content Security Policy|Failed to load resource|document requires 'Trusted/ });

	for (const headers of [true, false])
		test(`does not run ${headers ? 'under the headers' : 'where a host sends no headers'}`, async ({ page }) => {
			await openSpoiled(page, '/en/faq/', headers);
			await expect(page.locator('h1')).toBeVisible();
			expect(await page.evaluate(() => (globalThis as { hit?: string }).hit)).toBeUndefined();
			await expect(page.locator('h1')).toHaveCSS('translate', 'none');
			expect(await page.evaluate(() => document.baseURI)).toContain('/en/faq/');
		});

	test('is refused as text and as an address of code', async ({ page }) => {
		await page.goto('/en/faq/');
		await new SearchBox(page, 'en').find('sms');
		const refused = await page.evaluate(() => {
			const attempts = [
				() => (document.body.innerHTML += '<p>'),
				() => new Worker('/pagefind/pagefind.js'),
				() => new Worker('https://elsewhere.invalid/pagefind/pagefind-worker.js'),
				() => Object.assign(document.createElement('script'), { text: '1' }),
			];
			return attempts.map((attempt) => {
				try {
					attempt();
					return 'done';
				} catch (error) {
					return error instanceof Error ? error.name : '';
				}
			});
		});
		expect(refused).toEqual(['TypeError', 'TypeError', 'TypeError', 'TypeError']);
	});
});

for (const locale of localeCodes)
	test(`the full text in ${locale} is searched in a worker, which the policy lets through`, async ({ page }) => {
		const worker = page.waitForEvent('worker');
		await page.goto(article('faq', locale).path);
		await new SearchBox(page, locale).find('wedos');
		expect((await worker).url()).toContain('/pagefind/pagefind-worker.js');
	});
