import { article } from '../support/articles';
import { SearchBox } from '../support/search-box';
import { expect, test } from '../support/test';

/** Texts that become markup, code or another address where a page takes what it is given for its own. */
const hostile = [
	'<img src=x onerror="globalThis.hit=1">',
	'"><script>globalThis.hit=1</script>',
	"'-globalThis.hit=1-'",
	'</textarea></title></script><svg onload=globalThis.hit=1>',
	'javascript:globalThis.hit=1',
	'{{constructor.constructor("globalThis.hit=1")()}}',
	'%3Cimg%20src%3Dx%20onerror%3DglobalThis.hit%3D1%3E',
	'__proto__[hit]=1',
];

const hit = () => 'hit' in globalThis || document.querySelector('[onerror], [onload], img[src="x"]') !== null;

const everything = hostile.join(' ');

for (const [id, hash] of [
	['request', '#other'],
	['good-email', ''],
	['expiry', ''],
] as const)
	test(`what is typed into the fields of the page "${id}" stays text`, async ({ page }) => {
		await page.goto(article(id, 'en').path + hash);
		const main = page.getByRole('main');
		const fields = await main.getByRole('textbox').filter({ visible: true }).all();
		expect(fields.length).toBeGreaterThan(1);
		for (const field of fields) await field.fill(everything);
		await main.locator('[type=submit]').filter({ visible: true }).first().click();
		expect(await page.evaluate(hit)).toBe(false);
	});

test('what is searched for stays text, in the field and on the page of results', async ({ page }) => {
	await page.goto('/en/faq/');
	const search = new SearchBox(page, 'en');
	await search.field.fill(`sms ${everything}`);
	await expect(search.status).not.toBeEmpty();
	expect(await page.evaluate(hit)).toBe(false);
	await page.goto(`${article('all', 'en').path}?q=${encodeURIComponent(everything)}`);
	await expect(page.getByRole('heading', { level: 1 })).toContainText(hostile[0] ?? '');
	expect(await page.evaluate(hit)).toBe(false);
});

test('what stands in an address stays there', async ({ page }) => {
	for (const path of ['/en/faq/', article('request', 'cs').path, article('expiry', 'en').path])
		for (const text of [everything, encodeURIComponent(everything)]) {
			await page.goto(`${path}?x=${encodeURIComponent(everything)}#${text}`);
			expect(await page.evaluate(hit), path).toBe(false);
		}
});
