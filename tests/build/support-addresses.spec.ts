import { expect, test } from '@playwright/test';
import { localeCodes } from '../../src/config/locales';
import { shortAddresses } from '../support/finder';
import { builtPage } from './content';
import { placeOf } from './finder-clicks';
import { all, attribute, hrefOf, pagesByLocale } from './pages';

for (const locale of localeCodes) {
	const rows = all(builtPage('support', locale), '.addresses :is(li, h3)').map((row) => ({
		href: attribute(row.querySelector('a'), 'href'),
		short: row.querySelector('code')?.textContent ?? '',
	}));
	const listed = new Set(rows.map(({ href }) => href));

	test(`support finds whatever has a link of its own in ${locale} on one page`, () => {
		const own = builtPage('support', locale).path;
		const linked = (pagesByLocale.get(locale) ?? [])
			.filter((page) => page.path !== own)
			.flatMap((page) => all(page, 'copy-link a').map((link) => hrefOf(page) + attribute(link, 'href')));
		expect(linked.length).toBeGreaterThan(90);
		expect(linked.filter((href) => !listed.has(href))).toEqual([]);
	});

	test(`support finds every short address in ${locale} beside the place that it leads to`, () => {
		const wrong = Object.entries(shortAddresses).filter(
			([address, to]) => !rows.some(({ href, short }) => short.endsWith(`/${address}`) && href === placeOf(to, locale)),
		);
		expect(wrong).toEqual([]);
	});

	test(`support finds every situation of a request in ${locale}`, () => {
		const request = hrefOf(builtPage('request', locale));
		const situations = all(builtPage('request', locale), '[data-situation]').map((part) => attribute(part, 'data-situation'));
		const links = all(builtPage('support', locale), 'main a').map((link) => attribute(link, 'href'));
		expect(situations.length).toBeGreaterThan(5);
		expect(situations.filter((situation) => !links.includes(`${request}#${situation}`))).toEqual([]);
	});
}
