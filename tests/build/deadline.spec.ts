import { expect, test } from '@playwright/test';
import { localeCodes, type Locale } from '../../src/config/locales';
import { translator } from '../../src/i18n/translate';
import { builtPage, facts, links } from './content';
import { all, attribute } from './pages';
import { wordsOf, wordsOfSection } from './words';

interface Service {
	stages: { id: string; title: string; first: number }[];
	ask?: number;
}

/** What the page hands to the script that counts. */
const servicesOf = (locale: Locale) =>
	JSON.parse(attribute(builtPage('expiry', locale).main.querySelector('deadline-reckoner'), 'data-services')) as Record<string, Service>;

/** Days of a fact. */
function days(id: string): number {
	const value = facts.get(id)?.value;
	if (value === undefined) throw new Error(`The fact "${id}" has no value.`);
	return value;
}

const plain = (text: string) => text.replaceAll('\u00a0', ' ');

for (const locale of localeCodes) {
	test(`the stages that the page in ${locale} counts by begin on the days that the facts say`, () => {
		const firsts = Object.entries(servicesOf(locale)).map(([kind, { stages }]) => [kind, ...stages.map(({ first }) => first)]);
		const genericOut = days('generic-works') + 1;
		expect(firsts).toEqual([
			['hosting', 0, days('temporary-access') + 1, days('hosting-deletion')],
			['marked', 0, days('temporary-access') + 1, days('hosting-deletion-marked')],
			['cz', 0, days('cz-works') + 1, days('cz-gone')],
			[
				'generic',
				0,
				genericOut,
				genericOut + days('generic-out-of-dns'),
				genericOut + days('generic-out-of-dns') + days('generic-restorable'),
			],
		]);
	});

	test(`temporary access in ${locale} can be asked for on as many days as the fact says, for hosting only`, () => {
		const asks = Object.entries(servicesOf(locale)).map(([kind, { ask }]) => [kind, ask]);
		expect(asks).toEqual([
			['hosting', days('temporary-access')],
			['marked', days('temporary-access')],
			['cz', undefined],
			['generic', undefined],
		]);
	});

	test(`the stages that the page in ${locale} counts by are those that it shows, by the same names`, () => {
		const { main } = builtPage('expiry', locale);
		for (const [kind, { stages }] of Object.entries(servicesOf(locale))) {
			const list = main.querySelector(`[id="${stages[0]?.id ?? ''}"]`)?.closest('ol');
			const shown = list ? all(list, 'h3').map(({ id, textContent }) => ({ id, title: textContent.trim() })) : [];
			expect(
				stages.map(({ id, title }) => ({ id, title })),
				kind,
			).toEqual(shown);
		}
	});

	test(`the worked example in ${locale} counts as the facts say, and the page says whose count it is`, () => {
		const t = translator(locale);
		const lang = locale === 'en' ? 'en-GB' : locale;
		const formatDate = (after: number) =>
			new Intl.DateTimeFormat(lang, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(Date.UTC(2026, 10, 22 + after)));
		const [sunday = '', , , , , friday = ''] = t('deadline.weekdays').split(' ');
		const ask = days('temporary-access');
		expect(ask, 'the weekday below is five days after a Sunday').toBe(5);
		expect(sunday).not.toBe(friday);
		const section = wordsOfSection(builtPage('expiry', locale).main, 'count');
		const example = t('deadline.example', {
			expiry: formatDate(0),
			ask: `${friday} ${formatDate(ask)}`,
			gone: formatDate(days('hosting-deletion')),
		});
		expect(section).toContain(plain(example));
		const cited = all(builtPage('expiry', locale).main, 'a').map((link) => attribute(link, 'href'));
		for (const source of ['original', 'cancel-service', 'service-expiration'])
			expect(
				Object.values(links.get(source)?.url ?? {}).some((url) => url !== undefined && cited.includes(url)),
				source,
			).toBe(true);
		expect(wordsOf(builtPage('expiry', locale).main)).not.toContain('{');
	});
}
