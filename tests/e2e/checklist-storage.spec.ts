import type { Page } from '@playwright/test';
import type { Locale } from '../../src/config/locales';
import { storagePrefix } from '../../src/config/site';
import { translator } from '../../src/i18n/translate';
import { article, parts } from '../support/articles';
import { expect, test } from '../support/test';

const key = `${storagePrefix}ticks`;
/** The list stands in a folded section, which its address opens. */
const open = (page: Page, locale: Locale) => page.goto(`${article('good-email', locale).path}#conditions`);
const boxes = (page: Page) => page.getByRole('main').getByRole('checkbox');

/** What another page, an older version or a curious reader may have left on the device. */
const forged = {
	'words that are no data': 'not JSON',
	'a torn value': '{"good-email":["any-de',
	nothing: 'null',
	'a number': '5',
	'a list': '["any-device"]',
	'a text in place of a list': '{"good-email":"any-device"}',
	'things in place of ids': '{"good-email":[{"id":"any-device"},1,null]}',
	'ids of no condition': '{"good-email":["no-such-condition","__proto__"]}',
	'another list': '{"no-such-list":["any-device"]}',
	'the name of a built-in': '{"__proto__":["any-device"],"constructor":["any-device"]}',
} satisfies Record<string, string>;

for (const [what, value] of Object.entries(forged)) {
	test(`the checklist takes ${what} on the device for no ticks, and still works`, async ({ page }) => {
		await page.addInitScript(
			([name, text]) => {
				if (sessionStorage.getItem('forged') === null) localStorage.setItem(name, text);
				sessionStorage.setItem('forged', 'yes');
			},
			[key, value] as const,
		);
		await open(page, 'en');
		for (const box of await boxes(page).all()) await expect(box).not.toBeChecked();
		await boxes(page).first().check();
		await page.reload();
		await expect(boxes(page).first()).toBeChecked();
	});
}

// What it does is the same in every language.
const locale: Locale = 'cs';
const t = translator(locale);
const total = parts('good-email', locale, 'Check').length;
const counted = (page: Page, count: number) => page.getByRole('status').filter({ hasText: t('checklist.progress', { count, total }) });

test.describe('the checklist', () => {
	test('works where the browser blocks storage, and says that ticks will not last', async ({ page }) => {
		await page.addInitScript(() => {
			Object.defineProperty(window, 'localStorage', {
				get: () => {
					throw new DOMException('Blocked', 'SecurityError');
				},
			});
		});
		await open(page, locale);
		await boxes(page).first().check();
		await expect(counted(page, 1)).toBeVisible();
		await expect(page.getByText(t('device.refused'))).toBeVisible();
	});

	test('works where storage is full, and says that ticks will not last', async ({ page }) => {
		await page.addInitScript(() => {
			Storage.prototype.setItem = () => {
				throw new DOMException('Full', 'QuotaExceededError');
			};
		});
		await open(page, locale);
		await boxes(page).first().check();
		await expect(counted(page, 1)).toBeVisible();
		await expect(page.getByText(t('device.refused'))).toBeVisible();
	});

	test('clears its boxes on request where the browser blocks storage', async ({ page }) => {
		await page.addInitScript(() => {
			Object.defineProperty(window, 'localStorage', { value: undefined });
		});
		await open(page, locale);
		await boxes(page).first().check();
		await page.getByRole('button', { name: t('device.forget') }).click();
		await expect(counted(page, 0)).toBeVisible();
		await expect(boxes(page).first()).not.toBeChecked();
	});
});
