import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { localeCodes } from '../../src/config/locales';
import { companyWords, moveIn } from '../support/other-company';
import { SearchBox } from '../support/search-box';
import { expect, test } from '../support/test';
import { Variant } from '../support/variant';

let variant: Variant;

/** Saves the content with accents as letters of their own, as it is after a copy from a PDF. */
function decompose(folder: string): void {
	for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true }).filter((file) => file.isFile())) {
		const file = path.join(entry.parentPath, entry.name);
		writeFileSync(file, readFileSync(file, 'utf8').normalize('NFD'));
	}
}

// One build for all tests here.
test.describe.configure({ mode: 'default' });
test.beforeAll(() => {
	test.setTimeout(120_000);
	variant = new Variant('other-company', (folder) => {
		moveIn(folder);
		decompose(path.join(folder, 'src/content'));
	});
});

test('another company’s help center names WEDOS nowhere', () => {
	const texts = variant.files().filter((file) => /\.(?:html|md|js|json|xml|txt|svg|webmanifest)$/.test(file));
	expect(texts.length).toBeGreaterThan(50);
	expect(texts.filter((file) => /wedos/i.test(variant.read(file)))).toEqual([]);
});

test('accents that were saved as letters of their own are in one piece with their letters everywhere', () => {
	const texts = variant.files().filter((file) => /\.(?:html|md|json|txt)$/.test(file));
	expect(texts.filter((file) => variant.read(file) !== variant.read(file).normalize())).toEqual([]);
	expect(variant.read('cs/kod/index.html')).toContain('nepřichází');
});

test('it says its own name, its own line of safety and its own contact on every page', () => {
	for (const locale of localeCodes) {
		const pages = variant.pages().filter(({ path }) => path.startsWith(`/${locale}/`));
		expect(pages.length).toBeGreaterThan(8);
		for (const { path, document } of pages) {
			const text = document.body.textContent;
			expect(document.title, path).toContain(companyWords[locale]['site.name']);
			expect(text, path).toContain(companyWords[locale]['footer.contact']);
		}
		const guide = pages.find(({ path }) => /\/(?:code|kod)\/$/.test(path));
		expect(guide?.document.body.textContent).toContain(companyWords[locale]['article.safety']);
	}
});

test('its finder, its search and its colours are its own', async ({ browser }) => {
	await variant.visit(browser, async (page) => {
		await page.goto('/en/');
		const search = new SearchBox(page, 'en');
		await search.find('lost key');
		await expect(search.options.first()).toContainText('I lost the key of my boat');
		await search.options.first().click();
		await expect(page.getByRole('heading', { level: 1 })).toHaveText('I lost the key of my boat');
		await expect(page.getByText('4 working days').first()).toBeVisible();
		await expect(page.getByRole('link', { name: 'The harbour office' }).first()).toHaveCSS('color', 'rgb(29, 79, 145)');
		await page.goto('/key/');
		await expect(page).toHaveURL(/\/(?:en|cs)\/.+/);
	});
});
