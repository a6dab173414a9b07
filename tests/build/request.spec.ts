import { expect, test } from '@playwright/test';
import { requests } from '../../src/components/tools/request/request-fields';
import { localeCodes } from '../../src/config/locales';
import { translator } from '../../src/i18n/translate';
import { requestSituations } from '../../src/lib/request-situations';
import { builtPage, links, paths } from './content';
import { all, attribute } from './pages';

const plain = (text: string) => text.replaceAll('\u00a0', ' ');

for (const locale of localeCodes) {
	const t = translator(locale);
	const { main } = builtPage('request', locale);
	const partOf = (situation: string) => main.querySelector(`section:has(> h2[id="${situation}"])`);

	for (const situation of requestSituations) {
		test(`the template for ${situation} in ${locale} holds the words and a blank for each field, in every language`, () => {
			const part = partOf(situation);
			expect(part?.querySelector('h2')?.textContent.trim()).toBe(t(`request.title.${situation}`));
			for (const language of localeCodes) {
				const say = translator(language);
				const text = plain(part?.querySelector(`pre[lang=${language}]`)?.textContent ?? '');
				const lines = requests[situation].map(({ name }) => plain(say(`request.line.${name}`, { value: '______' })));
				const expected = [say('request.greeting'), say(`request.ask.${situation}`), ...lines, say('request.thanks')].map(plain);
				expect(expected.filter((words) => !text.includes(words))).toEqual([]);
				const places = expected.map((words) => text.indexOf(words));
				expect(places).toEqual([...places].sort((a, b) => a - b));
			}
		});

		test(`the form for ${situation} in ${locale} asks what the text needs, each field by its name and with its reason`, () => {
			const part = partOf(situation);
			for (const { name } of requests[situation]) {
				const control = part?.querySelector(`[data-name="${name}"]`);
				expect(part?.querySelector(`label[for="${attribute(control, 'id')}"]`) ?? control?.closest('label')).toBeTruthy();
				const field = control?.closest('[data-field]');
				expect(field?.querySelector('[data-label]')?.textContent).toBe(t(`request.field.${name}`));
				expect(field?.querySelector('[data-about]')?.textContent).toContain(t(`request.why.${name}`));
			}
		});

		test(`the contact form stands beside the template for ${situation} in ${locale}`, () => {
			const way = all(partOf(situation) ?? main, 'a').find((link) => link.textContent.includes(t('contact.open')));
			expect(attribute(way, 'href')).toBe(links.get('contact-form')?.url[locale]);
		});
	}

	test(`guides in ${locale} lead to the situations of the request`, () => {
		const request = paths.get(locale)?.get('request') ?? '';
		const guides = ['phone', 'expiry', 'pay', 'owner-email', 'email', 'login-email'];
		const led = guides.flatMap((id) => all(builtPage(id, locale).main, `a[href^="${request}#"]`).map((link) => attribute(link, 'href')));
		expect([...new Set(led)].sort()).toEqual(requestSituations.map((situation) => `${request}#${situation}`).sort());
	});

	test(`nothing in ${locale} that is written into the request can reach an address`, () => {
		for (const form of all(main, 'form')) {
			expect(attribute(form, 'method')).toBe('dialog');
			expect(form.hasAttribute('action')).toBe(false);
		}
		expect(all(main, 'form:not(#feedback)')).toHaveLength(requestSituations.length);
	});
}
