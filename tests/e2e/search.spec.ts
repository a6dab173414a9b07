import { localeCodes } from '../../src/config/locales';
import { translator } from '../../src/i18n/translate';
import { article, part } from '../support/articles';
import { answerWords } from '../support/finder';
import { SearchBox } from '../support/search-box';
import { listen } from '../support/spoken';
import { expect, test } from '../support/test';

/** A word of both languages that stands in few places, one of them an answer of the FAQ. */
const rare = 'WordPress';
/** A mistyped word, and as the site writes it. */
const slips = { en: ['pasword', 'password'], cs: ['schrnáka', 'schránka'] } as const;
const hostile = '<img src=x onerror=qqxxzz()>';

for (const locale of localeCodes) {
	const t = translator(locale);
	const start = article('phone', locale).path;
	const faq = article('faq', locale);
	const question = part('faq', locale, 'Question', 'wordpress-email');

	test.describe(`the search in ${locale}`, () => {
		test('loads nothing before the reader turns to it, and the first hit after two requests', async ({ page }) => {
			const requests: string[] = [];
			page.on('request', (request) => {
				// The browser itself asks for the symbol of the page, late.
				if (!request.url().endsWith('/favicon.svg')) requests.push(new URL(request.url()).pathname);
			});
			// The full text stays away, so that nothing but the first hit is counted.
			await page.route('**/pagefind/**', () => undefined);
			await page.goto(start);
			const search = new SearchBox(page, locale);
			await expect(search.field).toBeVisible();
			const before = requests.length;
			expect(requests.filter((path) => /engine|answers|pagefind/.test(path))).toEqual([]);
			await search.field.focus();
			await search.field.pressSequentially(rare);
			await expect(search.options.first()).toBeVisible();
			expect(requests.slice(before).filter((path) => !path.includes('/pagefind/'))).toHaveLength(2);
		});

		test('shows hits with their section and page, marks the words, and announces them once, after typing rests', async ({ page }) => {
			await page.goto(start);
			const search = new SearchBox(page, locale);
			const said = await search.status.evaluateHandle((region) => {
				const words: (string | null)[] = [];
				new MutationObserver(() => words.push(region.textContent)).observe(region, { childList: true, characterData: true, subtree: true });
				return words;
			});
			await search.field.pressSequentially(rare);
			const hit = search.list.locator(`a[href$="#${question.id}"]`);
			await expect(hit).toContainText(faq.title);
			await expect(hit).toHaveAttribute('href', `${faq.path}#${question.id}`);
			await expect(hit.locator('mark').first()).toHaveText(/^WordPress/);
			await expect(search.status).not.toBeEmpty();
			const words = search.formatHits(await search.options.count());
			await expect(search.panel).toContainText(words);
			expect(await said.jsonValue()).toEqual([words]);
			const addresses = await search.options.evaluateAll((hits) => hits.map((option) => option.getAttribute('href') ?? ''));
			expect(addresses.filter((address) => !address.startsWith(`/${locale}/`))).toEqual([]);
		});

		test('keeps its language where a translator has changed that of the page', async ({ page }) => {
			await page.goto(start);
			await page.evaluate(() => {
				document.documentElement.lang = 'uk';
			});
			const search = new SearchBox(page, locale);
			await search.find(rare);
			await expect(search.status).toHaveText(search.formatHits(await search.options.count()));
			const addresses = await search.options.evaluateAll((hits) => hits.map((option) => option.getAttribute('href') ?? ''));
			expect(addresses.filter((address) => !address.startsWith(`/${locale}/`))).toEqual([]);
			expect(await page.evaluate(() => document.documentElement.lang)).toBe('uk');
		});

		test('repairs a slip, says so, and searches exactly when asked', async ({ page }) => {
			const [typed, meant] = slips[locale];
			await page.goto(start);
			const search = new SearchBox(page, locale);
			await search.find(typed);
			const sentence = t('search.repaired', { repaired: meant });
			await expect(search.panel).toContainText(sentence);
			await expect(search.status).toContainText(sentence);
			const exactly = search.panel.getByRole('link', { name: t('search.exactly', { query: typed }) });
			await expect(exactly).toHaveAttribute('href', `${article('all', locale).path}?q=${encodeURIComponent(`"${typed}"`)}`);
			await exactly.click();
			await expect(search.field).toHaveValue(`"${typed}"`);
			await expect(search.field).toBeFocused();
			await expect(search.status).toHaveText(t('search.none', { query: `"${typed}"` }));
		});

		test('says that nothing was found, offers ways on, and takes all back when the field is emptied', async ({ page }) => {
			await page.goto(start);
			const search = new SearchBox(page, locale);
			await search.field.fill(`qqxxzz ${hostile}`);
			await expect(search.status).toHaveText(t('search.none', { query: `qqxxzz ${hostile}` }));
			await expect(search.panel).toContainText(t('search.none', { query: `qqxxzz ${hostile}` }));
			await expect(search.options).toHaveCount(0);
			await expect(page.getByRole('search').locator('img')).toHaveCount(0);
			for (const name of [answerWords('my-email', locale), answerWords('my-phone', locale), t('search.unavailableLink')])
				await expect(search.panel.getByRole('link', { name, exact: true })).toBeVisible();
			await search.field.fill('');
			await expect(search.panel).toBeHidden();
			await expect(search.status).toBeEmpty();
		});
	});
}

test('a word that has only been begun gets no verdict, in the box and on the page of results', async ({ page }) => {
	const t = translator('en');
	await page.goto(article('phone', 'en').path);
	const search = new SearchBox(page, 'en');
	await search.find('sms');
	for (const begun of ['s', '"', '📱🙂', '\u200b']) {
		await search.field.fill(begun);
		await expect(search.panel).toBeHidden();
		await expect(search.status).toBeEmpty();
	}
	await page.goto(`${article('all', 'en').path}?q=s`);
	const results = page.getByRole('region', { name: t('search.resultsFor', { query: 's' }) });
	await expect(results.getByRole('link', { name: t('search.unavailableLink') })).toBeVisible();
	await expect(results).not.toContainText(t('search.none', { query: 's' }));
});

test('the same number of hits is announced again for other words', async ({ page }) => {
	await page.goto(article('phone', 'en').path);
	const search = new SearchBox(page, 'en');
	const heard = await listen(page);
	for (const query of ['hosting', 'domain']) {
		await search.field.fill(query);
		await expect(search.status).toHaveText(search.formatHits(8));
	}
	expect(await heard()).toEqual([search.formatHits(8), search.formatHits(8)]);
});

test('what a paste brings along unseen does not hide a word', async ({ page }) => {
	await page.goto(article('phone', 'en').path);
	const search = new SearchBox(page, 'en');
	await search.find('email');
	const hits = await search.options.allTextContents();
	await search.field.fill('');
	await search.find('e\u00adma\u200bil');
	await expect(search.options).toHaveText(hits);
});

test('the button that clears the marks fetches no search', async ({ page }) => {
	const t = translator('en');
	await page.goto(article('phone', 'en').path);
	const search = new SearchBox(page, 'en');
	await search.find(rare);
	await page.keyboard.press('ArrowDown');
	await page.keyboard.press('Enter');
	const clear = page.getByRole('button', { name: t('search.clearMarks') });
	await expect(clear).toBeVisible();
	const asked = await page.evaluateHandle(() => {
		const addresses: string[] = [];
		const asking = window.fetch.bind(window);
		window.fetch = (input, init) => {
			addresses.push(new Request(input).url);
			return asking(input, init);
		};
		return addresses;
	});
	await clear.focus();
	expect(await asked.jsonValue()).toEqual([]);
	await search.field.focus();
	expect(await asked.jsonValue()).toContainEqual(expect.stringContaining('answers'));
});

test('half a letter in a question gets an answer like any other', async ({ page }) => {
	await page.goto(article('phone', 'en').path);
	const search = new SearchBox(page, 'en');
	await search.field.evaluate((input: HTMLInputElement) => {
		input.focus();
		input.value = `sms ${String.fromCharCode(0xd800)}`;
		input.dispatchEvent(new InputEvent('input', { bubbles: true }));
	});
	await expect(search.options).not.toHaveCount(0);
	await expect(search.status).not.toBeEmpty();
});

test('whatever is typed gets an answer and stays text', async ({ page }) => {
	await page.goto(article('phone', 'en').path);
	const search = new SearchBox(page, 'en');
	for (const odd of ['the', '<b>sms</b>', 'שלום', "can't", 'sms '.repeat(2500)]) {
		await search.field.fill('');
		await expect(search.status).toBeEmpty();
		// A browser cuts what is pasted at the field's length; a script does not.
		await search.field.fill(odd);
		await expect(search.status, odd.slice(0, 20)).not.toBeEmpty();
	}
	await expect(page.getByRole('search').locator('b, img, script')).toHaveCount(0);
});
