import type { Locator, Page } from '@playwright/test';
import type { Locale } from '../../src/config/locales';
import { translator } from '../../src/i18n/translate';
import { article, parts } from '../support/articles';
import { EmailCheck } from '../support/email-check';
import { Feedback } from '../support/feedback';
import { moved } from '../support/moved';
import { Reckoner } from '../support/reckoner';
import { ResendTimer } from '../support/resend-timer';
import { expect, test } from '../support/test';

// What it does is the same in every language.
const locale: Locale = 'cs';
const t = translator(locale);

/** What is pressed first in each tool, on its page, all filled in: mistakes are told above the fields, and the focus goes there. */
const tools: Record<string, (page: Page) => Promise<Locator>> = {
	'the timer': async (page) => {
		const timer = new ResendTimer(page, locale);
		await page.goto(timer.path);
		return timer.start;
	},
	'the count of days': async (page) => {
		const reckoner = new Reckoner(page, locale);
		await reckoner.open('2026-11-25T11:05:00Z');
		await reckoner.service('hosting').check();
		await reckoner.type('22 11 2026');
		return reckoner.submit;
	},
	'the check of an email': async (page) => {
		const check = new EmailCheck(page, locale);
		await check.open();
		await check.fill('jana@example.com', 'firma.cz', ['yes', 'no', 'yes']);
		return check.submit;
	},
	'the choice of a request': async (page) => {
		await page.goto(article('request', locale).path);
		return page.getByRole('link', { name: t('request.title.access') });
	},
	'a tick of the checklist': async (page) => {
		await page.goto(`${article('good-email', locale).path}#conditions`);
		return page.getByRole('checkbox', { name: parts('good-email', locale, 'Check')[0].title, exact: true });
	},
	'“Did this solve it?”, yes': async (page) => {
		await page.goto(article('phone', locale).path);
		return new Feedback(page, locale).radio('yes');
	},
	'“Did this solve it?”, no': async (page) => {
		await page.goto(article('phone', locale).path);
		return new Feedback(page, locale).radio('no');
	},
};

for (const width of [360, 1280])
	for (const [name, open] of Object.entries(tools))
		test(`the first press of ${name} moves nothing above it at ${width} px`, async ({ page, context }) => {
			await context.grantPermissions(['clipboard-read', 'clipboard-write']);
			await page.setViewportSize({ width, height: 740 });
			const pressed = await open(page);
			expect(await moved(pressed, () => pressed.click())).toEqual([]);
		});

for (const width of [360, 1280])
	test(`once a request is copied, the way to send it stands where the button stood at ${width} px`, async ({ page, context }) => {
		await context.grantPermissions(['clipboard-read', 'clipboard-write']);
		await page.setViewportSize({ width, height: 740 });
		await page.goto(`${article('request', locale).path}#access`);
		await page.locator('[data-name=hosting]:visible').fill('example.cz');
		await page.locator('[data-name=no-invoicing]:visible').check();
		await page.locator('[data-name=reply]:visible').fill('jana@example.com');
		const copy = page.getByRole('button', { name: t('request.copy') });
		await copy.scrollIntoViewIfNeeded();
		const before = await placeOf(copy);
		await copy.click();
		await expect
			.poll(() =>
				placeOf(
					page
						.getByRole('main')
						.getByRole('link', { name: t('contact.open') })
						.filter({ visible: true }),
				),
			)
			.toEqual(before);
	});

/** Where a thing begins on the page, wherever the page is scrolled to. */
const placeOf = (thing: Locator) =>
	thing.evaluate((element) => {
		const { x, y } = element.getBoundingClientRect();
		return { x: Math.round(x + scrollX), y: Math.round(y + scrollY) };
	});
