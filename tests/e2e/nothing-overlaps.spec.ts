import { localeCodes } from '../../src/config/locales';
import { translator } from '../../src/i18n/translate';
import { requestSituations } from '../../src/lib/request-situations';
import { overlappingWords } from '../pages/checks/text-boxes';
import { article } from '../support/articles';
import { EmailCheck } from '../support/email-check';
import { Reckoner } from '../support/reckoner';
import { ResendTimer, states } from '../support/resend-timer';
import { expect, test } from '../support/test';

test.use({ timezoneId: 'Europe/Prague' });

// Soft: one visit reports every state in which words lie on words.
const { soft } = expect;

for (const locale of localeCodes) {
	const t = translator(locale);

	for (const width of [360, 1280])
		test.describe(`no words lie on others at ${width} px in ${locale}`, () => {
			test.use({ viewport: { width, height: 740 } });

			test('in any state of the timer', async ({ page }) => {
				const timer = new ResendTimer(page, locale);
				await timer.open();
				for (const [name, memory] of Object.entries(states)) {
					await timer.store(memory);
					soft(await overlappingWords(page, 'main'), name).toEqual([]);
				}
			});

			test('once days are counted, or cannot be', async ({ page }) => {
				const reckoner = new Reckoner(page, locale);
				await reckoner.open('2026-11-25T11:05:00Z');
				await reckoner.submit.click();
				await expect(reckoner.errors).toBeVisible();
				soft(await overlappingWords(page, 'main'), 'mistakes').toEqual([]);
				for (const service of ['hosting', 'marked', 'cz', 'generic'] as const) {
					await reckoner.ask(service, '22 11 2026');
					await expect(reckoner.rows.first()).toBeVisible();
					soft(await overlappingWords(page, 'main'), service).toEqual([]);
				}
			});

			test('under any verdict on an email', async ({ page }) => {
				const check = new EmailCheck(page, locale);
				await check.open();
				await check.submit.click();
				soft(await overlappingWords(page, 'main'), 'mistakes').toEqual([]);
				for (const [address, answers, overall] of [
					['jana@firma.cz', ['no', 'yes', 'no'], check.overall('poor', 0)],
					['jana@frima.cz', ['no', 'no', 'yes'], check.overall('covered', 2)],
					['jana@example.com', ['yes', 'no', 'yes'], check.overall('good', 3)],
				] as const) {
					await check.fill(address, 'firma.cz', answers);
					await check.submit.click();
					await expect(check.status).toHaveText(overall);
					soft(await overlappingWords(page, 'main'), overall).toEqual([]);
				}
			});

			test('in any request that is being prepared', async ({ page }) => {
				for (const situation of requestSituations) {
					await page.goto('about:blank');
					await page.goto(`${article('request', locale).path}#${situation}`);
					soft(await overlappingWords(page, 'main'), situation).toEqual([]);
					await page.getByRole('button', { name: t('request.copy') }).click();
					soft(await overlappingWords(page, 'main'), `${situation} with mistakes`).toEqual([]);
				}
			});
		});
}
