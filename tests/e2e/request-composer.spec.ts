/** One reader’s way through the composer; the tests share its helpers and its words. */
import { readFile } from 'node:fs/promises';
import type { Locator, Page } from '@playwright/test';
import type { RequestSituation } from '../../src/components/tools/request/request-fields';
import type { FieldName } from '../../src/components/tools/request/request.state';
import { type Locale, locales } from '../../src/config/locales';
import { storagePrefix } from '../../src/config/site';
import { translator } from '../../src/i18n/translate';
import { requestSituations } from '../../src/lib/request-situations';
import { article, otherLocales } from '../support/articles';
import { barriers } from '../support/axe';
import { translatePage } from '../support/page-translator';
import { expect, test } from '../support/test';

test.use({ timezoneId: 'Europe/Prague' });

const now = new Date('2026-11-25T11:05:00Z');
const key = `${storagePrefix}sms`;
const log = JSON.stringify({ presses: ['2026-11-24T14:05:09+01:00', '2026-11-25T11:58:30+01:00'], running: true });
const hostile = `<img src=x onerror="document.title='hit'">`;

// What it does is the same in every language.
const locale: Locale = 'cs';
const t = translator(locale);
const { path } = article('request', locale);
const open = async (page: Page, situation: string) => {
	await page.clock.setFixedTime(now);
	await page.goto(`${path}#${situation}`);
};
/** Chooses another request than the one that is shown. */
const turnTo = async (page: Page, situation: RequestSituation) => {
	await page.getByRole('link', { name: t('request.again') }).click();
	await page.getByRole('link', { name: t(`request.title.${situation}`) }).click();
};
/** The field of the situation that is shown. */
const field = (page: Page, name: FieldName) =>
	page.getByLabel(t(`request.field.${name}`)).and(page.locator(`[data-name="${name}"]:visible`));
const text = (page: Page, language: Locale = locale) => page.locator(`pre[lang=${locales[language].lang}]:visible`);
const button = (page: Page, name: 'copy' | 'download' | 'clear' | 'undo') => page.getByRole('button', { name: t(`request.${name}`) });
const box = async (thing: Locator) => (await thing.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
const errors = (page: Page) => page.getByRole('group', { name: t('request.errors') });
const stored = (page: Page) => page.evaluate(() => JSON.stringify([localStorage, sessionStorage]));
const line = (name: FieldName, value: string, language: Locale = locale) =>
	translator(language)(`request.line.${name}`, { value }).replaceAll('\u00a0', ' ');

test.describe('the request', () => {
	test('is written, mended and copied with the keyboard alone', async ({ page, context }) => {
		await context.grantPermissions(['clipboard-read', 'clipboard-write']);
		await page.clock.setFixedTime(now);
		await page.goto(path);
		await expect(page.getByRole('textbox')).toHaveCount(0);
		await page.getByRole('link', { name: t('request.title.access') }).focus();
		await page.keyboard.press('Enter');
		await expect(page).toHaveURL(`${path}#access`);
		await page.keyboard.press('Tab');
		await expect(field(page, 'hosting')).toBeFocused();
		await page.keyboard.press('Enter');
		await expect(errors(page)).toBeFocused();
		await expect(errors(page).getByRole('link')).toHaveText([
			t('request.missing', { label: t('request.field.hosting') }),
			t('request.missing', { label: t('request.field.reply') }),
		]);
		await page.keyboard.press('Tab');
		await page.keyboard.press('Enter');
		await expect(field(page, 'hosting')).toBeFocused();
		await expect(field(page, 'hosting')).toHaveAccessibleDescription(new RegExp(t('request.missing', { label: '.*' })));
		await page.keyboard.type('firma.cz');
		await field(page, 'no-invoicing').focus();
		await expect(field(page, 'no-invoicing')).toHaveAccessibleDescription(new RegExp(t('request.unticked')));
		await page.keyboard.press('Space');
		await field(page, 'reply').focus();
		await page.keyboard.type('jana@mail.firma.cz');
		await page.keyboard.press('Tab');
		await expect(errors(page)).toBeHidden();
		await expect(field(page, 'reply')).toHaveAccessibleDescription(new RegExp(t('request.under', { domain: 'firma.cz' })));
		await button(page, 'copy').press('Enter');
		await expect(page.getByText(t('request.copied'))).toBeVisible();
		expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await text(page).textContent());
		await expect(text(page)).toContainText(line('hosting', 'firma.cz'));
		await expect(page).toHaveURL(`${path}#access`);
	});

	test('is the only one that is shown once it is chosen, and can be changed for another', async ({ page }) => {
		await page.goto(path);
		const choices = page.getByRole('navigation', { name: t('request.choose') });
		await expect(choices).toBeVisible();
		await choices.getByRole('link', { name: t('request.title.sms') }).click();
		await expect(choices).toBeHidden();
		await expect(page.getByRole('heading', { name: t('request.title.sms') })).toBeInViewport();
		await page.getByRole('link', { name: t('request.again') }).click();
		await expect(choices).toBeInViewport();
		await expect(field(page, 'service')).toBeVisible();
		await choices.getByRole('link', { name: t('request.title.sms') }).click();
		await expect(choices).toBeHidden();
	});

	test('is sent from where it was copied, and cleared at the very end alone', async ({ page, context }) => {
		await context.grantPermissions(['clipboard-read', 'clipboard-write']);
		await open(page, 'login-email');
		const door = page.getByRole('main').getByRole('link', { name: t('contact.open') });
		await field(page, 'services').fill('firma.cz');
		await field(page, 'reply').fill('jana@posta.example');
		await expect(door).toBeHidden();
		const place = await button(page, 'copy').boundingBox();
		await button(page, 'copy').click();
		await expect(page.getByText(t('request.copied'))).toBeVisible();
		await expect(door).toBeVisible();
		await expect(door).toHaveAttribute('data-tone', 'primary');
		await expect(button(page, 'copy')).toHaveAttribute('data-tone', 'plain');
		expect((await door.boundingBox())?.x).toBe(place?.x);
		const [download, clear] = await Promise.all([box(button(page, 'download')), box(button(page, 'clear'))]);
		const isBeside = clear.x - download.x - download.width > 40;
		expect(isBeside || clear.y >= download.y + download.height + 8, 'what clears is apart from what keeps').toBe(true);
		await page.keyboard.press('Tab');
		await expect(door).toBeFocused();
		await field(page, 'services').fill('firma.eu');
		await expect(door).toBeHidden();
		await expect(button(page, 'copy')).toHaveAttribute('data-tone', 'primary');
	});

	test('can be had back for ten seconds after it was cleared, and not after that', async ({ page }) => {
		await open(page, 'login-email');
		await page.clock.install();
		await field(page, 'services').fill('firma.cz');
		const clear = button(page, 'clear');
		const undo = button(page, 'undo');
		await clear.click();
		await expect(field(page, 'services')).toHaveValue('');
		await undo.click();
		await expect(field(page, 'services')).toHaveValue('firma.cz');
		await expect(text(page)).toContainText('firma.cz');
		await clear.click();
		await page.clock.fastForward(10_000);
		await expect(undo).toHaveCount(0);
		await expect(clear).toBeVisible();
		await expect(field(page, 'services')).toHaveValue('');
	});

	test('takes a day as people write it, and says what is no day', async ({ page }) => {
		await open(page, 'access');
		const part = (name: 'date' | 'month' | 'year') => page.getByRole('textbox', { name: t(`deadline.field.${name}`), exact: true });
		const day = { en: '22 November 2026', cs: '22. listopadu 2026' }[locale];
		const today = { en: '25 November 2026', cs: '25. listopadu 2026' }[locale];
		const notADay = t('request.date', { label: t('request.field.expired'), today });
		for (const typed of ['22.11.2026', '22/11/2026', '22-11-2026', '22. 11. 2026', '2026-11-22']) {
			for (const name of ['date', 'month', 'year'] as const) await part(name).fill('');
			await part('date').pressSequentially(typed);
			await expect(part('date')).toHaveValue(typed);
			await part('date').blur();
			await expect(part('date')).toHaveValue('22');
			await expect(part('month')).toHaveValue('11');
			await expect(part('year')).toHaveValue('2026');
			await expect(text(page)).toContainText(line('expired', day));
		}
		for (const [date, month] of [
			['31', '11'],
			['22', '12'],
			['22', ''],
		] as const) {
			await part('date').fill(date);
			await part('month').fill(month);
			await button(page, 'copy').click();
			await expect(errors(page).getByRole('link', { name: notADay })).toBeVisible();
			await expect(part('date')).toHaveAccessibleDescription(new RegExp(t('request.why.expired')));
		}
		await errors(page).getByRole('link', { name: notADay }).click();
		await expect(part('date')).toBeFocused();
		await part('date').fill('10');
		await part('month').fill('11');
		await part('month').blur();
		await expect(part('date')).toHaveAccessibleDescription(new RegExp(t('request.late', { time: '.*' }).replace(/\s/g, '\\s')));
	});

	test('is copied without the details that only speed it up, and says which are not stated', async ({ page, context }) => {
		await context.grantPermissions(['clipboard-read', 'clipboard-write']);
		await open(page, 'sms');
		await field(page, 'reply').fill('jana@posta.example');
		await button(page, 'copy').click();
		await expect(page.getByText(t('request.copied'))).toBeVisible();
		const copied = await page.evaluate(() => navigator.clipboard.readText());
		for (const name of ['service', 'phone', 'times'] as const) expect(copied).toContain(line(name, t('request.notStated')));
		expect(copied).toContain('jana@posta.example');
	});

	test('holds nothing that a paste brought along unseen', async ({ page }) => {
		await open(page, 'sms');
		await field(page, 'service').fill('example.cz\u200b');
		await field(page, 'phone').fill('\u202a+420 777 123 456\u202c');
		await field(page, 'reply').fill('Jana <mailto:ja\u00adna@example.org>,');
		for (const written of [line('service', 'example.cz'), line('phone', '+420 777 123 456'), line('reply', 'jana@example.org')])
			await expect(text(page)).toContainText(written);
		expect(await text(page).textContent()).not.toMatch(/\p{Cf}/u);
	});

	test('takes a long paste at once', async ({ page }) => {
		await open(page, 'other');
		await field(page, 'description').fill(`a${' '.repeat(100_000)}x`);
		const begin = Date.now();
		await field(page, 'description').press('End');
		await page.keyboard.type('y');
		await expect(text(page)).toContainText('xy');
		expect(Date.now() - begin).toBeLessThan(5_000);
	});

	test('is copied in its own language where a translator has changed the page', async ({ page, context }) => {
		await context.grantPermissions(['clipboard-read', 'clipboard-write']);
		await open(page, 'login-email');
		await expect(text(page)).toHaveAttribute('translate', 'no');
		await field(page, 'services').fill('firma.cz');
		await field(page, 'reply').fill('jana@posta.example');
		const written = await text(page).textContent();
		await translatePage(text(page), 'Добрий день');
		await button(page, 'copy').click();
		await expect(page.getByText(t('request.copied'))).toBeVisible();
		expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(written);
	});

	test('takes over the times of the timer, to be changed, and forgets them', { tag: '@chromium' }, async ({ page }) => {
		await page.addInitScript(
			([name, value]) => {
				localStorage.setItem(name, value);
			},
			[key, log] as const,
		);
		await open(page, 'sms');
		await expect(field(page, 'times')).toHaveValue('2026-11-24 14:05 (UTC+01:00)\n2026-11-25 11:58 (UTC+01:00)');
		await expect(text(page)).toContainText(line('times', '2026-11-24 14:05 (UTC+01:00)'));
		await field(page, 'times').fill('today');
		await page.evaluate(() => dispatchEvent(new StorageEvent('storage')));
		await expect(field(page, 'times')).toHaveValue('today');
		await page.getByRole('button', { name: t('device.forget') }).click();
		await expect(field(page, 'times')).toHaveValue('');
		expect(await stored(page)).toBe('[{},{}]');
	});

	test('stays where it is written: not in the address, not on the device', async ({ page }) => {
		await open(page, 'other');
		const address = 'secretword@háčkyčárky.cz';
		await field(page, 'description').fill('secretword');
		await field(page, 'reply').fill(address);
		await page.keyboard.press('Enter');
		// Typed as they know it, not in the letters of machines.
		await expect(text(page)).toContainText(address);
		await turnTo(page, 'login-email');
		await expect(field(page, 'reply')).toHaveValue(address);
		expect(page.url()).not.toContain('secretword');
		expect(await stored(page)).not.toContain('secretword');
		await button(page, 'clear').click();
		await expect(page.getByText(t('request.cleared'))).toBeVisible();
		await expect(field(page, 'reply')).toHaveValue('');
		await expect(text(page)).not.toContainText('secretword');
	});

	test('is still there on the way back from another page, and gone after a reload', async ({ page }) => {
		await page.goto(`${path}#access`);
		await field(page, 'hosting').fill('firma.cz');
		await field(page, 'no-invoicing').check();
		await page.getByRole('radio', { name: locales.en.label }).check();
		await page.goto(article('phone', locale).path);
		await page.goBack();
		await expect(field(page, 'hosting')).toHaveValue('firma.cz');
		await expect(field(page, 'no-invoicing')).toBeChecked();
		await expect(text(page, 'en')).toContainText(line('hosting', 'firma.cz', 'en'));
		expect(await stored(page)).toBe('[{},{}]');
		await page.reload();
		await expect(field(page, 'hosting')).toHaveValue('');
	});

	test('shows whatever is written as text, and warns without refusing it', { tag: '@chromium' }, async ({ page }) => {
		const endless = 'w'.repeat(10_000);
		await open(page, 'other');
		await field(page, 'description').fill(`${hostile}\n\u202eabc\n${endless}`);
		await field(page, 'service').fill('4111 1111 1111 1111');
		await field(page, 'reply').fill('jana@posta.example');
		await field(page, 'reply').blur();
		await expect(text(page)).toContainText(hostile);
		await expect(text(page)).toContainText(endless);
		expect(await page.title()).not.toBe('hit');
		await expect(page.locator('img')).toHaveCount(0);
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(page.viewportSize()?.width ?? 0);
		await expect(field(page, 'service')).toHaveAccessibleDescription(new RegExp(t('request.card')));
		const download = page.waitForEvent('download');
		await button(page, 'download').click();
		const file = await download;
		expect(file.suggestedFilename()).toBe(t('request.file', { situation: 'other' }));
		const content = await readFile(await file.path(), 'utf8');
		expect(content).toBe(await text(page).textContent());
		expect(content).toContain('4111 1111 1111 1111');
	});

	test('is written in the language that is chosen, whatever the page is in', async ({ page }) => {
		await open(page, 'payment-link');
		for (const other of otherLocales(locale)) {
			await page.getByRole('radio', { name: locales[other].label }).check();
			await field(page, 'billing-name').fill('Jana Nová');
			await expect(text(page, other)).toContainText(line('billing-name', 'Jana Nová', other));
			await expect(text(page)).toHaveCount(0);
			await turnTo(page, 'sms');
			await expect(text(page, other)).toContainText(translator(other)('request.ask.sms'));
		}
	});

	test('works where storage and clipboard are refused or forged', { tag: '@chromium' }, async ({ page }) => {
		await page.addInitScript(() => {
			Object.defineProperty(navigator, 'clipboard', { value: undefined });
		});
		await page.addInitScript((name) => {
			localStorage.setItem(name, '{"presses":["<b>x</b>"],"running":1}');
		}, key);
		await open(page, 'sms');
		await expect(field(page, 'times')).toHaveValue('');
		await page.addInitScript(() => {
			Object.defineProperty(window, 'localStorage', {
				get: () => {
					throw new DOMException('Blocked', 'SecurityError');
				},
			});
		});
		await page.reload();
		await field(page, 'service').fill('firma.cz');
		await field(page, 'phone').fill('+420 123 456 789');
		await field(page, 'times').fill('14:05');
		await field(page, 'reply').fill('jana@posta.example');
		await button(page, 'copy').click();
		await expect(page.getByText(t('request.select'))).toBeVisible();
		expect(await page.evaluate(() => getSelection()?.toString().trim())).toBe((await text(page).textContent())?.trim());
	});

	test('prints its text alone, or every template where none is chosen', { tag: '@chromium' }, async ({ page }) => {
		await open(page, 'sms');
		await field(page, 'service').fill('firma.cz');
		await page.emulateMedia({ media: 'print' });
		await expect(text(page)).toHaveCount(1);
		await expect(text(page)).toContainText(line('service', 'firma.cz'));
		await expect(field(page, 'service')).toBeHidden();
		await page.emulateMedia({ media: 'screen' });
		await page.goto('about:blank');
		await page.goto(path);
		await page.emulateMedia({ media: 'print' });
		await expect(text(page)).toHaveCount(requestSituations.length);
	});

	test('is accessible empty, and with errors and a warning, light and dark', async ({ page }) => {
		await open(page, 'owner-email');
		expect(await barriers(page, 'all'), 'empty').toEqual([]);
		await field(page, 'domain').fill('firma.cz');
		await field(page, 'new').fill('jana@firma.cz');
		await field(page, 'reply').fill('jana');
		await button(page, 'copy').click();
		await expect(errors(page)).toBeFocused();
		await expect(field(page, 'new')).toHaveAccessibleDescription(new RegExp(t('request.under', { domain: 'firma.cz' })));
		expect(await barriers(page, 'all'), 'errors and a warning').toEqual([]);
		await page.emulateMedia({ colorScheme: 'dark' });
		expect(await barriers(page, 'colours'), 'dark').toEqual([]);
	});
});
