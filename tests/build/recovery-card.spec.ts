import { expect, test } from '@playwright/test';
import { localeCodes } from '../../src/config/locales';
import { site } from '../../src/config/site';
import { translator } from '../../src/i18n/translate';
import { builtPage, facts, links } from './content';
import { all } from './pages';
import { wordsOf } from './words';

const names = [
	'card.login',
	'card.phone',
	'card.secondService',
	'card.domain',
	'card.owner',
	'card.invoices',
	'card.user',
	'card.userContact',
	'card.filled',
] as const;

for (const locale of localeCodes) {
	const t = translator(locale);
	const plain = (text: string) => text.replaceAll('\u00a0', ' ');
	const card = builtPage('prepare', locale).main.querySelector('recovery-card section');
	const said = card === null ? '' : wordsOf(card);

	test(`the card in ${locale} asks for everything that leads back in`, () => {
		const email2 = facts.get('email-2')?.name?.[locale] ?? 'no name';
		for (const name of [...names.map((key) => plain(t(key))), email2]) expect(said).toContain(name);
	});

	test(`the card in ${locale} has a blank below each name and no field that could hold typed words`, () => {
		expect(card?.querySelectorAll('.line').length).toBeGreaterThan(names.length);
		expect(card === null ? [] : all(card, 'input, textarea, [contenteditable]')).toEqual([]);
	});

	test(`the card in ${locale} wants no passwords, and says so once on the page`, () => {
		const never = plain(t('card.never'));
		expect(said).toContain(never);
		expect(wordsOf(builtPage('prepare', locale).main).split(never)).toHaveLength(2);
	});

	test(`the card in ${locale} tells the addresses to type: this site's and the contact form's`, () => {
		const contact = new URL(links.get('contact-form')?.url[locale] ?? '');
		const lines = said.split('\n');
		expect(lines).toContain(`${new URL(site.origin).host}${site.base}`.replace(/\/$/, ''));
		expect(lines).toContain(contact.host + contact.pathname + contact.search);
	});
}
