import { expect, test } from '@playwright/test';
import { localeCodes } from '../../src/config/locales';
import { translator } from '../../src/i18n/translate';
import { nodePath, outcomes } from '../support/finder';
import { pageAt, pages, type LocalePage, all, attribute } from './pages';
import { paths } from './content';

/** Articles that answer nothing by themselves: they lead to answers or speak of the site. */
const leading = ['home', 'all', 'map', 'about', 'support'];

const asked = pages.filter(({ document }) => document.querySelector('form#feedback') !== null);

test('every answer asks whether it helped, and no other page does', () => {
	const articles = [...paths.values()].flatMap((own) => [...own].filter(([id]) => !leading.includes(id)).map(([, path]) => path));
	const found = localeCodes.flatMap((locale) => Object.keys(outcomes).map((id) => nodePath(id, locale)));
	expect(asked.map(({ path }) => path).sort()).toEqual([...articles, ...found].sort());
});

for (const locale of localeCodes) {
	const t = translator(locale);
	const own = asked.filter((page): page is LocalePage => page.locale === locale);

	test(`where votes are not taken, nothing in ${locale} sends or thanks, and the contact form is named`, () => {
		for (const page of own) {
			const { path, document } = page;
			const form = document.querySelector('form#feedback');
			expect(form?.getAttribute('method'), path).toBe('dialog');
			expect(all(page, '#feedback button, #feedback [formaction]'), path).toEqual([]);
			expect(form?.textContent, path).toContain(t('feedback.none'));
			expect(document.documentElement.textContent, path).not.toContain(t('feedback.thanks'));
		}
	});

	test(`every reply in ${locale} leads on to a place that there is`, () => {
		for (const page of own) {
			const { path, document } = page;
			const replies = all(page, '#feedback [data-for]:not([data-for="no"])');
			expect(replies.length, path).toBe(5);
			for (const reply of replies) {
				const links = all(reply, 'a').map((link) => attribute(link, 'href'));
				expect(links.length, path).toBeGreaterThan(0);
				for (const link of links) {
					const [to = '', id = ''] = link.split('#');
					const target = to === '' ? document : pageAt(to)?.document;
					expect(target, `${path}: ${link}`).toBeDefined();
					if (id !== '') expect(target?.getElementById(id), `${path}: ${link}`).not.toBeNull();
				}
			}
		}
	});
}
