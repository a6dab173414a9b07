import { openFolds } from '../support/folds';
import { addPseudoLocale, pseudo } from '../support/pseudo-locale';
import { plainWords } from '../support/plain-words';
import { expect, test } from '../support/test';
import { Variant, type VariantPage } from '../support/variant';
import { overflowing } from '../pages/checks/width';

let variant: Variant;
let pages: VariantPage[];

// One build for all tests here.
test.describe.configure({ mode: 'default' });
test.beforeAll(() => {
	test.setTimeout(180_000);
	variant = new Variant('pseudo-locale', addPseudoLocale);
	pages = variant.pages().filter((page) => page.path.startsWith(`/${pseudo}/`));
});

test('a language is added by its words and its pages alone: everything that is there in English is there in it', () => {
	const english = variant.files().filter((file) => /^en\/.*\.(?:html|md)$/.test(file));
	expect(english.length).toBeGreaterThan(60);
	expect(variant.files()).toEqual(expect.arrayContaining(english.map((file) => file.replace(/^en/, pseudo))));
});

test('no word stands in the code: whatever a reader of another language sees or hears is translated', () => {
	expect(pages.length).toBeGreaterThan(30);
	expect(pages.flatMap((page) => plainWords(page.document).map((words) => `${page.path}: ${words}`))).toEqual([]);
});

test('nothing is measured in English: no page of a longer language scrolls sideways', async ({ browser }) => {
	test.setTimeout(120_000);
	const wide: string[] = [];
	await variant.visit(browser, async (page) => {
		for (const { path } of pages) {
			await page.goto(path);
			await openFolds(page);
			wide.push(...(await overflowing(page)).map((found) => `${path}: ${found}`));
		}
	});
	expect(wide).toEqual([]);
});
