import { expect, test } from '@playwright/test';
import { localeCodes, locales } from '../../src/config/locales';
import { translator } from '../../src/i18n/translate';
import { article, otherLocales, part } from '../support/articles';
import { answerWords } from '../support/finder';
import { WebKit } from '../support/webkit';

/** One window of the browser for all tests: it takes longer to come up than any of them. */
const webkit = new WebKit();
test.describe.configure({ mode: 'default' });
test.beforeAll(() => webkit.start(test.info().project.use.baseURL ?? ''));
test.afterAll(() => webkit.stop());

for (const locale of localeCodes) {
	const t = translator(locale);

	test.describe(`in WebKit, in ${locale}`, () => {
		test('the search finds an answer in the list at once and one in the full text', async () => {
			await webkit.open(article('phone', locale).path);
			const question = part('faq', locale, 'Question', 'wordpress-email');
			await (await webkit.find('combobox', t('search.label'))).fill('WordPress');
			await expect.poll(() => webkit.text(`[role=option][href$="#${question.id}"]`)).toContain(article('faq', locale).title);
			await expect.poll(() => webkit.text('search [role=status]')).not.toBe('');
		});

		test('an address opens the folded answer that it names', async () => {
			await webkit.open(`${article('faq', locale).path}#wordpress-email`);
			await expect.poll(() => webkit.text('#wordpress-email')).not.toBe('');
			await expect.poll(() => webkit.text('#authorized-request')).toBe('');
		});

		test('the finder leads from the start page to an outcome', async () => {
			await webkit.open(article('home', locale).path);
			await (await webkit.find('link', answerWords('my-phone', locale))).click();
			await expect.poll(() => webkit.url()).toContain(`/${locale}/`);
			await expect.poll(() => webkit.text('h1')).not.toBe(article('home', locale).title);
		});

		test('the switch of languages leads to the same step', async () => {
			for (const other of otherLocales(locale)) {
				await webkit.open(`${article('phone', locale).path}#ask-check`);
				await (await webkit.find('link', locales[other].label)).click();
				await expect.poll(() => webkit.url()).toMatch(new RegExp(`${article('phone', other).path}#ask-check$`));
			}
		});

		test('the timer counts and remembers', async () => {
			await webkit.open(article('phone', locale).path);
			await (await webkit.find('button', t('timer.start'))).click();
			await expect.poll(() => webkit.text('resend-timer [role=status]')).toContain(t('timer.waiting'));
			expect(await webkit.run<string>('return JSON.stringify(localStorage)')).toContain('presses');
		});

		test('the request says what is missing, then shows the text', async () => {
			await webkit.open(`${article('request', locale).path}#access`);
			await (await webkit.find('button', t('request.copy'))).click();
			const missing = t('request.missing', { label: t('request.field.hosting') });
			await (await webkit.find('link', missing)).click();
			await (await webkit.find('textbox', t('request.field.hosting'))).fill('firma.cz');
			await expect.poll(() => webkit.text(`pre[lang=${locales[locale].lang}]`)).toContain('firma.cz');
		});

		test('the check of an email reaches a verdict', async () => {
			await webkit.open(article('good-email', locale).path);
			await (await webkit.find('textbox', t('emailCheck.address'))).fill('jana@firma.cz');
			await (await webkit.find('textbox', t('emailCheck.domains'))).fill('firma.cz');
			await webkit.run('for (const no of document.querySelectorAll("email-check [type=radio][value=no]")) no.click()');
			await (await webkit.find('button', t('emailCheck.submit'))).click();
			await expect.poll(() => webkit.text('email-check [role=status]')).toBe(t('emailCheck.poor', { count: 1, total: 3 }));
		});

		test('the days after expiration are counted', async () => {
			await webkit.open(article('expiry', locale).path);
			await (await webkit.find('radio', t('deadline.service.hosting'))).click();
			const expired = new Date(Date.now() - 3 * 24 * 60 * 60 * 1000);
			await (await webkit.find('textbox', t('deadline.field.date'))).fill(String(expired.getDate()));
			await (await webkit.find('textbox', t('deadline.field.month'))).fill(String(expired.getMonth() + 1));
			await (await webkit.find('textbox', t('deadline.field.year'))).fill(String(expired.getFullYear()));
			await (await webkit.find('button', t('deadline.count'))).click();
			await expect.poll(() => webkit.run('return document.activeElement.innerText')).toContain(t('deadline.passed', { count: 3 }));
		});

		test('nothing on a page breaks its own policy while it is used', async () => {
			await webkit.open(article('phone', locale).path);
			await webkit.run('window.broken = []; addEventListener("securitypolicyviolation", (e) => broken.push(e.violatedDirective))');
			await (await webkit.find('combobox', t('search.label'))).fill('SMS');
			await expect.poll(() => webkit.text('search [role=status]')).not.toBe('');
			expect(await webkit.run('return broken')).toEqual([]);
			await webkit
				.run('const script = document.createElement("script"); script.textContent = "0"; document.body.append(script)')
				.catch(() => undefined);
			// That a forbidden script is noticed shows that the policy holds and that this test can see it.
			await expect.poll(() => webkit.run<string[]>('return broken')).not.toEqual([]);
		});
	});
}
